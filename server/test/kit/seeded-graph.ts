import { readSeedFolder } from '../../src/import/sources/documents/read-seed-folder.ts';
import { seedGraph } from '../../src/import/seed-graph.ts';
import { SEED_FOLDER } from '../../src/project-folders.ts';
import { openTestGraph, type TestGraph } from './test-graph.ts';

/**
 * The shared Neo4j with the seed's graph in it and nothing else. Test files run one after another on one data base, so a
 * graph that the file before left seeded is only brought up to date; what another file left behind, documents of search too, is
 * emptied first.
 */
export async function openSeededGraph(): Promise<TestGraph> {
  const db = await openTestGraph();
  const seeded = new Set((await readSeedFolder(SEED_FOLDER)).map(({ data }) => data.source.id));
  const sources = await db.ask('MATCH (s:Source) RETURN s.id AS id');
  const others = await db.ask(
    `MATCH (n) WHERE n:Decision OR (n:Entity AND (n.facetTokens IS NOT NULL OR NOT EXISTS { (:Record)-[:DESCRIBES]->(n) }))
     RETURN n LIMIT 1`,
  );
  if (others.length > 0 || sources.some(({ id }) => !seeded.has(String(id)))) await db.reset();
  await seedGraph(db.graph, SEED_FOLDER);
  return db;
}
