import type { EvidenceEntry } from '../records/projection/stored-record.ts';

/** Reads the evidence that is kept as JSON beside what it proves; the projection wrote it. */
export function readEvidence(entries: readonly string[]): EvidenceEntry[] {
  return entries.map((entry) => JSON.parse(entry) as EvidenceEntry);
}
