import type { SearchEngine, SearchQuestion } from '../../server/src/search/search-engine.ts';
import { SEARCH_FACETS } from '../../server/src/search/search-facets.ts';
import { percentile, time } from './measure.ts';

/** Times of first pages in milliseconds. */
export interface Latency {
  p50: number;
  p95: number;
}

/** With every facet counted, and with none. */
export interface Latencies {
  withFacets: Latency;
  without: Latency;
}

const PAGE = 20;
/** Rounds that are not counted: a server that readers ask has been asked before, and Java compiles what it runs often. */
const WARMUP = 3;

/** Measures how long first pages of texts take, one after the other; rounds with and without facets in turn. */
export async function measureLatency(
  engine: SearchEngine,
  texts: readonly string[],
  rounds: number,
): Promise<Latencies> {
  const times = { withFacets: [] as number[], without: [] as number[] };
  const ask = async (text: string, more: Partial<SearchQuestion>): Promise<number> =>
    time(async () => engine.search({ text, offset: 0, limit: PAGE, ...more }));
  for (let round = -WARMUP; round < rounds; round += 1) {
    for (const text of texts) {
      const withFacets = await ask(text, { facets: SEARCH_FACETS });
      const without = await ask(text, {});
      if (round < 0) continue;
      times.withFacets.push(withFacets);
      times.without.push(without);
    }
  }
  return { withFacets: toLatency(times.withFacets), without: toLatency(times.without) };
}

function toLatency(times: number[]): Latency {
  times.sort((a, b) => a - b);
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}
