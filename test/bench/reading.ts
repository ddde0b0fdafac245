import type { createApi } from '../../server/src/api/create-api.ts';
import { percentile, time } from './measure.ts';

/** What the explorer asks most, of things that are there with and without a data set. */
const QUESTIONS: Record<string, string> = {
  'list by name': '{ organizations(first: 24) { totalCount edges { node { id slug name { text } relationTotal } } } }',
  'list by relations':
    '{ entities(first: 24, orderBy: RELATIONS_DESC) { totalCount edges { node { id slug name { text } relationTotal } } } }',
  'list by text':
    '{ organizations(first: 24, filter: { text: "milano" }) { totalCount edges { node { id slug name { text } } } } }',
  'page of a hub':
    '{ organization(slug: "politecnico-di-milano") { id names { text } values { field value } relationCounts { type count } relations(first: 50) { totalCount edges { node { id type } neighbour { id slug name { text } } } } } }',
  'surroundings of a hub':
    '{ neighbourhood(id: "HUB", limit: 60) { totalCount neighbours { id slug name { text } } relations { id type } } }',
  sources: '{ sources { id title { text } } }',
};
const HUB = '{ organization(slug: "politecnico-di-milano") { id } }';
const ROUNDS = 30;
const WARM_UP = 5;

/** Middle times, in milliseconds, of reading through the API. */
export async function measureReading(api: ReturnType<typeof createApi>): Promise<Map<string, number>> {
  const middles = new Map<string, number>();
  const hub = /ent_[0-9a-f]+/u.exec(await ask(api, HUB))?.[0] ?? '';
  for (const [name, question] of Object.entries(QUESTIONS)) {
    const query = question.replace('HUB', hub);
    const times: number[] = [];
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      const taken = await time(async () => ask(api, query));
      if (round >= 0) times.push(taken);
    }
    middles.set(
      name,
      percentile(
        times.sort((a, b) => a - b),
        0.5,
      ),
    );
  }
  return middles;
}

/** Prints how much longer reading takes in a large graph than in that of the documents. */
export function tellReading(small: ReadonlyMap<string, number>, large: ReadonlyMap<string, number>): void {
  for (const [name, before] of small) {
    const after = large.get(name) ?? Number.NaN;
    process.stdout.write(
      `${name}: ${(after / before).toFixed(1)} times as long as without (${after.toFixed(1)} against ${before.toFixed(1)} ms)\n`,
    );
  }
}

async function ask(api: ReturnType<typeof createApi>, query: string): Promise<string> {
  const response = await api.fetch('http://bench/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  if (text.includes('"errors"')) throw new Error(`A question failed: ${text.slice(0, 500)}`);
  return text;
}
