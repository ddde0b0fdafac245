import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { inject } from 'vitest';
import { openAdministration, type OpenAdministration } from '../../src/start/open-administration.ts';
import { apiOn, type ApiAnswer, type TestApi } from './test-api.ts';
import { openTestGraph, type TestGraph } from './test-graph.ts';

const TOKEN = 'token-of-the-tests-1234';
/** More than any test uploads. */
const UPLOAD_LIMIT = 5_000_000;

/** The API with everything that changes the graph, on the shared Neo4j, with a data folder of its own. */
export interface AdministeredApi extends TestApi {
  db: TestGraph;
  administration: OpenAdministration;
  dataFolder: string;
  token: string;
  /** Asks as the administrator. @throws Error when the answer has errors */
  change<Data>(document: string, variables?: object): Promise<Data>;
  close(): Promise<void>;
}

export async function openAdministeredApi(): Promise<AdministeredApi> {
  const db = await openTestGraph();
  const dataFolder = await mkdtemp(join(tmpdir(), 'kms-admin-'));
  const administration = await openAdministration(
    { adminToken: TOKEN, dataFolder, inboxFolder: join(dataFolder, 'inbox'), uploadLimitBytes: UPLOAD_LIMIT },
    { graph: db.graph, address: inject('neo4j') },
    pino({ level: 'silent' }),
  );
  const api = apiOn(db.graph, administration);
  return {
    ...api,
    db,
    administration,
    dataFolder,
    token: TOKEN,
    change: async <Data>(document: string, variables: object = {}): Promise<Data> => {
      const answer: ApiAnswer<Data> = await api.query(document, variables, { authorization: `Bearer ${TOKEN}` });
      if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
    close: async () => {
      await administration.imports.close();
      await db.close();
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
