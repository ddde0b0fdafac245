// Pins how states are written into addresses and read back: readable, forgiving, and stable over versions.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choiceParam,
  kindsFromSlugs,
  kindsParam,
  listParam,
  numberParam,
  parseSearch,
  shellSearch,
  stringifySearch,
  textParam,
  toggled,
} from './url-state';

describe('addresses', () => {
  it('reads a repeated parameter as a list', () => {
    expect(parseSearch('?kinds=networks&kinds=people')).toEqual({ kinds: 'networks,people' });
  });

  it('reads the parameter names of earlier versions', () => {
    expect(parseSearch('?query=valve&kind=facilities&locale=en')).toEqual({
      q: 'valve',
      kinds: 'facilities',
      lang: 'en',
    });
  });

  it('writes lists with commas, spaces as plus, and leaves empty values out', () => {
    expect(stringifySearch({ q: 'digital health', kinds: ['networks', 'people'], page: undefined, lang: '' })).toBe(
      '?q=digital+health&kinds=networks,people',
    );
  });

  it('writes nothing when there is nothing to say', () => {
    expect(stringifySearch({ page: undefined })).toBe('');
  });

  it('reads back any text that it wrote', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
        expect(parseSearch(stringifySearch({ q: text }))['q']).toBe(text);
      }),
    );
  });
});

describe('parameters', () => {
  it('drop kinds that do not exist and keep the order of the lists', () => {
    expect(kindsParam.parse('people,nonsense,organizations')).toEqual(['organizations', 'people']);
    expect(kindsParam.parse('nonsense')).toBeUndefined();
    expect(kindsFromSlugs(['working-groups', 'Network'])).toEqual(['WorkingGroup', 'Network']);
  });

  it('take a list from text or from a list, each word once', () => {
    expect(listParam.parse('a,b,,a')).toEqual(['a', 'b']);
    expect(listParam.parse(['a'])).toEqual(['a']);
    expect(listParam.parse('')).toBeUndefined();
    expect(listParam.parse(7)).toBeUndefined();
  });

  it('count what cannot be used as absent, never as an error', () => {
    expect(numberParam(1, 100).parse('abc')).toBeUndefined();
    expect(numberParam(1, 100).parse('101')).toBeUndefined();
    expect(numberParam(1, 100).parse('3')).toBe(3);
    expect(choiceParam(['name', 'links']).parse('size')).toBeUndefined();
    expect(textParam.parse('')).toBeUndefined();
    expect(shellSearch.parse({ lang: 'de' })).toEqual({});
  });

  it('shorten a text that is too long', () => {
    expect(textParam.parse('x'.repeat(900))).toHaveLength(500);
  });
});

describe('toggled', () => {
  it('puts a word in and takes it out again', () => {
    expect(toggled(undefined, 'networks')).toEqual(['networks']);
    expect(toggled(['networks', 'people'], 'networks')).toEqual(['people']);
    expect(toggled(['networks'], 'networks')).toBeUndefined();
  });
});
