// Pins how the workbench reads variables, writes a command that a shell takes as meant, and what fits into an address.
import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from '../../lib/url-state';
import { bodyOf, curlCommand, readVariables } from './request-text';
import { toWorkbenchSearch, workbenchSearch } from '../../lib/workbench-search';

describe('readVariables', () => {
  it.each(['', '  \n', '{}'])('takes %j as no variables', (text) => {
    expect(readVariables(text)).toEqual({ isValid: true, value: {} });
  });
  it('reads an object', () => {
    expect(readVariables('{"first": 5}')).toEqual({ isValid: true, value: { first: 5 } });
  });
  it.each(['[1]', '3', 'null', '"x"'])('refuses %s, which is no object', (text) => {
    expect(readVariables(text)).toEqual({ isValid: false, reason: '' });
  });
  it('says why a text is no JSON', () => {
    const read = readVariables('{"first": }');
    expect(read.isValid ? '' : read.reason).not.toBe('');
  });
});

describe('curlCommand', () => {
  it('quotes what a shell would read otherwise', () => {
    const request = { query: `{ search(text: "l'area $HOME") { totalCount } }`, variables: {}, language: 'it' };
    expect(curlCommand('http://localhost/graphql', request)).toContain(String.raw`l'\''area $HOME`);
    expect(bodyOf(request)).not.toContain('variables');
  });
});

describe('the address', () => {
  it('gives back query and variables as they were', () => {
    const query = 'query Of($slug: String!) {\n  entity(slug: $slug) { id } # a, b & c + d %\n}\n';
    const search = toWorkbenchSearch(query, '{ "slug": "aria, acqua" }');
    expect(workbenchSearch.parse(parseSearch(stringifySearch(search ?? {})))).toEqual(search);
  });
  it('reads `query` as the question too', () => {
    expect(workbenchSearch.parse(parseSearch('?query={statistics{asOf}}'))).toEqual({ q: '{statistics{asOf}}' });
  });
  it('takes no half texts', () => {
    expect(toWorkbenchSearch('x'.repeat(4001), '')).toBeUndefined();
    expect(workbenchSearch.parse({ q: 'x'.repeat(4001), variables: 'y'.repeat(2001) })).toEqual({});
  });
});
