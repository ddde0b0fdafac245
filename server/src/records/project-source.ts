import type { Graph, GraphTransaction } from '../graph/graph.ts';
import { markDescribedStale } from '../graph/statements/projection/mark-described-stale.ts';
import { listAllRecordKeys } from '../graph/statements/records/list-all-record-keys.ts';
import { listSourceRecordKeys } from '../graph/statements/records/list-source-record-keys.ts';
import { lockRecords } from '../graph/statements/records/lock-records.ts';
import { refreshCompetences } from './competences/refresh-competences.ts';
import { stampRules } from './graph-rules.ts';
import { relinkByName } from './identity/link-by-name.ts';
import { projectScope } from './project-scope.ts';
import type { ProjectionChange } from './write-projection.ts';

const PIECE = 1_000;

/** Computes what the records of one source give again, piece by piece. @throws the reason of `signal` between two */
export async function projectSource(graph: Graph, sourceId: string, signal?: AbortSignal): Promise<ProjectionChange> {
  return projectPages(
    graph,
    async (after) => graph.read(listSourceRecordKeys, { sourceId, after, limit: PIECE }),
    signal,
  );
}

/**
 * Computes the whole graph from the records again, names and competences included, and writes what differs; a sound graph changes by
 * nothing. Piece by piece: a rebuild that was cut off is run again.
 */
export async function rebuildGraph(graph: Graph, signal?: AbortSignal): Promise<ProjectionChange> {
  const page = async (after: string): Promise<{ key: string }[]> =>
    graph.read(listAllRecordKeys, { after, limit: PIECE });
  for (let after: string | undefined = ''; after !== undefined;) {
    const keys: string[] = (await page(after)).map(({ key }) => key);
    if (keys.length > 0) {
      await graph.write(async (transaction) => {
        await transaction.run(lockRecords, {});
        await relinkByName(transaction, keys);
      });
    }
    after = keys.at(-1);
  }
  const change = await projectPages(graph, page, signal, async (transaction, pageKeys) => {
    await transaction.run(markDescribedStale, { keys: pageKeys });
  });
  const competences = await refreshCompetences(graph, { signal: signal ?? NEVER, onProgress: () => undefined });
  change.relationsWritten += competences.written;
  change.relationsDeleted += competences.deleted;
  await stampRules(graph);
  return change;
}

const NEVER = new AbortController().signal;

async function projectPages(
  graph: Graph,
  listPage: (after: string) => Promise<{ key: string }[]>,
  signal: AbortSignal | undefined,
  afterPage: (transaction: GraphTransaction, keys: readonly string[]) => Promise<void> = () => Promise.resolve(),
): Promise<ProjectionChange> {
  const sum: ProjectionChange = {
    entitiesWritten: 0,
    entitiesDeleted: 0,
    relationsWritten: 0,
    relationsDeleted: 0,
    observationsWritten: 0,
  };
  for (let after = ''; ;) {
    signal?.throwIfAborted();
    const keys = (await listPage(after)).map(({ key }) => key);
    const last = keys.at(-1);
    if (last === undefined) return sum;
    const change = await graph.write(async (transaction) => {
      await transaction.run(lockRecords, {});
      const projected = await projectScope(transaction, { touched: new Set(keys) });
      await afterPage(transaction, keys);
      return projected;
    });
    sum.entitiesWritten += change.entitiesWritten;
    sum.entitiesDeleted += change.entitiesDeleted;
    sum.relationsWritten += change.relationsWritten;
    sum.relationsDeleted += change.relationsDeleted;
    sum.observationsWritten += change.observationsWritten;
    after = last;
  }
}
