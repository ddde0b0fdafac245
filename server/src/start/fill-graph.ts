import { setTimeout as pause } from 'node:timers/promises';
import { GraphUnavailable } from '../graph/graph-errors.ts';
import type { Graph } from '../graph/graph.ts';
import { StartProblem } from '../graph/local/start-problem.ts';
import { migrate } from '../graph/migrate.ts';
import { refreshPlans } from '../graph/refresh-plans.ts';
import type { ReadinessGauge } from '../http/readiness.ts';
import { seedGraph } from '../import/seed-graph.ts';
import { GRAPH_SCHEMA_FOLDER, SEED_FOLDER } from '../project-folders.ts';
import { isOfEarlierRules } from '../records/graph-rules.ts';
import type { ConsoleProgress } from './console-progress.ts';

const PATIENCE_MS = 120_000;
const PAUSE_MS = 1_000;

export interface FillOptions {
  progress: ConsoleProgress;
  readiness: ReadinessGauge;
  signal: AbortSignal;
}

/**
 * Brings schema and seed into the graph. Each step is idempotent, so it is done again, for up to two minutes, when Neo4j
 * ends in the middle or another server that starts at the same moment gets in the way.
 * @throws StartProblem when Neo4j does not come back; SeedFileInvalid; an AbortError when `signal` ended it
 */
export async function fillGraph(graph: Graph, options: FillOptions): Promise<void> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await fillOnce(graph, options);
      return;
    } catch (error) {
      if (!(error instanceof GraphUnavailable) || options.signal.aborted) throw error;
      if (Date.now() > giveUpAt) throw neverBack(error);
      options.progress.step('Neo4j did not answer or was busy with the same; trying again');
      await pause(PAUSE_MS, undefined, { signal: options.signal });
    }
  }
}

async function fillOnce(graph: Graph, { progress, readiness }: FillOptions): Promise<void> {
  readiness.set({ state: 'starting', step: 'Preparing the graph' });
  const migrations = await migrate(graph, GRAPH_SCHEMA_FOLDER);
  if (migrations.length > 0) progress.step(`Prepared the graph: ${migrations.join(', ')}`);
  readiness.set({ state: 'starting', step: 'Bringing in the facts of the documents' });
  progress.step('Bringing in the facts of the documents');
  const reports = await seedGraph(graph, SEED_FOLDER);
  const changed = reports.reduce((sum, { created, updated, withdrawn }) => sum + created + updated + withdrawn, 0);
  if (changed > 0) await refreshPlans(graph);
  const records = reports.reduce((sum, { created, updated, unchanged }) => sum + created + updated + unchanged, 0);
  if (await isOfEarlierRules(graph)) {
    progress.step(
      'The graph was computed by an earlier version: "npm run kms -- rebuild" computes it anew from its records',
    );
  }
  progress.step(
    `Facts of ${String(reports.length)} sources are in: ${String(records)} records, ${String(changed)} of them changed`,
  );
}

function neverBack(cause: GraphUnavailable): StartProblem {
  return new StartProblem(
    'NEO4J_TOO_SLOW',
    'Neo4j stopped answering while the facts were brought in, for two minutes: see its log, and start again.',
    { cause },
  );
}
