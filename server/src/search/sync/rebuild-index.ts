import type { Graph } from '../../graph/graph.ts';
import { lockRecords } from '../../graph/statements/records/lock-records.ts';
import { countIndexEntries } from '../../graph/statements/search/count-index-entries.ts';
import { listEntityIds } from '../../graph/statements/search/list-entity-ids.ts';
import { stampSearchSignature } from '../../graph/statements/search/stamp-search-signature.ts';
import type { Closures } from '../documents/closures.ts';
import { listNamedDocuments } from '../documents/list-named-documents.ts';
import { makeSearchDocuments } from '../documents/make-search-documents.ts';
import type { SearchDocument } from '../search-document.ts';
import type { SearchIndex, SearchRebuild } from '../search-index.ts';
import { drainOutbox } from './drain-outbox.ts';
import { IndexOutbox } from './index-outbox.ts';

export interface RebuildOptions {
  signal: AbortSignal;
  /** Told after each page. @param total entities when it began */
  onProgress: (done: number, total: number) => void;
}

const PAGE = 1_000;

/**
 * Makes all search documents anew beside the index in use, puts them in its place, and tells what changed meanwhile. What
 * ends in the middle leaves the old index, and the marks, as they were. To be run by the holder of the lease `search`.
 * @returns how many documents were made
 * @throws the reason of `signal` between two pages; SearchUnavailable | GraphUnavailable
 */
export async function rebuildIndex(graph: Graph, index: SearchIndex, options: RebuildOptions): Promise<number> {
  const outbox = new IndexOutbox(graph);
  // What is marked now is in the new index by itself; what is marked from now on is told after it.
  await outbox.takeAll();
  try {
    const count = await replaceIndex(graph, index, options);
    await graph.write(async (transaction) => {
      await transaction.run(lockRecords, {});
      await transaction.run(stampSearchSignature, { signature: index.signature });
    });
    await outbox.settleTaken();
    await drainOutbox(graph, index, { signal: options.signal });
    return count;
  } catch (error) {
    await outbox.returnTaken().catch(() => undefined);
    throw error;
  }
}

async function replaceIndex(graph: Graph, index: SearchIndex, options: RebuildOptions): Promise<number> {
  const rebuild = await index.rebuild(listNamedDocuments(graph, options.signal));
  try {
    const count = await putAll(graph, rebuild, options);
    options.signal.throwIfAborted();
    await rebuild.swap();
    return count;
  } catch (error) {
    await rebuild.drop().catch(() => undefined);
    throw error;
  }
}

/** Makes a page while the one before is put. */
async function putAll(graph: Graph, rebuild: SearchRebuild, { signal, onProgress }: RebuildOptions): Promise<number> {
  const [counts] = await graph.read(countIndexEntries, {});
  const known: Closures = new Map();
  let done = 0;
  let putting: Promise<void> = Promise.resolve();
  for (let after: string | undefined = ''; after !== undefined;) {
    signal.throwIfAborted();
    const ids: string[] = (await graph.read(listEntityIds, { after, limit: PAGE })).map(({ id }) => id);
    const documents: SearchDocument[] = await makeSearchDocuments(graph, ids, known);
    await putting;
    putting = documents.length === 0 ? Promise.resolve() : rebuild.put(documents);
    // It is waited for above; should reading fail before that, its own failure is no news.
    putting.catch(() => undefined);
    done += documents.length;
    onProgress(done, Math.max(done, counts?.entityCount ?? 0));
    after = ids.at(-1);
  }
  await putting;
  return done;
}
