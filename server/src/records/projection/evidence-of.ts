import { canonicalJson, mintId } from '../record-key.ts';
import type { Locator } from '../model.ts';
import { placeOf } from '../../statement-place.ts';
import type { EvidenceEntry, StoredRecord } from './stored-record.ts';

/** Evidence for a statement of a record at a place. */
export function evidenceOf(record: StoredRecord, at: Locator | undefined): EvidenceEntry {
  const withdrawn = record.withdrawnOn === undefined ? {} : { withdrawnOn: record.withdrawnOn };
  const { sourceId } = record;
  return { recordId: mintId('rec', record.key), sourceId, ...placeOf(record.content, at), ...withdrawn };
}

/** The day since when no source says so any more; undefined while one does. */
export function withdrawnSince(evidence: readonly EvidenceEntry[]): string | undefined {
  const days = evidence.map(({ withdrawnOn }) => withdrawnOn);
  return days.some((day) => day === undefined) ? undefined : days.sort().at(-1);
}

/** Something that is either a source's wording or ours, with who gives it. */
interface Worded {
  isOurs: boolean;
  evidence: EvidenceEntry[];
}

/** Adds who gives a wording: what a source says itself counts, and replaces that we worded it so for another. */
export function addWording(known: Worded, isOurs: boolean, entry: EvidenceEntry): void {
  if (known.isOurs && !isOurs) known.evidence = [];
  if (!known.isOurs && isOurs) return;
  known.isOurs = isOurs;
  known.evidence = distinctEvidence([...known.evidence, entry]);
}

/** Puts evidence in the order of sources, each place once. */
export function distinctEvidence(entries: readonly EvidenceEntry[]): EvidenceEntry[] {
  if (entries.length < 2) return [...entries];
  const byText = new Map(entries.map((entry) => [canonicalJson(entry), entry]));
  return [...byText.values()];
}
