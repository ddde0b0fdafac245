/** Pins how identifiers of results are read: ISBNs, patents with a sure office, and identifiers that identify nobody. */
import { describe, expect, test } from 'vitest';
import { readIsbn } from './read-isbn.ts';
import { readPatentNumber } from './read-patent-number.ts';
import { readTitle } from './read-title.ts';
import { SharedIdentifiers } from './shared-identifiers.ts';

test.each([
  ['978-3-16-148410-0', '9783161484100'],
  ['ISBN: 978 3 16 148410 0', '9783161484100'],
  ['3-16-148410-X', '9783161484100'],
  ['979-12-81583-16-0', '9791281583160'],
  ['978-3-16-148410-1', undefined],
  ['978-1-739441', undefined],
  ['39529-39555', undefined],
  ['', undefined],
])('ISBN %s', (text, isbn) => {
  expect(readIsbn(text)).toBe(isbn);
});

test.each([
  ['EP', '15820592', 'EP', 'EP15820592'],
  ['EP', '2022052919', 'WO', 'PCTEP2022052919'],
  ['US', '2022/17574189', '', 'US202217574189'],
  ['20', '23052061', '', undefined],
  ['EP', '20194338', 'US', undefined],
  ['U', '202331385', '', undefined],
  ['EP', 'confidential', '', undefined],
])('patent %s %s, awarded %s', (prefix, number, awarded, patent) => {
  expect(readPatentNumber(prefix, number, awarded)).toBe(patent);
});

describe('an identifier of several works', () => {
  const find = (...titles: string[]): string[] => {
    const shared = new SharedIdentifiers();
    shared.addJournal('Chemistry World');
    for (const title of titles) shared.add('doi:10.1/x', title);
    return shared.find();
  };
  test.each([
    ['other spellings', ['Towards a federated cancer hub', 'UNCAN: toward a European federated cancer hub']],
    ["the journal's name for a title", ['Chemistry world', 'Light-assisted carbon dioxide reduction']],
    ['one title', ['Metis', 'Metis']],
  ])('%s are no difference', (_what, titles) => {
    expect(find(...titles)).toEqual([]);
  });

  test('different titles are', () => {
    expect(find('METIS: an open architecture', 'Earth observation data accessibility')).toEqual(['doi:10.1/x']);
  });
});

test('a title that is a whole text is cut', () => {
  expect(readTitle('word '.repeat(1_000))).toHaveLength(501);
  expect(readTitle('"All of it, ""with quotes"" inside"')).toBe('All of it, "with quotes" inside');
});
