import { pino } from 'pino';
import type { Administration } from '../../src/api/administration.ts';
import { createApi } from '../../src/api/create-api.ts';
import type { GraphReader } from '../../src/graph/graph.ts';
import { API_SCHEMA_FOLDER } from '../../src/project-folders.ts';
import { EmbeddedEngine } from '../../src/search/embedded/embedded-engine.ts';
import type { SearchEngine } from '../../src/search/search-engine.ts';
import { LeadingEngine } from '../../src/search/related/leading-engine.ts';
import { openSeededGraph } from './seeded-graph.ts';
import type { TestGraph } from './test-graph.ts';

const ADDRESS = 'http://localhost/graphql';

/** An error of an answer as clients read it. */
export interface ApiError {
  message: string;
  path?: (string | number)[];
  extensions: { code?: string; argument?: string; [name: string]: unknown };
}

/** An answer as clients read it; `data` is as the query asked for it, and empty when there were only errors. */
export interface ApiAnswer<Data> {
  data: Data;
  errors: ApiError[];
  extensions: Record<string, unknown>;
  status: number;
  /** The whole answer as it went over the wire. */
  body: string;
}

/** The GraphQL API as a client sees it, without a port. */
export interface TestApi {
  query<Data>(document: string, variables?: object, headers?: Record<string, string>): Promise<ApiAnswer<Data>>;
  /** A request as given, for what no well-behaved client sends. */
  send(init: RequestInit, path?: string): Promise<ApiAnswer<unknown>>;
  /** Names of the statements that ran since the last call. */
  statements(): string[];
}

/**
 * The API on any reader; the search engine reads through it too.
 * @param administration absent: a server that takes no changes
 * @param engine absent: the embedded one
 */
export function apiOn(reader: GraphReader, administration?: Administration, engine?: SearchEngine): TestApi {
  let names: string[] = [];
  const graph: GraphReader = {
    read: async (statement, parameters) => {
      names.push(statement.name);
      return reader.read(statement, parameters);
    },
  };
  const log = pino({ level: 'silent' });
  const search = new LeadingEngine(graph, engine ?? new EmbeddedEngine(graph));
  const yoga = createApi({ graph, search, administration, schemaFolder: API_SCHEMA_FOLDER, log });
  const send = async <Data>(init: RequestInit, path = ''): Promise<ApiAnswer<Data>> => {
    const response = await yoga.fetch(`${ADDRESS}${path}`, init);
    return readAnswer<Data>(response.status, await response.text());
  };
  return {
    query: async <Data>(document: string, variables: object = {}, headers: Record<string, string> = {}) =>
      send<Data>({
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
        body: JSON.stringify({ query: document, variables }),
      }),
    send,
    statements: () => {
      const ran = names;
      names = [];
      return ran;
    },
  };
}

/** The API on the shared Neo4j with the seed in it. */
export async function openTestApi(): Promise<TestApi & { db: TestGraph }> {
  const db = await openSeededGraph();
  return { ...apiOn(db.graph), db };
}

function readAnswer<Data>(status: number, body: string): ApiAnswer<Data> {
  const answer = isObjectText(body) ? (JSON.parse(body) as Partial<ApiAnswer<Data>>) : {};
  const errors = (answer.errors ?? []).map((error) => ({
    ...error,
    extensions: (error as Partial<ApiError>).extensions ?? {},
  }));
  return { data: answer.data ?? ({} as Data), errors, extensions: answer.extensions ?? {}, status, body };
}

function isObjectText(body: string): boolean {
  return body.startsWith('{');
}
