import { expect, test } from 'vitest';
import { scoreText, spanText } from './score-text';

test.each([
  [2021, 2024, '2021–2024'],
  [2021, 2021, '2021'],
  [null, 2024, '2024'],
  [2021, null, '2021'],
  [null, null, ''],
])('from %s to %s reads %s', (first, last, text) => {
  expect(spanText(first, last)).toBe(text);
});

test('hundredths have two decimals in the reader’s way', () => {
  expect(scoreText(1230, 'it')).toBe('12,30');
  expect(scoreText(-5, 'en')).toBe('-0.05');
  expect(scoreText(0, 'en')).toBe('0.00');
});
