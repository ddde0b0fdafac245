/** Pins the pieces of a found text: joined they are the text, or a part of it around the first match when it is long. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlight } from './highlight.ts';
import { toSearchWords } from './search-words.ts';

const marked = (texts: string[], typed: string): string[] =>
  highlight(texts, toSearchWords(typed))
    .filter(({ isMatch }) => isMatch)
    .map(({ text }) => text);
const joined = (texts: string[], typed: string): string =>
  highlight(texts, toSearchWords(typed))
    .map(({ text }) => text)
    .join('');

describe('highlights', () => {
  test.each([
    ['Università Bocconi', 'universita', ['Università']],
    ['Politecnico di Milano', 'politecnco milan', ['Politecnico', 'Milano']],
    ["Città dell'innovazione", 'innovazione', ['innovazione']],
    ['Council for European BioRegions', 'cebr', []],
    ['<b>Bold</b>', 'bold', ['Bold']],
    ['Care for rare diseases', 'rare', ['rare']],
    ['Care for rare diseases', 'rare diseses', ['rare', 'diseases']],
    ['Care for women', 'rare', ['Care']],
    ['Rete e reti, ret', 'rete', ['Rete']],
    [
      'Therapies for rare diseases in children',
      'terapia malattie rare bambini',
      ['Therapies', 'rare', 'diseases', 'children'],
    ],
  ])('of %j for %j mark %j', (text, typed, expected) => {
    expect(marked([text], typed)).toEqual(expected);
    expect(joined([text], typed)).toBe(text);
  });

  test('take the text in which most words occur, the first of equals', () => {
    expect(joined(['Uno', 'Milano', 'Politecnico di Milano'], 'politecnico milano')).toBe('Politecnico di Milano');
    expect(joined(['Uno', 'Due'], 'milano')).toBe('Uno');
    expect(highlight([], ['x'])).toEqual([]);
  });

  test('take a text with a word as typed rather than one with words like it', () => {
    expect(marked(['Intensive Care', 'Rare diseases'], 'rare')).toEqual(['Rare']);
    expect(joined(['Polytecnico di Mliano', 'Comune di Milano'], 'politecnico milano')).toBe('Comune di Milano');
    expect(joined(['Milano', 'Politecnico di Milano'], 'politecnco milano')).toBe('Politecnico di Milano');
    expect(joined(['Milano', 'Politecnica'], 'politecnico')).toBe('Politecnica');
  });

  test('show the surroundings of the first match of a long text', () => {
    const pieces = highlight([`${'parola '.repeat(200)}biotecnologie ${'altro '.repeat(200)}`], ['biotecnologie']);
    expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(250);
    expect(pieces).toContainEqual({ text: 'biotecnologie', isMatch: true });
    expect(pieces[0]?.text.startsWith('…')).toBe(true);
    expect(pieces.at(-1)?.text.endsWith('…')).toBe(true);
  });

  test('show how a long text begins in which nothing matches', () => {
    const pieces = highlight([`Inizio ${'parola '.repeat(200)}`], ['biotecnologie']);
    expect(pieces).toHaveLength(1);
    expect(pieces[0]?.text).toMatch(/^Inizio parola .*…$/u);
  });

  test('join to a part of the text, whatever the text, and cut no character in two', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.string({ minLength: 1, maxLength: 4 }),
        (text, typed) => {
          const whole = joined([text], typed);
          expect(text).toContain(whole.replace(/^…|…$/gu, ''));
          if (text.length <= 120) expect(whole).toBe(text);
          expect(whole.isWellFormed()).toBe(true);
        },
      ),
    );
    expect(joined(['🧬'.repeat(300)], 'x').isWellFormed()).toBe(true);
    expect(joined([`a${'🧬'.repeat(300)} fine`], 'fine').isWellFormed()).toBe(true);
  });
});
