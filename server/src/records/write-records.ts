import type { GraphTransaction } from '../graph/graph.ts';
import { createRecords } from '../graph/statements/records/create-records.ts';
import { upsertRecords, type RecordRow } from '../graph/statements/records/upsert-records.ts';
import { linkByName } from './identity/link-by-name.ts';
import type { Fresh } from './load-scope.ts';
import type { RecordContent, SourceDescription } from './model.ts';
import type { StoredRecord } from './projection/stored-record.ts';

/** Records of one source to be written; `contents` holds those of both by key. */
export interface RecordChanges {
  created: readonly RecordRow[];
  updated: readonly RecordRow[];
  contents: ReadonlyMap<string, RecordContent>;
}

/**
 * Writes new and changed records with their identifiers, and finds out with which others they share a name.
 * @returns the new ones as they are stored, and whom they and the changed ones share a name with
 */
export async function writeRecords(
  transaction: GraphTransaction,
  source: SourceDescription,
  { created, updated, contents }: RecordChanges,
): Promise<Fresh> {
  if (created.length > 0) await transaction.run(createRecords, { sourceId: source.id, rows: created });
  if (updated.length > 0) await transaction.run(upsertRecords, { rows: updated });
  const records = new Map<string, StoredRecord>();
  for (const { key } of created) {
    const content = contents.get(key);
    if (content !== undefined) records.set(key, toStored(key, source, content));
  }
  const changed = updated.flatMap(({ key }) => {
    const content = contents.get(key);
    return content === undefined ? [] : [toStored(key, source, content)];
  });
  const namesakes = await linkByName(transaction, { created: [...records.values()], changed });
  return { records, namesakes };
}

function toStored(key: string, { id, priority, date }: SourceDescription, content: RecordContent): StoredRecord {
  return {
    key,
    sourceId: id,
    sourcePriority: priority,
    ...(date === undefined ? {} : { sourceDate: date }),
    content,
  };
}
