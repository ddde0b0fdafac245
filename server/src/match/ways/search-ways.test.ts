/**
 * Pins that the search for ways finds what looking at every way there is finds, whatever the ties, the order in which they are
 * fetched, who must be passed and who may not; and that it says so when its caps stopped it.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchWays, type SearchCaps } from './search-ways.ts';
import type { Party, PartyTies } from './tie-graph.ts';
import { costOf, dampingOf, warmthOfTie } from './warmth.ts';
import type { WayQuestion } from './way-question.ts';

const NO_CAPS: SearchCaps = { parties: 1000, ties: 100_000, atOnce: 2 };

interface World {
  parties: Party[];
  strengths: Map<string, number>;
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const worlds: fc.Arbitrary<World> = fc.integer({ min: 2, max: 8 }).chain((size) => {
  const ids = Array.from({ length: size }, (_item, index) => `p${index}`);
  const pairs = ids.flatMap((a, index) => ids.slice(index + 1).map((b) => keyOf(a, b)));
  return fc
    .record({
      counts: fc.array(fc.constantFrom(1, 3, 40, 2000), { minLength: size, maxLength: size }),
      strengths: fc.array(fc.constantFrom(0, 0, 0.1, 0.5, 1.7, 6), {
        minLength: pairs.length,
        maxLength: pairs.length,
      }),
    })
    .map(({ counts, strengths }) => ({
      parties: ids.map((id, index) => ({
        id,
        kind: index % 3 === 0 ? 'Person' : 'Organization',
        relationCount: counts[index] ?? 1,
      })),
      strengths: new Map(pairs.map((pair, index) => [pair, strengths[index] ?? 0])),
    }));
});

function strengthIn({ strengths }: World, a: string, b: string): number {
  return strengths.get(keyOf(a, b)) ?? 0;
}

function opener(world: World): (ids: readonly string[]) => Promise<PartyTies[]> {
  const tiesOf = (id: string): PartyTies['ties'] =>
    world.parties
      .filter((party) => party.id !== id)
      .map((party) => ({ party, strength: strengthIn(world, id, party.id) }));
  return (ids) => Promise.resolve(ids.map((id) => ({ id, isCut: false, ties: tiesOf(id) })));
}

/** Costs of all ways, cheapest first, by walking every one of them. */
function exhaustive(world: World, question: WayQuestion): { ids: string[]; cost: number }[] {
  const found: { ids: string[]; cost: number }[] = [];
  const walk = (ids: string[], cost: number): void => {
    const at = ids.at(-1) ?? '';
    if (at === question.to) {
      if (question.via.every((id) => ids.includes(id))) found.push({ ids, cost });
      return;
    }
    if (ids.length > question.maxLength) return;
    for (const party of world.parties) {
      const strength = strengthIn(world, at, party.id);
      if (ids.includes(party.id) || strength === 0) continue;
      const isFree = party.id === question.to || question.via.includes(party.id);
      if (!isFree && !question.mayPass(party)) continue;
      const passing = party.id === question.to ? 0 : costOf(dampingOf(party.relationCount));
      walk([...ids, party.id], cost + costOf(warmthOfTie(strength)) + passing);
    }
  };
  walk([question.from], 0);
  return found.sort((a, b) => a.cost - b.cost);
}

const rounded = (cost: number): number => Math.round(cost * 1e9) / 1e9;

describe('the search for ways', () => {
  test('finds the same as looking at every way', async () => {
    const questions = fc.record({
      world: worlds,
      k: fc.integer({ min: 1, max: 6 }),
      maxLength: fc.integer({ min: 1, max: 6 }),
      via: fc.subarray(['p2', 'p3']),
      avoid: fc.subarray(['p4', 'p5', 'p6']),
      kind: fc.constantFrom('Person', null),
      atOnce: fc.integer({ min: 1, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(questions, async ({ world, k, maxLength, via, avoid, kind, atOnce }) => {
        const question: WayQuestion = {
          from: 'p0',
          to: 'p1',
          via,
          k,
          maxLength,
          mayPass: (party) => !avoid.includes(party.id) && (kind === null || party.kind === kind),
        };
        const found = await searchWays(question, opener(world), { ...NO_CAPS, atOnce });
        const all = exhaustive(world, question);
        expect(found.isCapped).toBe(false);
        expect(found.ways.map(({ cost }) => rounded(cost))).toEqual(all.slice(0, k).map(({ cost }) => rounded(cost)));
        for (const way of found.ways) {
          const same = all.find(({ ids }) => ids.join(' ') === way.ids.join(' '));
          expect(rounded(same?.cost ?? -1), way.ids.join(' ')).toBe(rounded(way.cost));
        }
        expect(new Set(found.ways.map(({ ids }) => ids.join(' '))).size).toBe(found.ways.length);
      }),
      { numRuns: 400 },
    );
  });

  test('opens no more than it needs: not a hub where others lead there better', async () => {
    const parties = ['me', 'you', 'friend', 'hub', 'far'].map((id) => ({
      id,
      kind: 'Organization',
      relationCount: id === 'hub' ? 5000 : 4,
    }));
    const strengths = new Map([
      ['friend me', 5],
      ['friend you', 5],
      ['hub me', 1],
      ['far hub', 1],
      ['far you', 1],
    ]);
    const opened: string[] = [];
    const open = opener({ parties, strengths });
    const question: WayQuestion = { from: 'me', to: 'you', via: [], k: 1, maxLength: 5, mayPass: () => true };
    const found = await searchWays(
      question,
      async (ids) => {
        opened.push(...ids);
        return open(ids);
      },
      NO_CAPS,
    );
    expect(found.ways.map(({ ids }) => ids)).toEqual([['me', 'friend', 'you']]);
    expect(opened).toEqual(['me', 'you']);
    expect(found).toMatchObject({ isCapped: false, openedCount: 2 });
  });

  test('says when its caps stopped it, and where nothing is tied it looks at the ends only', async () => {
    const chain = ['a', 'b', 'c', 'd', 'e'];
    const parties = chain.map((id) => ({ id, kind: 'Person', relationCount: 2 }));
    const strengths = new Map(['a b', 'b c', 'c d', 'd e'].map((pair) => [pair, 1]));
    const question: WayQuestion = { from: 'a', to: 'e', via: [], k: 2, maxLength: 5, mayPass: () => true };
    const open = opener({ parties, strengths });
    const whole = await searchWays(question, open, NO_CAPS);
    expect(whole).toMatchObject({ isCapped: false, ways: [{ ids: chain }] });
    expect(await searchWays(question, open, { ...NO_CAPS, parties: 2 })).toMatchObject({ isCapped: true, ways: [] });
    expect(await searchWays({ ...question, to: 'nobody' }, open, NO_CAPS)).toMatchObject({
      isCapped: false,
      ways: [],
      openedCount: 2,
    });
  });
});
