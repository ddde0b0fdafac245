import { setImmediate } from 'node:timers/promises';

/** Items gathered before others have their turn. */
const BREATH = 50;

/**
 * Cuts a stream into arrays of `size`, the last one shorter, and prepares each. The next piece is gathered and prepared while
 * the caller works on one, so that reading and writing overlap; at most two pieces are in memory.
 * @throws whatever `items` or `prepare` throws
 */
export async function* inPieces<T, P>(
  items: AsyncIterable<T>,
  size: number,
  prepare: (piece: T[]) => Promise<P>,
): AsyncGenerator<P> {
  const iterator = items[Symbol.asyncIterator]();
  const next = async (): Promise<{ prepared: P | undefined; isLast: boolean }> => {
    const piece = await gather(iterator, size);
    return { prepared: piece.length === 0 ? undefined : await prepare(piece), isLast: piece.length < size };
  };
  try {
    let coming = next();
    for (;;) {
      const { prepared, isLast } = await coming;
      if (!isLast) {
        coming = next();
        // Thrown when it is awaited; until then nobody listens.
        coming.catch(() => undefined);
      }
      if (prepared !== undefined) yield prepared;
      if (isLast) return;
    }
  } finally {
    await iterator.return?.();
  }
}

async function gather<T>(iterator: AsyncIterator<T>, size: number): Promise<T[]> {
  const piece: T[] = [];
  while (piece.length < size) {
    const next = await iterator.next();
    if (next.done === true) break;
    piece.push(next.value);
    // Streams that have much in memory give it in microtasks only, which would hold up everything else.
    if (piece.length % BREATH === 0) await setImmediate();
  }
  return piece;
}
