import type { Withdrawal } from '../../records/withdraw-absent.ts';
import type { RunNote } from './report-content.ts';

/** Tells that much of a source is missing in its files, what became of it, and what one can do. */
export function absenceNote({ absent, standing, isHeldBack }: Withdrawal, sourceId: string): RunNote {
  const missing = `${String(absent)} of the ${String(standing)} records of ${sourceId} are not in these files.`;
  const kind = isHeldBack ? 'HELD_BACK' : 'MANY_WITHDRAWN';
  return { kind, text: [missing, ...(isHeldBack ? HELD_BACK : WITHDRAWN)].join(' '), absent, standing };
}

const HELD_BACK = [
  'That is so many that the files are rather a part, or were cut off: none was marked as withdrawn, all stay as they were.',
  'But what is in these files is told as they tell it, without its links to what they lack.',
  'If they are a part on purpose, say so with --region where the source takes it, or import the whole files again.',
  'If they should be whole, fetch them again and import them.',
  'If the publisher did take so much back, import again with --allow-many-withdrawals.',
];

const WITHDRAWN = [
  'They count as withdrawn: what they say stays, told as withdrawn.',
  'If the files are only a part, import the whole again.',
];
