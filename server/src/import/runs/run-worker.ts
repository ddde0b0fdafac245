import { parentPort, workerData } from 'node:worker_threads';
import { Graph, type GraphAddress } from '../../graph/graph.ts';
import { executeRun } from './execute-run.ts';
import type { ImportRun } from './import-run.ts';
import { RunStopped } from './run-stopped.ts';
import { RunStore } from './run-store.ts';

/** What the worker gets at its start. */
export interface RunOrder {
  run: ImportRun;
  address: GraphAddress;
  reportFolder: string;
}

/** What the worker tells: how the run stands, or an error for the log. */
export type RunMessage = { run: ImportRun } | { unexpected: string };

/** Runs one import in a thread of its own, so that reading and mapping large files never holds up a reader's request. */
async function work({ run, address, reportFolder }: RunOrder): Promise<void> {
  const stopping = new AbortController();
  parentPort?.on('message', (status: 'STOPPED' | 'INTERRUPTED') => {
    stopping.abort(new RunStopped(status));
  });
  const tell = (message: RunMessage): void => {
    parentPort?.postMessage(message);
  };
  const graph = new Graph(address);
  try {
    await executeRun({
      graph,
      store: new RunStore(graph),
      reportFolder,
      run,
      signal: stopping.signal,
      onChange: (changed) => {
        tell({ run: changed });
      },
      onUnexpected: (error) => {
        tell({ unexpected: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      },
    });
  } finally {
    await graph.close();
    parentPort?.close();
  }
}

await work(workerData as RunOrder);
