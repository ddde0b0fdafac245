/** Pins which of our languages a request's Accept-Language asks for. */
import { expect, test } from 'vitest';
import { languageOf } from './context.ts';

test.each([
  [null, 'it'],
  ['', 'it'],
  ['en', 'en'],
  ['EN-us', 'en'],
  ['it-CH', 'it'],
  ['de', 'it'],
  ['de, fr;q=0.9', 'it'],
  ['de, en;q=0.5, it;q=0.4', 'en'],
  ['it;q=0.3, en;q=0.7', 'en'],
  ['en;q=0, it;q=0.1', 'it'],
  ['en;q=0', 'it'],
  ['en , it', 'en'],
  ['it;q=1, en;q=1', 'it'],
  ['en;level=1;q=0.9, it;q=0.8', 'en'],
  ['*', 'it'],
  ['en;q=...', 'it'],
  [`${'x,'.repeat(10_000)}en`, 'it'],
])('%s asks for %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
