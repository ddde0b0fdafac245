/** Pins which country a word of a name says. */
import { expect, test } from 'vitest';
import { countryWords } from './country-words.ts';
import { foldText } from './fold-text.ts';

const words = countryWords(foldText);

test.each([
  ['germania', 'DE'],
  ['deutschland', 'DE'],
  ['tedesca', 'DE'],
  ['serbia', 'RS'],
  ['vietnam', 'VN'],
  ['italia', 'IT'],
  ['espana', 'ES'],
])('%s is %s', (word, code) => {
  expect(words.get(word)).toBe(code);
});

test('every code is one of today', () => {
  const former = [...words].filter(([, code]) => Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`);
  expect(former).toEqual([]);
});
