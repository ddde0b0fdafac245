import { randomBytes } from 'node:crypto';

/** An id for a run: the prefix says what it is. */
export function newRunId(): string {
  return `run_${randomBytes(10).toString('hex')}`;
}
