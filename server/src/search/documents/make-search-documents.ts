import type { GraphReader } from '../../graph/graph.ts';
import { StatementTimedOut } from '../../graph/graph-errors.ts';
import { listSearchClosures } from '../../graph/statements/search/list-search-closures.ts';
import { listSearchDocuments, type SearchDocumentRow } from '../../graph/statements/search/list-search-documents.ts';
import type { SearchDocument } from '../search-document.ts';
import { closedIdsOf, type Closures } from './closures.ts';
import { toSearchDocument } from './to-search-document.ts';

/** Entities whose rows are asked for at once: enough that round trips do not count, few enough that an answer stays at some MB. */
const PAGE = 500;

/**
 * Makes the search documents of entities from the graph as it is now; there is none for an id that is not there.
 * @param known what lies above fields, places and programmes, as far as it was read; what is missing is read and added.
 * A full pass keeps it from page to page: what changes meanwhile is marked, and made again without it.
 */
export async function makeSearchDocuments(
  graph: GraphReader,
  ids: readonly string[],
  known: Closures = new Map(),
): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = [];
  for (let start = 0; start < ids.length; start += PAGE) {
    const rows = await readRows(graph, ids.slice(start, start + PAGE));
    const missing = [...new Set(rows.flatMap(closedIdsOf))].filter((id) => !known.has(id));
    if (missing.length > 0) {
      for (const { id, closure } of await graph.read(listSearchClosures, { ids: missing })) known.set(id, closure);
    }
    for (const row of rows) documents.push(toSearchDocument(row, known));
  }
  return documents;
}

/** Rows of entities; where they are too many for the time a statement has, as on a busy machine, in halves. */
async function readRows(graph: GraphReader, ids: readonly string[]): Promise<SearchDocumentRow[]> {
  try {
    return await graph.read(listSearchDocuments, { ids });
  } catch (error) {
    if (!(error instanceof StatementTimedOut) || ids.length < 2) throw error;
    const half = Math.ceil(ids.length / 2);
    return [...(await readRows(graph, ids.slice(0, half))), ...(await readRows(graph, ids.slice(half)))];
  }
}
