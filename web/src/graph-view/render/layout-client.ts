import type { GraphState, Point } from '../model/graph-state';
import { layoutQuestion, type LayoutAnswer } from './layout-question';

/** Receives the places that a layout found and the number of the request it answers. */
export type LayoutListener = (positions: ReadonlyMap<string, Point>, request: number) => void;

/** A worker that lays out drawings one after the other; the newest question wins. */
export interface LayoutClient {
  readonly ask: (state: GraphState, request: number) => void;
  readonly stop: () => void;
}

/** Starts the worker. Where workers are not to be had, the first placement stays: rings around the expanded node. */
export function startLayoutClient(listener: LayoutListener): LayoutClient {
  const worker = createWorker();
  if (!worker) {
    return { ask: (_, request) => listener(new Map(), request), stop: () => undefined };
  }
  let newest = 0;
  worker.onmessage = (message: MessageEvent<LayoutAnswer>) => {
    const { request, positions } = message.data;
    if (request === newest) listener(new Map(positions), request);
  };
  worker.onerror = () => {
    listener(new Map(), newest);
  };
  return {
    ask: (state, request) => {
      newest = request;
      worker.postMessage(layoutQuestion(state, request));
    },
    stop: () => {
      worker.terminate();
    },
  };
}

function createWorker(): Worker | null {
  try {
    return new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
