import neo4j, { type Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import { Graph } from '../../src/graph/graph.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { SEARCH_PROPERTIES } from '../../src/graph/statements/search/put-search-texts.ts';
import { GRAPH_SCHEMA_FOLDER } from '../../src/project-folders.ts';

/** The shared real Neo4j as the server sees it, and as a test may look at it. */
export interface TestGraph {
  graph: Graph;
  driver: Driver;
  /** Empties the data base, constraints stay. */
  reset(): Promise<void>;
  /** Everything that readers can see, in one order, without times: two equal graphs give equal texts. */
  exportCanonical(): Promise<string[]>;
  /** Rows of a query that a test asks for itself. */
  ask(cypher: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** Connects to the shared Neo4j, with the schema in place. */
export async function openTestGraph(): Promise<TestGraph> {
  const { uri, user, password } = inject('neo4j');
  const graph = new Graph({ uri, user, password });
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const ask = async (cypher: string, parameters: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> => {
    const { records } = await driver.executeQuery(cypher, parameters);
    return records.map((record) => record.toObject());
  };
  await migrate(graph, GRAPH_SCHEMA_FOLDER);
  return {
    graph,
    driver,
    ask,
    reset: async () => {
      await ask('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
      // Plans made for the graph that was are not those of a graph that begins.
      await ask('CALL db.clearQueryCaches()');
    },
    exportCanonical: async () => exportCanonical(ask),
    close: async () => {
      await graph.close();
      await driver.close();
    },
  };
}

async function exportCanonical(ask: TestGraph['ask']): Promise<string[]> {
  // Labels that only note what is yet to be done, and what search puts onto entities later, are not what readers see.
  const put = new Set<string>(SEARCH_PROPERTIES);
  const rows = await ask(
    `MATCH (e:Entity) RETURN [label IN labels(e) WHERE NOT label IN ['Stale', 'ToIndex', 'Indexing']] AS labels,
       properties(e) AS properties`,
  );
  const entities = rows.map(({ labels, properties }) => ({
    labels,
    properties: Object.fromEntries(Object.entries(properties as object).filter(([name]) => !put.has(name))),
  }));
  const relations = await ask(
    'MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties',
  );
  const observations = await ask(
    'MATCH (i:Entity)-[:HAS_OBSERVATION]->(o:Observation) ' +
      'OPTIONAL MATCH (o)-[:OBSERVED_IN]->(p) OPTIONAL MATCH (o)-[:CITES]->(c) ' +
      'RETURN i.id AS indicator, p.id AS place, c.id AS cited, properties(o) AS properties',
  );
  const descriptions = await ask('MATCH (r:Record)-[:DESCRIBES]->(e:Entity) RETURN r.key AS record, e.id AS entity');
  const suggestions = await ask('MATCH (s:Suggestion) RETURN properties(s) AS suggestion');
  return [...entities, ...relations, ...observations, ...descriptions, ...suggestions]
    .map((row) => JSON.stringify(sortKeys(row)))
    .sort();
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, key === 'labels' && Array.isArray(item) ? item.map(String).sort() : sortKeys(item)]),
  );
}
