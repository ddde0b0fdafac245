import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { GraphAddress } from '../../server/src/graph/graph.ts';

/** What a bare copy wrote, and how long the writing took (reading is not counted). */
export interface BareCopy {
  seconds: number;
  nodes: number;
  relations: number;
}

const BATCH = 5_000;

/** The property by which a node of each label is found; all have a uniqueness constraint. */
const KEYS: Readonly<Record<string, string>> = {
  Entity: 'id',
  Record: 'key',
  Identifier: 'key',
  NameKey: 'key',
  Source: 'id',
  Observation: 'id',
};

const CREATE_NODES = 'UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties';

/** Writes all nodes and relations of one Neo4j into another, empty one with the same schema, in batches of 5,000, as fast as the driver goes. */
export async function copyBare(from: GraphAddress, to: GraphAddress): Promise<BareCopy> {
  const [reader, writer] = [open(from), open(to)];
  const session = writer.session();
  const copy: BareCopy = { seconds: 0, nodes: 0, relations: 0 };
  const write = async (cypher: string, rows: readonly object[]): Promise<void> => {
    const startedAt = performance.now();
    await session.executeWrite(async (transaction) => transaction.run(cypher, { rows }));
    copy.seconds += (performance.now() - startedAt) / 1000;
  };
  try {
    for (const label of Object.keys(KEYS)) copy.nodes += await copyNodes(reader, label, write);
    for (const start of Object.keys(KEYS)) {
      for (const end of Object.keys(KEYS)) copy.relations += await copyRelations(reader, start, end, write);
    }
  } finally {
    await session.close();
    await reader.close();
    await writer.close();
  }
  return copy;
}

type Write = (cypher: string, rows: readonly object[]) => Promise<void>;

async function copyNodes(reader: Driver, label: string, write: Write): Promise<number> {
  const cypher = `MATCH (n:${label}) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties`;
  return inBatches(reader.session(), cypher, async (rows) => write(CREATE_NODES, rows));
}

async function copyRelations(reader: Driver, start: string, end: string, write: Write): Promise<number> {
  const [startKey = '', endKey = ''] = [KEYS[start], KEYS[end]];
  const cypher = `MATCH (a:${start})-[r]->(b:${end}) RETURN elementId(r) AS id, a.${startKey} AS from, b.${endKey} AS to, type(r) AS type, properties(r) AS properties`;
  const create = `UNWIND $rows AS row MATCH (a:${start} {${startKey}: row.from}) MATCH (b:${end} {${endKey}: row.to}) CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`;
  return inBatches(reader.session(), cypher, async (rows) => write(create, rows));
}

/** Streams the rows of a query in batches. @returns how many there were */
async function inBatches(session: Session, cypher: string, take: (rows: object[]) => Promise<void>): Promise<number> {
  let count = 0;
  let rows: object[] = [];
  try {
    for await (const record of session.run(cypher)) {
      rows.push(record.toObject());
      if (rows.length < BATCH) continue;
      await take(rows);
      count += rows.length;
      rows = [];
    }
    if (rows.length > 0) await take(rows);
    return count + rows.length;
  } finally {
    await session.close();
  }
}

function open({ uri, user, password }: GraphAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
}
