import type { Graph } from '../graph/graph.ts';
import { refreshCompetences } from '../records/competences/refresh-competences.ts';
import { applySources, type ApplyReport } from '../records/record-store.ts';
import { mapSeedFile } from './sources/documents/map-seed-file.ts';
import { readSeedFolder } from './sources/documents/read-seed-folder.ts';

/**
 * Brings the facts of the seed folder into the graph. All files are read and checked before anything is written, and all
 * are written in one transaction; unchanged files change nothing.
 * @throws SeedFileInvalid with file, line and reason of everything that is wrong.
 */
export async function seedGraph(graph: Graph, folder: string): Promise<ApplyReport[]> {
  const files = await readSeedFolder(folder);
  const { reports } = await applySources(
    graph,
    files.map(({ data }) => mapSeedFile(data)),
  );
  await refreshCompetences(graph, { signal: new AbortController().signal, onProgress: () => undefined });
  return reports;
}
