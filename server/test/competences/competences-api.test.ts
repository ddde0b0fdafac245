/**
 * Pins competences as clients read them, on a small cluster whose figures one can count by hand: pages and orders, what is
 * below a technology, who masters it, what proves each competence, and at most one statement a level.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refreshCompetences } from '../../src/records/competences/refresh-competences.ts';
import type { RecordContent, RelationStatement } from '../../src/records/model.ts';
import { applySources } from '../../src/records/record-store.ts';
import { PAGE_FIELDS, pageThrough, type Connection } from '../kit/page-through.ts';
import { apiOn, type TestApi } from '../kit/test-api.ts';
import { openTestGraph, type TestGraph } from '../kit/test-graph.ts';

let db: TestGraph;
let api: TestApi;

function record(
  kind: RecordContent['kind'],
  localId: string,
  relations: RelationStatement[] = [],
  values: Record<string, string> = {},
): RecordContent {
  return {
    localId,
    kind,
    names: [{ text: localId.replaceAll('-', ' '), lang: 'en', type: 'NAME', ours: false }],
    identifiers: [{ scheme: 'key', value: localId }],
    values: Object.entries(values).map(([field, value]) => ({ field: field as 'keywords', value, ours: false })),
    observations: [],
    relations,
    at: { file: 'cluster.csv', words: localId },
  };
}

const to = (type: RelationStatement['type'], target: string, rest: Partial<RelationStatement> = {}) => ({
  type,
  target,
  ...rest,
});

const RECORDS: RecordContent[] = [
  record('Technology', 'medicine'),
  record('Technology', 'gene-therapy', [to('BROADER', 'medicine')]),
  record('Technology', 'cardiology', [to('BROADER', 'medicine')]),
  record('Technology', 'robotics'),
  record('Project', 'genes', [to('ABOUT', 'gene-therapy')], { startDate: '2020-01-01', endDate: '2023-12-31' }),
  record('Project', 'hearts', [to('ABOUT', 'cardiology')], {
    startDate: '2022-01-01',
    keywords: 'Gene therapy, beats',
  }),
  record('Publication', 'paper', [to('ABOUT', 'gene-therapy'), to('RESULT_OF', 'genes')], { date: '2022-05' }),
  record('Publication', 'essay', [to('ABOUT', 'robotics')], { date: '2019' }),
  record('Organization', 'hospital', [
    to('COORDINATES', 'genes'),
    to('PARTICIPATES_IN', 'hearts'),
    to('ABOUT', 'robotics', { from: '2015' }),
  ]),
  record('Organization', 'company', [to('PARTICIPATES_IN', 'genes')]),
  record('Person', 'ada', [
    to('AUTHORED', 'paper'),
    to('AUTHORED', 'essay'),
    to('AFFILIATED_WITH', 'hospital', { from: '2020' }),
  ]),
  record('Network', 'net', [to('PARTICIPATES_IN', 'hearts')]),
];

beforeAll(async () => {
  db = await openTestGraph();
  await db.reset();
  const source = { id: 'cluster', type: 'DATASET', title: { en: 'Cluster' }, titleIsOurs: true } as const;
  await applySources(db.graph, [
    { source: { ...source, description: {}, languages: ['en'], priority: 10 }, records: RECORDS },
  ]);
  await refreshCompetences(db.graph, { signal: new AbortController().signal, onProgress: () => undefined });
  api = apiOn(db.graph);
});
afterAll(async () => {
  await db.reset();
  await db.close();
});

interface Competence {
  technology: { slug: string };
  weight: number;
  [field: string]: unknown;
}

const FIGURES = 'weight firstYear lastYear projectCount coordinatedCount publicationCount isStated technology { slug }';

async function competencesOf(slug: string, args = '', first = 100): Promise<Competence[]> {
  const document = `query ($slug: String, $first: Int, $after: String) { organization(slug: $slug) {
    competences(first: $first, after: $after ${args}) { edges { cursor node { ${FIGURES} } } ${PAGE_FIELDS} } } }`;
  return pageThrough(first, async (after) => {
    const { data, errors } = await api.query<{ organization: { competences: Connection<Competence> } }>(document, {
      slug,
      first,
      after,
    });
    expect(errors).toEqual([]);
    return data.organization.competences;
  });
}

const slugsOf = (competences: readonly Competence[]): string[] => competences.map(({ technology }) => technology.slug);

test('put what is computed and what is stated together', async () => {
  expect(await competencesOf('hospital')).toEqual([
    {
      technology: { slug: 'gene-therapy' },
      // One coordinated project (2), one that only a keyword is about it (0.5); the paper came out of the first.
      weight: 1.8074,
      firstYear: 2020,
      lastYear: 2023,
      projectCount: 2,
      coordinatedCount: 1,
      publicationCount: 1,
      isStated: false,
    },
    expect.objectContaining({ technology: { slug: 'robotics' }, weight: 1.585, projectCount: 0, isStated: true }),
    expect.objectContaining({ technology: { slug: 'cardiology' }, weight: 1, firstYear: 2022, lastYear: 2022 }),
  ]);
});

test('leave out what a person wrote before being there', async () => {
  expect(slugsOf(await competencesOf('hospital', 'under: "none"'))).toEqual([]);
  const { data } = await api.query<{ person: { competences: { edges: { node: Competence }[] } } }>(
    `{ person(slug: "ada") { competences { edges { node { ${FIGURES} } } } } }`,
  );
  expect(slugsOf(data.person.competences.edges.map(({ node }) => node)).sort()).toEqual(['gene-therapy', 'robotics']);
  const [robotics] = (await competencesOf('hospital')).filter(({ technology }) => technology.slug === 'robotics');
  expect(robotics).toMatchObject({ publicationCount: 0, firstYear: 2015 });
});

test('page completely in each order', async () => {
  expect(slugsOf(await competencesOf('hospital', 'orderBy: WEIGHT_DESC', 1))).toEqual([
    'gene-therapy',
    'robotics',
    'cardiology',
  ]);
  expect(slugsOf(await competencesOf('hospital', 'orderBy: RECENCY_DESC', 2))).toEqual([
    'gene-therapy',
    'cardiology',
    'robotics',
  ]);
  expect(slugsOf(await competencesOf('hospital', 'orderBy: NAME_ASC', 2))).toEqual([
    'cardiology',
    'gene-therapy',
    'robotics',
  ]);
});

test('look below a technology as far as that is wanted', async () => {
  const { data } = await api.query<{ technology: { id: string } }>('{ technology(slug: "medicine") { id } }');
  const under = `under: "${data.technology.id}"`;
  expect(slugsOf(await competencesOf('hospital', under, 1))).toEqual(['gene-therapy', 'cardiology']);
  expect(await competencesOf('hospital', `${under}, includeNarrower: false`)).toEqual([]);
});

test('show who masters a technology, the heaviest first', async () => {
  const { data, errors } = await api.query<{
    technology: Record<
      'all' | 'own' | 'persons',
      { totalCount: number; edges: { node: { holder: { slug: string } } }[] }
    >;
  }>(`{ technology(slug: "medicine") {
    all: holders(first: 10) { totalCount edges { node { weight technologyCount holder { slug }
      competences(first: 5) { totalCount edges { node { technology { slug } } } } } } }
    own: holders(includeNarrower: false) { totalCount edges { node { holder { slug } } } }
    persons: holders(kinds: [Person]) { totalCount edges { node { holder { slug } } } } } }`);
  expect(errors).toEqual([]);
  const { all, own, persons } = data.technology;
  expect(all.edges.map(({ node }) => node)).toMatchObject([
    { holder: { slug: 'hospital' }, technologyCount: 2, weight: 2.17, competences: { totalCount: 2 } },
    { holder: { slug: 'net' }, technologyCount: 2, weight: 1.322 },
    { holder: { slug: 'company' }, technologyCount: 1, weight: 1 },
    { holder: { slug: 'ada' }, technologyCount: 1, weight: 0.585 },
  ]);
  expect([all.totalCount, own.totalCount, persons.totalCount]).toEqual([4, 0, 1]);
  expect(persons.edges.map(({ node }) => node.holder.slug)).toEqual(['ada']);
  const refused = await api.query('{ technology(slug: "medicine") { holders(kinds: [Project]) { totalCount } } }');
  expect(refused.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'kinds' } }]);
});

const PROOF =
  'type isCoordinated isByKeyword firstYear lastYear work { slug } relations { type } evidence { locator { words } }';

test('prove each competence by as many works as it counts', async () => {
  const { data, errors } = await api.query<{
    organization: {
      competences: {
        edges: { node: { technology: { slug: string }; basis: Connection<{ work: { slug: string } | null }> } }[];
      };
    };
  }>(`{ organization(slug: "hospital") { competences { edges { node { technology { slug } projectCount publicationCount
    basis { totalCount edges { node { ${PROOF} } } } } } } } }`);
  expect(errors).toEqual([]);
  const basisOf = new Map(
    data.organization.competences.edges.map(({ node }) => [
      node.technology.slug,
      node.basis.edges.map((edge) => edge.node),
    ]),
  );
  const byWork = (basisOf.get('gene-therapy') ?? []).toSorted((a, b) =>
    String(a.work?.slug).localeCompare(String(b.work?.slug)),
  );
  expect(byWork).toMatchObject([
    {
      type: 'PROJECT',
      work: { slug: 'genes' },
      isCoordinated: true,
      isByKeyword: false,
      relations: [{ type: 'COORDINATES' }, { type: 'ABOUT' }],
    },
    { type: 'PROJECT', work: { slug: 'hearts' }, isByKeyword: true, evidence: [{ locator: { words: 'hospital' } }] },
    { type: 'PUBLICATION', work: { slug: 'paper' }, firstYear: 2022 },
  ]);
  expect(basisOf.get('robotics')).toMatchObject([{ type: 'STATEMENT', work: null, relations: [{ type: 'ABOUT' }] }]);
  for (const { node } of data.organization.competences.edges) {
    expect(node.basis.edges).toHaveLength(node.basis.totalCount);
  }
});

test('a computed relation has an id that answers, and the evidence of what it was computed from', async () => {
  const { data } = await api.query<{
    organization: { relations: { edges: { node: { id: string; isInferred: boolean; evidence: unknown[] } }[] } };
  }>(`{ organization(slug: "hospital") { relations(filter: { types: [HAS_COMPETENCE] }) { edges { node { id isInferred
    evidence { recordId source { id } } } } } } }`);
  const relations = data.organization.relations.edges.map(({ node }) => node);
  expect(relations).toHaveLength(2);
  for (const { id, isInferred, evidence } of relations) {
    expect(isInferred).toBe(true);
    expect(evidence.length).toBeGreaterThan(0);
    const found = await api.query<{ node: unknown }>(`{ node(id: "${id}") { id ... on Relation { type } } }`);
    expect(found.data.node).toEqual({ id, type: 'HAS_COMPETENCE' });
  }
});

test('one competence by its two ends', async () => {
  const idOf = async (slug: string): Promise<unknown> =>
    (await db.ask('MATCH (e:Entity {slug: $slug}) RETURN e.id AS id', { slug }))[0]?.['id'];
  const [hospital, medicine, cardiology] = await Promise.all(['hospital', 'medicine', 'cardiology'].map(idOf));
  const find = async (holder: unknown, technology: unknown): Promise<unknown> => {
    const document = `query ($holder: ID!, $technology: ID!) { competence(holder: $holder, technology: $technology) { ${FIGURES} } }`;
    const { data, errors } = await api.query<{ competence: unknown }>(document, { holder, technology });
    expect(errors).toEqual([]);
    return data.competence;
  };
  expect(await find(hospital, cardiology)).toMatchObject({ weight: 1, technology: { slug: 'cardiology' } });
  expect(await find(hospital, medicine)).toBeNull();
  expect(await find(medicine, cardiology)).toBeNull();
  expect(await find('ent_none', cardiology)).toBeNull();
});

test('one statement a level, however many holders and competences', async () => {
  const ids = (await db.ask('MATCH (o:Organization) RETURN o.id AS id')).map(({ id }) => String(id));
  api.statements();
  const { errors } = await api.query(
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Organization { competences(first: 5) { totalCount edges { node {
      technology { slug } basis(first: 3) { totalCount edges { node { work { slug } relations { id } } } } } } } } } }`,
    { ids },
  );
  expect(errors).toEqual([]);
  const ran = api.statements();
  const counted = Map.groupBy(ran, (name) => name);
  expect([...counted].filter(([name, runs]) => runs.length > 1 && name !== 'listEntitiesById')).toEqual([]);
  expect(counted.get('listEntitiesById')?.length ?? 0).toBeLessThanOrEqual(3);
});

test('nested pages count as nodes', async () => {
  const { errors } =
    await api.query(`{ organizations(first: 100) { edges { node { competences(first: 100) { edges { node {
    basis(first: 100) { totalCount } } } } } } } }`);
  expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }]);
});

test.each([
  ['competences(first: 0)', 'first'],
  ['competences(after: "nonsense")', 'after'],
])('refuses %s', async (field, argument) => {
  const { errors } = await api.query(`{ organization(slug: "hospital") { ${field} { totalCount } } }`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
});
