/** Pins what a source covers after several imports of parts of it, and when a file may say that something is gone. */
import { expect, test } from 'vitest';
import { canJudgeAbsence, joinScopes } from './withdraw-absent.ts';

test('parts asked for one after the other are the same as asked for together', () => {
  const after = joinScopes(joinScopes(joinScopes(null, 'b'), 'a'), 'b');
  expect(after).toBe('a+b');
  expect(canJudgeAbsence(after, 'a')).toBe(false);
  expect(canJudgeAbsence(after, 'a+b')).toBe(true);
  expect(joinScopes(after, 'a+b')).toBe('a+b');
  expect(joinScopes(after, 'a+c')).toBe('a+b+c');
  expect(joinScopes(after, 'all')).toBe('all');
});
