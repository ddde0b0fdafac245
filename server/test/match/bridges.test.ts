/**
 * Pins networks as bridges on the real Neo4j, on a small network whose members one can count by hand: members by region, who of ours
 * reaches whom, overlaps, white spots, the list behind every number, typed problems, and how many statements it takes.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RecordContent, RelationStatement } from '../../src/records/model.ts';
import { applySources } from '../../src/records/record-store.ts';
import { PAGE_FIELDS, pageThrough, type Connection } from '../kit/page-through.ts';
import { apiOn, type TestApi } from '../kit/test-api.ts';
import { openTestGraph, type TestGraph } from '../kit/test-graph.ts';

let db: TestGraph;
let api: TestApi;
let ids: Map<string, string>;

function record(
  kind: RecordContent['kind'],
  localId: string,
  relations: RelationStatement[] = [],
  nuts?: string,
): RecordContent {
  return {
    localId,
    kind,
    names: [{ text: localId, lang: 'en', type: 'NAME', ours: false }],
    identifiers: [{ scheme: 'key', value: localId }, ...(nuts ? [{ scheme: 'nuts' as const, value: nuts }] : [])],
    values: kind === 'Project' ? [{ field: 'endDate', value: '2025-12-31', ours: false }] : [],
    observations: [],
    relations,
    at: { file: 'network.csv', words: localId },
  };
}

const to = (type: RelationStatement['type'], ...targets: string[]): RelationStatement[] =>
  targets.map((target) => ({ type, target }));
const inPlace = (place: string): RelationStatement[] => to('LOCATED_IN', place);

const RECORDS: RecordContent[] = [
  record('Place', 'italy', [], 'IT'),
  record('Place', 'lombardy', to('PART_OF', 'italy'), 'ITC4'),
  record('Place', 'milan', to('PART_OF', 'lombardy'), 'ITC4C'),
  record('Place', 'germany', [], 'DE'),
  record('Place', 'oberbayern', to('PART_OF', 'germany'), 'DE21'),
  record('Place', 'munich', to('PART_OF', 'oberbayern'), 'DE212'),
  record('Network', 'bridge'),
  record('Network', 'twin'),
  record('Technology', 'genes'),
  record('Technology', 'hearts'),
  record('Project', 'one'),
  record('Project', 'two'),
  record('Organization', 'ours-in', [
    ...inPlace('milan'),
    ...to('MEMBER_OF', 'bridge'),
    ...to('PARTICIPATES_IN', 'one'),
    ...to('ABOUT', 'hearts'),
  ]),
  record('Organization', 'ours-out', [
    ...inPlace('lombardy'),
    ...to('COORDINATES', 'one', 'two'),
    ...to('ABOUT', 'genes'),
  ]),
  record('Organization', 'munich-lab', [
    ...inPlace('munich'),
    ...to('MEMBER_OF', 'bridge', 'twin'),
    ...to('PARTICIPATES_IN', 'one', 'two'),
    ...to('ABOUT', 'genes', 'hearts'),
  ]),
  record('Organization', 'somewhere-lab', [...to('MEMBER_OF', 'bridge'), ...to('ABOUT', 'genes')]),
  record('Organization', 'twin-only', to('MEMBER_OF', 'twin')),
  record('Organization', 'friend', to('RELATED', 'bridge')),
];

beforeAll(async () => {
  db = await openTestGraph();
  await db.reset();
  const source = { id: 'network', type: 'DATASET' as const, title: { en: 'Network' }, titleIsOurs: true };
  const rest = { description: {}, languages: ['en'], priority: 10 };
  await applySources(db.graph, [{ source: { ...source, ...rest }, records: RECORDS }]);
  const rows = await db.ask('MATCH (e:Entity) RETURN e.slug AS slug, e.id AS id');
  ids = new Map(rows.map((row) => [String(row['slug']), String(row['id'])]));
  api = apiOn(db.graph);
});
afterAll(async () => {
  await db.reset();
  await db.close();
});

const id = (slug: string): string => ids.get(slug) ?? slug;

async function ask<Data = Record<string, unknown>>(fields: string, args = ''): Promise<Data> {
  const { data, errors } = await api.query<{ networkBridges: Data }>(
    `{ networkBridges(network: "bridge" ${args}) { __typename ... on Problem { message } ... on NetworkBridges { ${fields} } } }`,
  );
  expect(errors).toEqual([]);
  return data.networkBridges;
}

async function listed(field: string, first = 1): Promise<string[]> {
  const nodes = await pageThrough<{ slug: string }>(first, async (after) => {
    const place = `${field.includes('(') ? field.replace(')', ',') : `${field}(`} first: ${first} after: ${JSON.stringify(after)})`;
    const data = await ask<{ list: Connection<{ slug: string }> }>(
      `list: ${place} { edges { cursor node { slug } } ${PAGE_FIELDS} }`,
    );
    return data.list;
  });
  return nodes.map(({ slug }) => slug);
}

test('members are counted at home, elsewhere and without a place, and each number has its list', async () => {
  expect(
    await ask('memberCount oursCount elsewhereCount unplacedCount level home { slug } network { slug }'),
  ).toMatchObject({
    memberCount: 3,
    oursCount: 1,
    elsewhereCount: 2,
    unplacedCount: 1,
    level: 'NUTS2',
    home: { slug: 'lombardy' },
    network: { slug: 'bridge' },
  });
  expect(await listed('members')).toEqual(['munich-lab', 'ours-in', 'somewhere-lab']);
  expect(await listed('members(side: OURS)')).toEqual(['ours-in']);
  expect(await listed('members(side: ELSEWHERE)')).toEqual(['munich-lab', 'somewhere-lab']);
  expect(await listed('members(side: UNPLACED)')).toEqual(['somewhere-lab']);
  expect(await listed(`members(region: "${id('oberbayern')}")`)).toEqual(['munich-lab']);
  expect(await listed(`members(field: "${id('hearts')}")`)).toEqual(['munich-lab', 'ours-in']);
});

test('regions say who of ours reaches them and through whom', async () => {
  const regions = 'regions { place { slug } memberCount reachCount throughCount lastYear }';
  expect(await ask(regions)).toMatchObject({
    regions: [{ place: { slug: 'oberbayern' }, memberCount: 1, reachCount: 2, throughCount: 1, lastYear: 2025 }],
  });
  expect(await ask(regions, 'level: COUNTRY')).toMatchObject({ regions: [{ place: { slug: 'germany' } }] });
  expect(
    await ask(
      `reaches(region: "${id('oberbayern')}") { totalCount edges { node { ours { slug } through { slug } isMember projectCount lastYear regions { slug } } } }`,
    ),
  ).toMatchObject({
    reaches: {
      totalCount: 2,
      edges: [
        { node: { ours: { slug: 'ours-out' }, through: { slug: 'munich-lab' }, isMember: false, projectCount: 2 } },
        { node: { ours: { slug: 'ours-in' }, isMember: true, projectCount: 1, regions: [{ slug: 'oberbayern' }] } },
      ],
    },
  });
  expect(await ask(`reaches(ours: "${id('ours-in')}") { totalCount }`)).toMatchObject({ reaches: { totalCount: 1 } });
  expect(await ask('oursCount', 'home: "munich"')).toMatchObject({ oursCount: 1 });
});

test('overlaps are what members of both share, with who is in one alone', async () => {
  expect(await ask('overlaps { other { slug } sharedCount hereCount thereCount }')).toMatchObject({
    overlaps: [{ other: { slug: 'twin' }, sharedCount: 1, hereCount: 2, thereCount: 1 }],
  });
  expect(await listed(`sharedWith(network: "${id('twin')}")`)).toEqual(['munich-lab']);
  expect(await listed(`members(notIn: "${id('twin')}")`)).toEqual(['ours-in', 'somewhere-lab']);
  expect(await listed(`onlyIn(network: "${id('twin')}")`)).toEqual(['twin-only']);
});

test('white spots are what only members elsewhere have, with who at home would fill them', async () => {
  expect(
    await ask('whiteSpots { totalCount edges { node { field { slug } elsewhereCount fillerCount } } }'),
  ).toMatchObject({
    whiteSpots: {
      totalCount: 1,
      edges: [{ node: { field: { slug: 'genes' }, elsewhereCount: 2, fillerCount: 1 } }],
    },
  });
  expect(await listed(`fillers(field: "${id('genes')}")`)).toEqual(['ours-out']);
});

test('who is linked otherwise counts where that is asked for, and a network without members is no error', async () => {
  expect(await ask('memberCount', 'types: [MEMBER_OF, RELATED]')).toMatchObject({ memberCount: 4 });
  expect(await ask('memberCount regions { memberCount } overlaps { sharedCount }', 'types: [LEADS]')).toMatchObject({
    __typename: 'InvalidInput',
  });
  expect(await ask('memberCount regions { memberCount } whiteSpots { totalCount }', 'types: [PART_OF]')).toMatchObject({
    memberCount: 0,
    regions: [],
    whiteSpots: { totalCount: 0 },
  });
});

test('what is no network or no place is a typed problem, wrong pages are refused', async () => {
  const typeOf = async (args: string): Promise<string> => {
    const { data } = await api.query<{ networkBridges: { __typename: string } }>(
      `{ networkBridges(${args}) { __typename } }`,
    );
    return data.networkBridges.__typename;
  };
  expect(await typeOf('network: "nothing"')).toBe('NotFound');
  expect(await typeOf('network: "genes"')).toBe('InvalidInput');
  expect(await typeOf('network: "bridge", home: "nowhere"')).toBe('NotFound');
  expect(await typeOf('network: "bridge", home: "twin"')).toBe('InvalidInput');
  const { errors } = await api.query(
    '{ networkBridges(network: "bridge") { ... on NetworkBridges { members(first: 0) { totalCount } } } }',
  );
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }]);
});

test('everything at once takes each statement once', async () => {
  api.statements();
  await ask(`memberCount regions { memberCount } reaches { totalCount } overlaps { sharedCount }
    whiteSpots { totalCount } members { totalCount }`);
  const ran = api.statements();
  expect(new Set(ran).size).toBe(ran.length - 1);
  expect(ran.filter((name) => name === 'listFieldsOfHolders')).toHaveLength(2);
});
