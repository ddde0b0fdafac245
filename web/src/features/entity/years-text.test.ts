import { expect, test } from 'vitest';
import { yearsText } from './years-text';

test.each([
  [2021, 2024, '2021–2024'],
  [2021, 2021, '2021'],
  [null, 2024, '2024'],
  [2021, null, '2021'],
  [null, null, ''],
])('from %s to %s reads %s', (first, last, text) => {
  expect(yearsText(first, last)).toBe(text);
});
