import type { ValueStatement } from '../model.ts';
import { addWording, evidenceOf } from './evidence-of.ts';
import { sayTheSame } from './say-the-same.ts';
import type { EvidenceEntry, StoredRecord } from './stored-record.ts';

/** A value of a field with everyone who states it. */
export interface ProjectedValue {
  field: ValueStatement['field'];
  value: string;
  lang?: string;
  from?: string;
  to?: string;
  isOurs: boolean;
  isShown: boolean;
  evidence: EvidenceEntry[];
}

/**
 * All values of all fields, those that disagree side by side; what only is written otherwise is one, as the first writes it. Of each field and language the first by order of records is
 * shown; the order puts the better and newer source first, a curator before all.
 */
export function projectValues(members: readonly StoredRecord[]): ProjectedValue[] {
  const values: ProjectedValue[] = [];
  const shown = new Set<string>();
  for (const record of members) {
    for (const { field, value, lang, from, to, ours, at } of record.content.values) {
      const slot = `${field}|${lang ?? ''}`;
      const known = values.find(
        (other) =>
          other.field === field &&
          other.lang === lang &&
          other.from === from &&
          other.to === to &&
          sayTheSame(field, other.value, value),
      );
      if (known === undefined) {
        values.push({
          field,
          value,
          lang,
          from,
          to,
          isOurs: ours,
          isShown: !shown.has(slot),
          evidence: [evidenceOf(record, at)],
        });
        shown.add(slot);
      } else {
        addWording(known, ours, evidenceOf(record, at));
      }
    }
  }
  return values.sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : 0));
}
