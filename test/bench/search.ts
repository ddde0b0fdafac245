import type { SearchEngine } from '../../server/src/search/search-engine.ts';
import { percentile, time } from './measure.ts';

const QUESTIONS = [
  'politecnco',
  'cluster',
  'po',
  'pol',
  'irccs',
  'sperimentazione decentralizzata',
  'decentralised trials',
  'CEBR',
  'valve center',
  'dispositivi medici',
  'medical devices',
  'ambasciata',
  'vanguard',
  'università',
  'bocconi',
  'telemedicina',
  'terapia genica',
  'gene therapy',
  'export',
  'scienze della vita',
  'hub',
  'assolombarda',
  'digital health',
  'malattie rare',
];
const ROUNDS = 20;

/** How fast the engine answers a first page, as a reader types. */
export async function benchSearch(engine: SearchEngine): Promise<void> {
  const times: number[] = [];
  for (let round = -3; round < ROUNDS; round += 1) {
    for (const text of QUESTIONS) {
      const taken = await time(async () => engine.search({ text, facets: ['kind'], offset: 0, limit: 20 }));
      if (round >= 0) times.push(taken);
    }
  }
  times.sort((a, b) => a - b);
  process.stdout.write(
    `search, ${engine.name} engine: p50 ${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms; bar: p95 50 ms\n`,
  );
}
