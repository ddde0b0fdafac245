import type { Graph } from '../../server/src/graph/graph.ts';
import { runImport } from '../../server/src/import/run-import.ts';
import { cordisSource } from '../../server/src/import/sources/cordis/cordis-source.ts';
import type { SourceOptions } from '../../server/src/import/source-module.ts';

/** How an import went. */
export interface ImportTimes {
  /** From opening the files to the last write. */
  seconds: number;
  /** The share of computing competences. */
  competenceSeconds: number;
  records: number;
  changed: number;
  /** Highest resident memory of this process, in megabytes. */
  peakMb: number;
}

const SAMPLED_MS = 200;
const MB = 1e6;

/** Imports a folder of CORDIS' files as `kms import cordis` does. */
export async function importOnce(graph: Graph, folder: string, options: SourceOptions): Promise<ImportTimes> {
  let peak = 0;
  const sampling = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, SAMPLED_MS);
  const { signal } = new AbortController();
  const startedAt = performance.now();
  let takenOverAt = startedAt;
  try {
    const opened = await cordisSource.open([folder], options, signal);
    const report = await runImport(graph, opened, {
      isDryRun: false,
      signal,
      onProgress: () => {
        takenOverAt = performance.now();
      },
      onOutcome: () => undefined,
      onProblem: () => undefined,
    });
    const endedAt = performance.now();
    const changed = report.created + report.updated;
    return {
      seconds: (endedAt - startedAt) / 1000,
      competenceSeconds: (endedAt - takenOverAt) / 1000,
      records: changed + report.unchanged,
      changed,
      peakMb: peak / MB,
    };
  } finally {
    clearInterval(sampling);
  }
}
