import type { Graph } from '../../graph/graph.ts';
import { interruptRun } from '../../graph/statements/imports/interrupt-run.ts';
import { listImportRunsById } from '../../graph/statements/imports/list-import-runs-by-id.ts';
import { listUnfinishedRuns } from '../../graph/statements/imports/list-unfinished-runs.ts';
import { pageImportRuns } from '../../graph/statements/imports/page-import-runs.ts';
import { upsertImportRun } from '../../graph/statements/imports/upsert-import-run.ts';
import { isMarkAlive, type ImportRun } from './import-run.ts';

/** A process on another machine that has not written its run for so long counts as gone; a run is written every two seconds. */
const SILENT_MS = 120_000;
const PAGE = 100;
const GONE = 'The server or command that ran it ended in the middle; resume it to go on';

/** Keeps runs in the graph. */
export class RunStore {
  readonly #graph: Graph;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** Writes a run, or what changed of it. */
  async write(id: string, changes: Partial<ImportRun>): Promise<void> {
    const properties = { ...changes, seenAt: new Date().toISOString() };
    await this.#graph.write(async (transaction) => transaction.run(upsertImportRun, { id, properties }));
  }

  async find(id: string): Promise<ImportRun | undefined> {
    const [run] = await this.#graph.read(listImportRunsById, { ids: [id] });
    return run;
  }

  /** Runs that have not ended, and all that were asked for since a moment. @param since ISO 8601, in UTC */
  async listRecent(since: string): Promise<ImportRun[]> {
    const recent: ImportRun[] = await this.#graph.read(listUnfinishedRuns, { statuses: ['WAITING', 'RUNNING'] });
    let after = { beforeTime: '9999', beforeId: '' };
    for (;;) {
      const page = await this.#graph.read(pageImportRuns, { ...after, limit: PAGE });
      recent.push(...page.filter(({ queuedAt }) => queuedAt >= since));
      const last = page.at(-1);
      if (last === undefined || last.queuedAt < since || page.length < PAGE) return recent;
      after = { beforeTime: last.queuedAt, beforeId: last.id };
    }
  }

  /**
   * Marks runs whose process is gone as INTERRUPTED.
   * @param isLost whether a run of a living process is lost all the same, as this process may know of its own
   * @returns their ids
   */
  async interruptAbandoned(isLost: (run: ImportRun) => boolean = () => false): Promise<string[]> {
    const unfinished = await this.#graph.read(listUnfinishedRuns, { statuses: ['WAITING', 'RUNNING'] });
    const gone = unfinished.filter((run) => isAbandoned(run) || isLost(run));
    for (const { id, seenAt } of gone) {
      const endedAt = new Date().toISOString();
      await this.#graph.write(async (transaction) =>
        transaction.run(interruptRun, { id, seenAt, endedAt, reason: GONE }),
      );
    }
    return gone.map(({ id }) => id);
  }
}

function isAbandoned({ process, seenAt }: ImportRun): boolean {
  const isAlive = isMarkAlive(process);
  return isAlive === undefined ? Date.now() - Date.parse(seenAt) > SILENT_MS : !isAlive;
}
