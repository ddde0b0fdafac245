import { vatNumberOf } from './map-participant.ts';
import type { Participant } from './participant.ts';
import type { ProblemList } from '../../problem-list.ts';

/**
 * VAT numbers that several participants of the file bear, imported or not: departments and branches that have a PIC of
 * their own go by their mother's. Those of participants to import are told.
 */
export function findSharedVats(
  all: readonly Participant[],
  selected: readonly Participant[],
  problems: ProblemList,
): ReadonlySet<string> {
  const byVat = Map.groupBy(all, ({ traits }) => vatNumberOf(traits) ?? '');
  const used = new Set(selected.map(({ traits }) => vatNumberOf(traits) ?? ''));
  const shared = [...byVat].filter(([vat, bearers]) => vat !== '' && used.has(vat) && bearers.length > 1);
  for (const [vat, [first, ...others]] of shared) {
    const pics = [first, ...others].map((bearer) => bearer?.pic ?? '').join(', ');
    const reason = `${vat} is given for ${others.length + 1} participants (${pics}): it is not used to identify them`;
    problems.add({
      file: 'organization.csv',
      ...(first === undefined ? {} : { row: first.row }),
      field: 'vatNumber',
      reason,
    });
  }
  return new Set(shared.map(([vat]) => vat));
}
