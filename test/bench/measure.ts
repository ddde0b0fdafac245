/** Runs two pieces of work in turn. @returns the times of each in milliseconds, sorted */
export async function measurePairs(
  a: () => Promise<unknown>,
  b: () => Promise<unknown>,
  { rounds, warmup }: { rounds: number; warmup: number },
): Promise<{ a: number[]; b: number[] }> {
  const times = { a: [] as number[], b: [] as number[] };
  for (let round = -warmup; round < rounds; round += 1) {
    const timeA = await time(a);
    const timeB = await time(b);
    if (round < 0) continue;
    times.a.push(timeA);
    times.b.push(timeB);
  }
  times.a.sort((x, y) => x - y);
  times.b.sort((x, y) => x - y);
  return times;
}

/** How long a piece of work takes, in milliseconds. */
export async function time(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** A percentile of sorted times. @param share from 0 to 1 */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
