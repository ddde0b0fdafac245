/**
 * `npm run bench [-- --full [FOLDER]]`: what the API costs over the bare database, as ratios within one run, and how fast
 * search answers; with --full once more when whole Horizon Europe (a folder of CORDIS' files) has come in.
 * Starts a Neo4j and a seeded graph of its own; measures pairs in turn (A B A B …), so that a machine whose speed drifts
 * does not favour one side. Absolute times are printed for orientation only.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createApi } from '../../server/src/api/create-api.ts';
import { Graph } from '../../server/src/graph/graph.ts';
import { startLocalNeo4j } from '../../server/src/graph/local/start-local-neo4j.ts';
import { migrate } from '../../server/src/graph/migrate.ts';
import { seedGraph } from '../../server/src/import/seed-graph.ts';
import { createLogger } from '../../server/src/logger.ts';
import {
  API_SCHEMA_FOLDER,
  GRAPH_SCHEMA_FOLDER,
  PROJECT_FOLDER,
  SEED_FOLDER,
} from '../../server/src/project-folders.ts';
import { EmbeddedEngine } from '../../server/src/search/embedded/embedded-engine.ts';
import { benchEntityPage } from './entity-page.ts';
import { importOnce } from './import-once.ts';
import { measureReading, tellReading } from './reading.ts';
import { benchSearch } from './search.ts';

const {
  values: { full = false },
  positionals: [folderOfFull = join(PROJECT_FOLDER, '..', 'shared', 'data', 'cordis-horizon-full')],
} = parseArgs({ allowPositionals: true, options: { full: { type: 'boolean' } } });

const folder = await mkdtemp(join(tmpdir(), 'kms-bench-'));
const neo4j = await startLocalNeo4j({ dataFolder: folder, environment: process.env, onProgress: () => undefined });
const graph = new Graph(neo4j);
try {
  await migrate(graph, GRAPH_SCHEMA_FOLDER);
  const startedAt = performance.now();
  await seedGraph(graph, SEED_FOLDER);
  process.stdout.write(
    `seed of the documents, cold statements: ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`,
  );
  const search = new EmbeddedEngine(graph);
  const api = createApi({ graph, search, schemaFolder: API_SCHEMA_FOLDER, log: createLogger('silent') });
  await benchEntityPage(graph, api);
  await benchSearch(search);
  const small = await measureReading(api);
  if (full) {
    const { records, seconds } = await importOnce(graph, folderOfFull, {});
    process.stdout.write(
      `\n${String(records)} records of CORDIS came in within ${seconds.toFixed(0)} s; the same again:\n`,
    );
    await benchEntityPage(graph, api);
    await benchSearch(search);
    tellReading(small, await measureReading(api));
  }
} finally {
  await graph.close();
  await neo4j.stop();
  await rm(folder, { recursive: true, force: true });
}
