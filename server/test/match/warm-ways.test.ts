/**
 * Pins warm ways on the real Neo4j: the same as walking every way over ties counted apart from the code under test, on random
 * graphs; via, avoid, kinds, networks and years; parts that multiply to the warmth shown; sentences; typed problems.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordContent, RelationStatement } from '../../src/records/model.ts';
import { applySources } from '../../src/records/record-store.ts';
import { apiOn, type TestApi } from '../kit/test-api.ts';
import { openTestGraph, type TestGraph } from '../kit/test-graph.ts';

interface Way {
  warmth: number;
  length: number;
  hops: {
    warmth: number;
    strength: number;
    sentence: string;
    from: { slug: string };
    to: { slug: string };
    bonds: {
      type: string;
      relationType: string | null;
      workKind: string | null;
      count: number;
      lastYear: number | null;
      strength: number;
      works: { slug: string }[];
      relations: { type: string; evidence: { recordId: string }[] }[];
    }[];
  }[];
  stops: { damping: number; relationTotal: number; entity: { slug: string } }[];
}

interface Answer {
  warmPaths: {
    __typename: string;
    message?: string;
    paths: Way[];
    search: { isCapped: boolean; openedCount: number; tieCount: number; year: number };
  };
}

const QUERY = `query ($from: ID!, $to: ID!, $via: [ID!], $avoid: [ID!], $kinds: [EntityKind!], $networks: [ID!], $sinceYear: Int,
  $first: Int, $maxLength: Int, $lang: Language) {
  warmPaths(from: $from, to: $to, via: $via, avoid: $avoid, kinds: $kinds, networks: $networks, sinceYear: $sinceYear,
    first: $first, maxLength: $maxLength) {
    __typename
    ... on Problem { message }
    ... on WarmPaths {
      search { isCapped openedCount tieCount year }
      paths { warmth length stops { damping relationTotal entity { slug } }
        hops { warmth strength sentence(lang: $lang) from { slug } to { slug }
          bonds { type relationType workKind count lastYear strength works { slug }
            relations { type evidence { recordId } } } } }
    }
  }
}`;

let db: TestGraph;
let api: TestApi;
let ids = new Map<string, string>();

beforeAll(async () => {
  db = await openTestGraph();
  api = apiOn(db.graph);
});
afterAll(async () => {
  await db.reset();
  await db.close();
});

const id = (slug: string): string => ids.get(slug) ?? slug;
const thisYear = new Date().getUTCFullYear();

function record(
  kind: RecordContent['kind'],
  localId: string,
  relations: RelationStatement[] = [],
  values: Record<string, string> = {},
): RecordContent {
  return {
    localId,
    kind,
    names: [{ text: localId, lang: 'en', type: 'NAME', ours: false }],
    identifiers: [{ scheme: 'key', value: localId }],
    values: Object.entries(values).map(([field, value]) => ({ field: field as 'startDate', value, ours: false })),
    observations: [],
    relations,
    at: { file: 'parties.csv', words: localId },
  };
}

async function load(records: RecordContent[]): Promise<void> {
  await db.reset();
  const source = {
    id: 'parties',
    type: 'DATASET' as const,
    title: { en: 'Parties' },
    titleIsOurs: true,
    description: {},
    languages: ['en'],
    priority: 10,
  };
  await applySources(db.graph, [{ source, records }]);
  const rows = await db.ask('MATCH (e:Entity) RETURN e.slug AS slug, e.id AS id');
  ids = new Map(rows.map((row) => [String(row['slug']), String(row['id'])]));
}

async function ask(from: string, to: string, variables: object = {}): Promise<Answer['warmPaths']> {
  const { data, errors } = await api.query<Answer>(QUERY, { from: id(from), to: id(to), lang: 'en', ...variables });
  expect(errors).toEqual([]);
  return data.warmPaths;
}

const to = (type: RelationStatement['type'], target: string, rest: Partial<RelationStatement> = {}) => ({
  type,
  target,
  ...rest,
});
const stopsOf = ({ stops }: Way): string[] => stops.map(({ entity }) => entity.slug);

const CLUSTER: RecordContent[] = [
  record('Project', 'two-alone', [], { startDate: `${thisYear - 1}-01-01`, endDate: `${thisYear + 2}-12-31` }),
  record('Project', 'old', [], { startDate: '2000-01-01', endDate: '2004-12-31' }),
  record('Project', 'shared', [], { endDate: `${thisYear}-06-30` }),
  record('Publication', 'paper', [to('RESULT_OF', 'shared')], { date: `${thisYear}` }),
  record('Network', 'bridge'),
  record('Technology', 'genes'),
  record('Place', 'milan'),
  record('Organization', 'me', [
    to('COORDINATES', 'two-alone'),
    to('PARTICIPATES_IN', 'old'),
    to('MEMBER_OF', 'bridge'),
    to('LOCATED_IN', 'milan'),
    to('ABOUT', 'genes'),
  ]),
  record('Organization', 'friend', [to('PARTICIPATES_IN', 'two-alone'), to('PARTICIPATES_IN', 'shared')]),
  record('Organization', 'you', [
    to('PARTICIPATES_IN', 'shared'),
    to('PARTICIPATES_IN', 'old'),
    to('MEMBER_OF', 'bridge'),
    to('LOCATED_IN', 'milan'),
    to('ABOUT', 'genes'),
  ]),
  record('Organization', 'alone', [to('LOCATED_IN', 'milan'), to('ABOUT', 'genes')]),
  record('Person', 'ada', [to('AUTHORED', 'paper'), to('AFFILIATED_WITH', 'friend', { to: `${thisYear - 5}` })]),
];

describe('ways of a small cluster', () => {
  beforeAll(async () => load(CLUSTER));

  test('come warmest first, each as warm as its parts multiplied', async () => {
    const { paths, search } = await ask('me', 'you');
    expect(search).toMatchObject({ isCapped: false, year: thisYear });
    expect(paths.map((way) => [way.length, stopsOf(way)])).toEqual([
      [2, ['bridge']],
      [2, ['friend']],
      [1, []],
    ]);
    for (const { warmth, hops, stops } of paths) {
      const parts = [...hops.map((hop) => hop.warmth), ...stops.map(({ damping }) => damping)];
      expect(warmth).toBeCloseTo(
        parts.reduce((product, part) => product * part, 1),
        12,
      );
      for (const hop of hops) {
        expect(hop.strength).toBeCloseTo(
          hop.bonds.reduce((sum, { strength }) => sum + strength, 0),
          12,
        );
        expect(hop.warmth).toBeCloseTo(hop.strength / (1 + hop.strength), 12);
        for (const { relations } of hop.bonds) {
          expect(relations.length).toBeGreaterThan(0);
          for (const { evidence } of relations) expect(evidence.length).toBeGreaterThan(0);
        }
      }
    }
    // me coordinates the project of two: 1 × 1.5; membership 3, damped by two relations.
    expect(paths[1]?.hops[0]?.strength).toBeCloseTo(1.5, 12);
    expect(paths[0]?.warmth).toBeCloseTo((0.75 * 0.75) / Math.sqrt(1.2), 12);
    expect(paths[2]?.hops[0]?.strength).toBeCloseTo(2 ** (-(thisYear - 2004) / 5), 12);
  });

  test('are told in both languages', async () => {
    const say = async (lang: 'it' | 'en') =>
      (await ask('me', 'you', { lang })).paths.map(({ hops }) => hops[0]?.sentence);
    expect(await say('en')).toEqual([
      'me is a member of bridge.',
      `me and friend work together in a project, “two-alone” (until ${thisYear + 2}).`,
      'me and you worked together in a project, “old” (until 2004).',
    ]);
    expect(await say('it')).toEqual([
      'me è membro di bridge.',
      `me e friend lavorano insieme a un progetto, «two-alone» (fino al ${thisYear + 2}).`,
      'me e you hanno lavorato insieme a un progetto, «old» (fino al 2004).',
    ]);
  });

  test('pass whom they must and not whom they may not', async () => {
    expect((await ask('me', 'you', { via: [id('friend')] })).paths.map(stopsOf)).toEqual([['friend']]);
    expect((await ask('me', 'you', { avoid: [id('bridge')] })).paths.map(stopsOf)).toEqual([['friend'], []]);
    expect((await ask('me', 'you', { kinds: ['Network'] })).paths.map(stopsOf)).toEqual([['bridge'], []]);
    expect((await ask('me', 'you', { networks: [id('bridge')] })).paths.map(stopsOf)).toEqual([['bridge'], []]);
    expect((await ask('me', 'you', { sinceYear: 2010 })).paths.map(stopsOf)).toEqual([['bridge'], ['friend']]);
    expect((await ask('me', 'you', { maxLength: 1 })).paths.map(stopsOf)).toEqual([[]]);
    expect((await ask('me', 'you', { first: 1 })).paths.map(stopsOf)).toEqual([['bridge']]);
  });

  test('join a person to the bodies of the project their paper came out of, and to a house they left less', async () => {
    const { paths } = await ask('ada', 'you');
    const direct = paths.find(({ length }) => length === 1);
    expect(direct?.hops[0]?.bonds).toMatchObject([
      { type: 'RESULT', workKind: 'Project', count: 1, lastYear: thisYear },
    ]);
    expect(direct?.hops[0]?.sentence).toBe('ada wrote about results of a project, “shared” in which you takes part.');
    expect(direct?.hops[0]?.bonds[0]?.relations.map(({ type }) => type).sort()).toEqual([
      'AUTHORED',
      'PARTICIPATES_IN',
      'RESULT_OF',
    ]);
    const overFriend = paths.find((way) => stopsOf(way).join() === 'friend');
    expect(overFriend?.hops[0]?.bonds[0]).toMatchObject({
      type: 'RELATION',
      relationType: 'AFFILIATED_WITH',
      strength: 3,
    });
    expect(overFriend?.hops[0]?.sentence).toMatch(/^ada works at friend \(until \d{4}\)\. ada wrote/u);
  });

  test('are none to who shares but a city and a field, from a party to itself, and that is no error', async () => {
    expect(await ask('me', 'alone')).toMatchObject({ paths: [], search: { isCapped: false, openedCount: 2 } });
    expect(await ask('me', 'me')).toMatchObject({ __typename: 'WarmPaths', paths: [] });
  });

  test('to what is nobody, or is not there, are typed problems; numbers beyond limits are refused', async () => {
    expect(await ask('me', 'nobody')).toMatchObject({ __typename: 'NotFound' });
    expect(await ask('me', 'milan')).toMatchObject({ __typename: 'InvalidInput' });
    expect(await ask('me', 'you', { via: [id('genes')] })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await ask('me', 'you', { kinds: ['Place'] })).toMatchObject({ __typename: 'InvalidInput' });
    for (const wrong of [{ first: 0 }, { maxLength: 6 }, { sinceYear: 3 }, { via: ['a', 'b', 'c', 'd'] }]) {
      const { errors } = await api.query(QUERY, { from: id('me'), to: id('you'), ...wrong });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });

  test('cost a statement a level', async () => {
    api.statements();
    await ask('me', 'you');
    const ran = api.statements();
    expect(ran.filter((name) => name === 'listBondsOfPairs')).toHaveLength(1);
    expect(ran.filter((name) => name === 'listPartyTies').length).toBeLessThanOrEqual(2);
    expect(ran.filter((name) => name === 'listRelationsById')).toHaveLength(1);
  });
});

const BASES: Record<string, number> = { AFFILIATED_WITH: 6, MEMBER_OF: 3, PARTNER_OF: 3, RELATED: 1 };

interface CountedTies {
  /** By pair, both ways round. */
  strengths: Map<string, number>;
  /** Number of relations by party. */
  relations: Map<string, number>;
}

/** Ties counted from records alone. */
function countTies(records: readonly RecordContent[]): CountedTies {
  const ties: CountedTies = { strengths: new Map(), relations: new Map() };
  const works = new Map(
    records.filter(({ kind }) => kind === 'Project').map(({ localId, values }) => [localId, values[0]?.value]),
  );
  const stated = records.flatMap(({ localId, relations }) => relations.map((one) => ({ party: localId, ...one })));
  for (const { party, target, type } of stated) {
    for (const end of [party, target]) ties.relations.set(end, (ties.relations.get(end) ?? 0) + 1);
    if (!works.has(target)) addStrength(ties, party, target, BASES[type] ?? 0);
  }
  for (const [work, end] of works) {
    addWork(
      ties,
      stated.filter(({ target }) => target === work),
      Number(end),
    );
  }
  return ties;
}

function addWork(ties: CountedTies, members: readonly { party: string; type: string }[], endYear: number): void {
  const base = 2 ** (-Math.max(0, thisYear - endYear) / 5) / Math.log2(members.length);
  for (const [index, a] of members.entries()) {
    for (const b of members.slice(index + 1)) {
      addStrength(ties, a.party, b.party, base * ([a.type, b.type].includes('COORDINATES') ? 1.5 : 1));
    }
  }
}

function addStrength({ strengths }: CountedTies, a: string, b: string, strength: number): void {
  for (const key of [`${a} ${b}`, `${b} ${a}`]) strengths.set(key, (strengths.get(key) ?? 0) + strength);
}

function everyWay(records: readonly RecordContent[], from: string, target: string, maxLength: number): number[] {
  const { strengths, relations } = countTies(records);
  const parties = records.map(({ localId }) => localId);
  const found: number[] = [];
  const walk = (passed: string[], warmth: number): void => {
    const at = passed.at(-1) ?? '';
    if (at === target) found.push(warmth);
    if (at === target || passed.length > maxLength) return;
    for (const next of parties) {
      const strength = strengths.get(`${at} ${next}`) ?? 0;
      if (strength === 0 || passed.includes(next)) continue;
      const damping = next === target ? 1 : 1 / Math.sqrt(1 + (relations.get(next) ?? 0) / 10);
      walk([...passed, next], warmth * (strength / (1 + strength)) * damping);
    }
  };
  walk([from], 1);
  return found.sort((a, b) => b - a);
}

const randomRecords: fc.Arbitrary<RecordContent[]> = fc
  .record({
    years: fc.array(fc.integer({ min: thisYear - 12, max: thisYear + 3 }), { minLength: 4, maxLength: 4 }),
    parts: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 3 }), fc.boolean()), {
      maxLength: 14,
      selector: ([party, work]) => `${party} ${work}`,
    }),
    directs: fc.uniqueArray(
      fc.tuple(
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom('PARTNER_OF' as const, 'RELATED' as const, 'MEMBER_OF' as const),
        fc.integer({ min: 0, max: 6 }),
      ),
      { maxLength: 6, selector: (edge) => edge.join(' ') },
    ),
  })
  .map(({ years, parts, directs }) => [
    ...years.map((year, index) => record('Project', `w${index}`, [], { endDate: String(year) })),
    ...Array.from({ length: 7 }, (_item, party) =>
      record(party === 6 ? 'Network' : 'Organization', `p${party}`, [
        ...parts
          .filter(([one]) => one === party)
          .map(([, work, leads]) => to(leads ? 'COORDINATES' : 'PARTICIPATES_IN', `w${work}`)),
        ...directs
          .filter(([one, , other]) => one === party && other !== party)
          .map(([, type, other]) => to(type, `p${other}`)),
      ]),
    ),
  ]);

test('on random graphs are those of walking every way', async () => {
  for (const records of fc.sample(randomRecords, { numRuns: 12, seed: 20 })) {
    await load(records);
    for (const maxLength of [2, 5]) {
      const { paths, search } = await ask('p0', 'p1', { first: 6, maxLength });
      const all = everyWay(records, 'p0', 'p1', maxLength);
      expect(search.isCapped).toBe(false);
      expect(paths.map(({ warmth }) => warmth.toFixed(9))).toEqual(all.slice(0, 6).map((warmth) => warmth.toFixed(9)));
    }
  }
}, 120_000);
