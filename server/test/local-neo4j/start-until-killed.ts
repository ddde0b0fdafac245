import { startLocalNeo4j } from '../../src/graph/local/start-local-neo4j.ts';

/**
 * Run by a test as a process of its own: starts Neo4j on the folder given as parameter, prints its id and waits to be killed.
 */
const [, , dataFolder = ''] = process.argv;
const neo4j = await startLocalNeo4j({ dataFolder, environment: process.env, onProgress: () => undefined });
process.stdout.write(`${String(neo4j.pid)}\n`);
setInterval(() => undefined, 60_000);
