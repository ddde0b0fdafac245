/**
 * `npm run bench:import [-- FOLDER]`: what an import of whole Horizon Europe costs over writing the same nodes and relations
 * by bare UNWIND batches, and what importing it again unchanged costs; then the files of the Lombard subset that lie beside it, and
 * the part of Lombardy out of the whole. Each starts a Neo4j of its own with the default heap. Ratios count; absolute times are printed for orientation.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listSources } from '../../server/src/graph/statements/sources/list-sources.ts';
import { PROJECT_FOLDER } from '../../server/src/project-folders.ts';
import { dropSource } from '../../server/src/records/record-store.ts';
import { copyBare } from './copy-bare.ts';
import { importOnce, type ImportTimes } from './import-once.ts';
import { withNeo4j } from './with-neo4j.ts';

const [folder = join(PROJECT_FOLDER, '..', 'shared', 'data', 'cordis-horizon-full')] = process.argv.slice(2);
const subset = join(folder, '..', 'cordis-horizon-lombardy');
const REGION = 'ITC4';

if (existsSync(folder)) {
  await benchWhole(resolve(folder));
  if (existsSync(subset)) {
    await withNeo4j(async (graph) => {
      print('the Lombard subset, Neo4j just started', await importOnce(graph, subset, {}));
    });
  }
  await withNeo4j(async (graph) => {
    print(`the part of ${REGION}, Neo4j just started`, await importOnce(graph, folder, { region: REGION }));
    print(`the part of ${REGION}, again`, await importOnce(graph, folder, { region: REGION }));
    for (const { id } of await graph.read(listSources, {})) await dropSource(graph, id);
    // Java compiles what runs often: the same takes little more than half the time once it has.
    print(`the part of ${REGION}, dropped and new`, await importOnce(graph, folder, { region: REGION }));
  });
} else {
  process.stdout.write(
    `${folder} is not there: nothing was measured. Give a folder of CORDIS' files as the argument.\n`,
  );
}

async function benchWhole(path: string): Promise<void> {
  await withNeo4j(async (graph, full) => {
    const first = await importOnce(graph, path, {});
    print('whole, first time', first);
    const again = await importOnce(graph, path, {});
    print('whole, again', again);
    const bare = await withNeo4j(async (_graph, empty) => copyBare(full, empty));
    const counts = `${String(bare.nodes)} nodes, ${String(bare.relations)} relations`;
    process.stdout.write(`the same by bare UNWIND batches of 5,000: ${bare.seconds.toFixed(1)} s (${counts})\n`);
    process.stdout.write(`import / bare: ${(first.seconds / bare.seconds).toFixed(2)}; first / again: `);
    process.stdout.write(`${(first.seconds / again.seconds).toFixed(1)}\n`);
  });
}

function print(what: string, { seconds, records, changed, peakMb, competenceSeconds }: ImportTimes): void {
  const rate = Math.round(records / seconds);
  const words = [
    `${what}: ${seconds.toFixed(1)} s`,
    `${String(records)} records, ${String(changed)} written, ${String(rate)}/s`,
    `competences ${competenceSeconds.toFixed(1)} s of it`,
    `Node at most ${String(Math.round(peakMb))} MB`,
  ];
  process.stdout.write(`${words.join('; ')}\n`);
}
