import { canonicalJson, mintId } from '../record-key.ts';
import type { Locator } from '../model.ts';
import type { EvidenceEntry, StoredRecord } from './stored-record.ts';

/** Evidence for a statement of a record at a place. */
export function evidenceOf(record: StoredRecord, at: Locator | undefined): EvidenceEntry {
  return { recordId: mintId('rec', record.key), sourceId: record.sourceId, ...at };
}

/** Puts evidence in the order of sources, each place once. */
export function distinctEvidence(entries: readonly EvidenceEntry[]): EvidenceEntry[] {
  const byText = new Map(entries.map((entry) => [canonicalJson(entry), entry]));
  return [...byText.values()];
}
