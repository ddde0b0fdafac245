import type { GraphReader } from '../../graph/graph.ts';
import { countErasures as countErasuresStatement } from '../../graph/statements/erasures/count-erasures.ts';
import {
  pageErasures as pageErasuresStatement,
  type ErasureRow,
} from '../../graph/statements/erasures/page-erasures.ts';
import { pageOf, type Cursor, type Page } from '../page.ts';

/** That a person was erased; nothing about the person. */
export type Erasure = ErasureRow;

/** Later than all times. */
const END_OF_TIME = '9999';

/** A page of erasures, newest first. */
export async function pageErasures(
  graph: GraphReader,
  { first, after }: { first: number; after: Cursor | null },
): Promise<Page<Erasure>> {
  const rows = await graph.read(pageErasuresStatement, {
    id: null,
    beforeTime: after === null ? END_OF_TIME : String(after[0]),
    beforeId: after === null ? '' : String(after[1]),
    limit: first + 1,
  });
  return pageOf(rows, first, after !== null, ({ erasedAt, id }) => [erasedAt, id]);
}

/** An erasure by id; undefined when there is none. */
export async function findErasure(graph: GraphReader, id: string): Promise<Erasure | undefined> {
  const [row] = await graph.read(pageErasuresStatement, { id, beforeTime: END_OF_TIME, beforeId: '', limit: 1 });
  return row;
}

/** How many erasures there are. */
export async function countErasures(graph: GraphReader): Promise<number> {
  const [row] = await graph.read(countErasuresStatement, {});
  return row?.count ?? 0;
}
