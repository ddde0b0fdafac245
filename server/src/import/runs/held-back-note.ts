import type { Withdrawal } from '../../records/withdraw-absent.ts';
import type { RunNote } from './report-content.ts';

/** Tells that nothing was marked as withdrawn because too much is missing, why that is so, and what one can do. */
export function heldBackNote({ absent, standing }: Withdrawal, sourceId: string): RunNote {
  const text = [
    `${String(absent)} of the ${String(standing)} records of ${sourceId} are not in these files.`,
    'That is so many that the files are rather a part, or were cut off: none was marked as withdrawn, all stay as they were.',
    'But what is in these files is told as they tell it, without its links to what they lack.',
    'If they are a part on purpose, say so with --region where the source takes it, or import the whole files again.',
    'If they should be whole, fetch them again and import them.',
    'If the publisher did take so much back, import again with --allow-many-withdrawals.',
  ].join(' ');
  return { kind: 'HELD_BACK', text, absent, standing };
}
