import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * How to reach the local Neo4j that a running server keeps on a data folder: its port from neo4j.conf and the kept password.
 * Whether it answers is for the caller to try.
 * @returns undefined when no Neo4j has run on this folder yet
 */
export async function findRunningNeo4j(
  dataFolder: string,
): Promise<{ uri: string; user: string; password: string } | undefined> {
  const folder = join(dataFolder, 'neo4j');
  try {
    const conf = await readFile(join(folder, 'conf', 'neo4j.conf'), 'utf8');
    const password = (await readFile(join(folder, 'password'), 'utf8')).trim();
    const address = /^server\.bolt\.listen_address=(\S+)$/mu.exec(conf)?.[1];
    return address === undefined ? undefined : { uri: `bolt://${address}`, user: 'neo4j', password };
  } catch {
    return undefined;
  }
}
