/** Pins what of a JSON text counts as too deep or too much, and that brackets in strings do not. */
import { expect, test } from 'vitest';
import { refusesJson } from './measure-json.ts';

const BOUNDS = { depth: 3, containers: 5 };

test.each([
  ['[[{"a":1}],[2]]', undefined],
  ['[[[[1]]]]', 'is nested more than 3 deep'],
  ['{"a":{"b":{"c":{}}}}', 'is nested more than 3 deep'],
  ['[[],[],[],[]]', undefined],
  ['[[],[],[],[],[]]', 'has more than 5 objects and lists'],
  ['["[[[[[[", "\\"[[[[[[", "\\\\", 1]', undefined],
  ['["\\\\", [[[[1]]]]]', 'is nested more than 3 deep'],
  ['"[[[[[[', undefined],
  ['"\\', undefined],
  ['', undefined],
])('%s', (text, reason) => {
  expect(refusesJson(Buffer.from(text), BOUNDS)).toBe(reason);
});
