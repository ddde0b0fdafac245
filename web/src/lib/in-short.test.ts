import { expect, test } from 'vitest';
import { inShort } from './in-short';

test('a long text is cut, a short one stays', () => {
  expect(inShort('terapia genica')).toBe('terapia genica');
  expect(inShort('x'.repeat(120))).toBe('x'.repeat(120));
  expect(inShort(`${'x'.repeat(119)} yz`)).toBe(`${'x'.repeat(119)} …`);
});
