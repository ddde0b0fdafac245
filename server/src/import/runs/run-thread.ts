import { Worker } from 'node:worker_threads';
import type { ImportRun } from './import-run.ts';
import type { RunMessage, RunOrder } from './run-worker.ts';

/** Above it something is wrong with the file or with us; the server itself must not go down with it. */
const MAX_HEAP_MB = 512;
const TOO_MUCH_MEMORY = `The file needs more memory than the ${String(MAX_HEAP_MB)} MB that an import may use.`;

interface RunListeners {
  onChange: (run: ImportRun) => void;
  onUnexpected: (error: string) => void;
}

/** The thread that runs one import. */
export class RunThread {
  readonly #worker: Worker;
  #stopped: 'STOPPED' | 'INTERRUPTED' | undefined;

  constructor(order: RunOrder) {
    this.#worker = new Worker(new URL('run-worker.ts', import.meta.url), {
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
  }

  /** How it was told to stop; undefined when it was not. */
  get stopped(): 'STOPPED' | 'INTERRUPTED' | undefined {
    return this.#stopped;
  }

  /** Resolves when the thread has ended, with the reason when it ended by an error. */
  async run({ onChange, onUnexpected }: RunListeners): Promise<string | undefined> {
    return new Promise((resolve) => {
      let reason: string | undefined;
      this.#worker.on('message', (message: RunMessage) => {
        if ('run' in message) onChange(message.run);
        else onUnexpected(message.unexpected);
      });
      this.#worker.on('error', (error: Error) => {
        const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        reason = isMemory ? TOO_MUCH_MEMORY : 'An unexpected error, which the log tells.';
        onUnexpected(error.stack ?? error.message);
      });
      this.#worker.once('exit', () => {
        resolve(reason);
      });
    });
  }

  /** Asks it to end between two pieces. */
  stop(status: 'STOPPED' | 'INTERRUPTED'): void {
    this.#stopped ??= status;
    this.#worker.postMessage(status);
  }

  /** Ends it now, whatever it does; the data base takes back the piece that was under way. */
  async terminate(): Promise<void> {
    await this.#worker.terminate();
  }
}
