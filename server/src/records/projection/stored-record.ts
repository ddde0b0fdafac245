import type { RecordContent } from '../model.ts';

/** A record as it is stored, with what the projection needs to know of its source. */
export interface StoredRecord {
  key: string;
  sourceId: string;
  /** Smaller wins where one value must be shown. */
  sourcePriority: number;
  /** PartialDate of the source, when it states one. */
  sourceDate?: string;
  /** Day since when the source no longer has it; absent while it has. */
  withdrawnOn?: string;
  content: RecordContent;
}

/** The order among records that decides which value is shown and which record names an entity. */
export function orderOf(record: Pick<StoredRecord, 'sourcePriority' | 'key'> & Partial<StoredRecord>): string {
  return `${String(record.sourcePriority).padStart(4, '0')}|${record.key}`;
}

/** Who says so, and where; kept in the graph as JSON beside what it proves. */
export interface EvidenceEntry {
  recordId: string;
  sourceId: string;
  file?: string;
  line?: number;
  endLine?: number;
  words?: string;
  /** Day since when the source no longer says so. */
  withdrawnOn?: string;
}
