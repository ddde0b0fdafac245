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
  /** With every facet, only of texts that nobody asked before. */
  firstAsked: Latency;
  withFacets: Latency;
  without: Latency;
}

const PAGE = 20;
/**
 * Measures how long first pages of texts take, one after the other; rounds with and without facets in turn.
 * @param others texts that are asked before, a round each, and not counted: a server that readers ask has been asked before, and
 * Java compiles what it runs often. Not the same twice, as an answer is kept a minute
 */
export async function measureLatency(
  engine: SearchEngine,
  { texts, others }: { texts: readonly string[]; others: readonly (readonly string[])[] },
  rounds: number,
): Promise<Latencies> {
  const times = { firstAsked: [] as number[], withFacets: [] as number[], without: [] as number[] };
  const ask = async (text: string, more: Partial<SearchQuestion>): Promise<number> =>
    time(async () => engine.search({ text, offset: 0, limit: PAGE, ...more }));
  for (let round = -others.length; round < rounds; round += 1) {
    for (const text of others[round + others.length] ?? texts) {
      const withFacets = await ask(text, { facets: SEARCH_FACETS });
      const without = await ask(text, {});
      if (round < 0) continue;
      if (round === 0) times.firstAsked.push(withFacets);
      times.withFacets.push(withFacets);
      times.without.push(without);
    }
  }
  return {
    firstAsked: toLatency(times.firstAsked),
    withFacets: toLatency(times.withFacets),
    without: toLatency(times.without),
  };
}

function toLatency(times: number[]): Latency {
  times.sort((a, b) => a - b);
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}
