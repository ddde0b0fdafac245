import type { Graph } from '../graph/graph.ts';
import { listContents } from '../graph/statements/records/list-contents.ts';
import { inPieces } from '../records/in-pieces.ts';
import type { RecordContent, RelationStatement } from '../records/model.ts';
import { recordKey } from '../records/record-key.ts';

const PIECE = 500;

/**
 * Completes the records of a part by what stands of them from a wider import: a participant of a region's projects takes
 * part in others too, of which a file of the region says nothing. So relations to things that the part does not hold stay;
 * all else is as the part says.
 * @param contents records, those that others point to first
 */
export async function* keepWiderRelations(
  graph: Graph,
  sourceId: string,
  contents: AsyncIterable<RecordContent>,
): AsyncGenerator<RecordContent> {
  const seen = new Set<string>();
  const prepare = async (records: readonly RecordContent[]): Promise<RecordContent[]> => {
    const keys = records.map(({ localId }) => recordKey(sourceId, localId));
    const rows = await graph.read(listContents, { keys });
    const standing = new Map(rows.map(({ key, content }) => [key, JSON.parse(content) as RecordContent]));
    for (const { localId } of records) seen.add(localId);
    return records.map((record) => {
      const before = standing.get(recordKey(sourceId, record.localId));
      return before === undefined ? record : { ...record, relations: joinRelations(before, record, seen) };
    });
  };
  for await (const piece of inPieces(contents, PIECE, prepare)) yield* piece;
}

/** In the order in which they stand, so that a record of which nothing changed is unchanged. */
function joinRelations(
  before: RecordContent,
  { relations }: RecordContent,
  seen: ReadonlySet<string>,
): RelationStatement[] {
  const coming = new Map<string, RelationStatement[]>();
  for (const relation of relations) {
    coming.set(endOf(relation), [...(coming.get(endOf(relation)) ?? []), relation]);
  }
  const joined = before.relations.flatMap((relation) => {
    const now = coming.get(endOf(relation))?.shift();
    if (now !== undefined) return [now];
    return seen.has(relation.target) ? [] : [relation];
  });
  return [...joined, ...[...coming.values()].flat()];
}

function endOf({ type, target }: RelationStatement): string {
  return `${type} ${target}`;
}
