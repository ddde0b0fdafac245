/**
 * Pins the competence finder on the real Neo4j: scores that one can count by hand and that add up, each part proved by as
 * many works as it counts, how a need is understood, filters that change no score, hostile needs, and few statements.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cordisSource } from '../../src/import/sources/cordis/cordis-source.ts';
import { seedGraph } from '../../src/import/seed-graph.ts';
import { SEED_FOLDER } from '../../src/project-folders.ts';
import { refreshCompetences } from '../../src/records/competences/refresh-competences.ts';
import type { Field, RecordContent, RelationStatement } from '../../src/records/model.ts';
import { applySources } from '../../src/records/record-store.ts';
import { HOSTILE_TEXTS } from '../kit/hostile-texts.ts';
import { PAGE_FIELDS, pageThrough, type Connection } from '../kit/page-through.ts';
import { apiOn, type TestApi } from '../kit/test-api.ts';
import { openTestGraph, type TestGraph } from '../kit/test-graph.ts';

interface Part {
  type: string;
  value: number;
  count: number;
  shares: { concept: string; count: number; value: number }[];
}
interface Finding {
  rank: number;
  score: number;
  conceptCount: number;
  firstYear: number | null;
  lastYear: number | null;
  holder: { slug: string };
  parts: Part[];
}
interface Concept {
  key: string;
  origin: string;
  words: string[];
  isLeftOut: boolean;
  narrowerCount: number;
  specificity: number;
  technology: { slug: string } | null;
}
interface Ranking {
  __typename: string;
  field?: string;
  message?: string;
  concepts: Concept[];
  unknownConcepts: string[];
  cuts: { limit: string; count: number }[];
  dataYear: number;
  kinds: { kind: string; count: number }[];
  organizationTypes: { type: string | null; count: number }[];
  ranked: Connection<Finding>;
}
interface Evidence {
  work: { slug: string } | null;
  technologies: { slug: string }[];
  words: string[];
  isByKeyword: boolean;
  evidence: { locator: { words: string | null } | null }[];
}
type Need = Record<string, unknown>;

const RANKING = `query ($need: CompetenceNeed!, $filter: CompetenceFilter, $first: Int, $after: String) {
  competenceRanking(need: $need, filter: $filter) { __typename
    ... on InvalidInput { field message }
    ... on CompetenceRanking { unknownConcepts dataYear cuts { limit count } kinds { kind count } organizationTypes { type count }
      concepts { key origin words isLeftOut narrowerCount specificity technology { slug } }
      ranked(first: $first, after: $after) { ${PAGE_FIELDS} edges { cursor node { rank score conceptCount firstYear lastYear
        holder { slug } parts { type value count shares { concept count value } } } } } } } }`;
const EVIDENCE = `query ($need: CompetenceNeed!, $filter: CompetenceFilter, $holder: String!, $part: ScorePartType!, $first: Int, $after: String) {
  scoreEvidence(need: $need, filter: $filter, holder: $holder, part: $part, first: $first, after: $after) { ${PAGE_FIELDS}
    edges { cursor node { work { slug } technologies { slug } words isByKeyword evidence { locator { words } } } } } }`;

let db: TestGraph;
let api: TestApi;

async function ask(need: Need, filter: Need = {}, page: Need = { first: 100 }): Promise<Ranking> {
  const { data, errors } = await api.query<{ competenceRanking: Ranking }>(RANKING, { need, filter, ...page });
  expect(errors).toEqual([]);
  return data.competenceRanking;
}

const holdersOf = ({ ranked }: Ranking): string[] => ranked.edges.map(({ node }) => node.holder.slug);
const findingOf = (ranking: Ranking, slug: string): Finding | undefined =>
  ranking.ranked.edges.find(({ node }) => node.holder.slug === slug)?.node;
const countsOf = (finding: Finding | undefined): Record<string, number> =>
  Object.fromEntries((finding?.parts ?? []).map(({ type, count }) => [type, count]));

async function evidenceOf(
  need: Need,
  holder: string,
  part: string,
  first = 100,
  filter: Need = {},
): Promise<Evidence[]> {
  return pageThrough(first, async (after) => {
    const variables = { need, filter, holder, part, first, after };
    const { data, errors } = await api.query<{ scoreEvidence: Connection<Evidence> }>(EVIDENCE, variables);
    expect(errors).toEqual([]);
    return data.scoreEvidence;
  });
}

/** What every ranking promises: parts and shares add up, and each part is proved by exactly what it counts. */
async function expectProved(need: Need, filter: Need = {}): Promise<number> {
  const ranking = await ask(need, filter);
  let proved = 0;
  for (const { node } of ranking.ranked.edges.slice(0, 12)) {
    expect(node.parts.reduce((sum, { value }) => sum + value, 0)).toBe(node.score);
    for (const { type, value, count, shares } of node.parts) {
      if (type !== 'SIZE') expect(shares.reduce((sum, share) => sum + share.value, 0)).toBe(value);
      if (type === 'AGE' || type === 'SIZE') continue;
      const items = await evidenceOf(need, node.holder.slug, type, 100, filter);
      const counted = items.reduce((sum, { technologies, words }) => sum + technologies.length + words.length, 0);
      expect([node.holder.slug, type, counted]).toEqual([node.holder.slug, type, count]);
      expect(items.every(({ evidence }) => evidence.length > 0)).toBe(true);
      proved += items.length;
    }
  }
  return proved;
}

function record(
  kind: RecordContent['kind'],
  localId: string,
  relations: RelationStatement[] = [],
  values: Partial<Record<Field, string>> = {},
  names: string[] = [],
): RecordContent {
  return {
    localId,
    kind,
    names: [localId.replaceAll('-', ' '), ...names].map((text, index) => ({
      text,
      lang: index === 0 ? 'en' : 'it',
      type: 'NAME' as const,
      ours: false,
    })),
    identifiers: [{ scheme: 'key', value: localId }],
    values: Object.entries(values).map(([field, value]) => ({ field: field as Field, value, ours: false })),
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
const YEAR = new Date().getUTCFullYear();
const NOW = { startDate: `${YEAR}-01-01`, endDate: `${YEAR}-12-31` };

const RECORDS: RecordContent[] = [
  record('Technology', 'medicine', [], {}, ['Medicina']),
  record('Technology', 'gene-therapy', [to('BROADER', 'medicine')], {}, ['Terapia genica']),
  record('Technology', 'cardiology', [to('BROADER', 'medicine')], {}, ['Cardiologia']),
  record('Technology', 'robotics', [], {}, ['Robotica']),
  record('Place', 'lombardy'),
  record('Place', 'milan', [to('PART_OF', 'lombardy')]),
  record('Place', 'rome'),
  record('Network', 'net', [to('ABOUT', 'gene-therapy')]),
  record('Project', 'genes', [to('ABOUT', 'gene-therapy')], { ...NOW, keywords: 'Organ-on-chip, vectors' }),
  record('Project', 'old-genes', [to('ABOUT', 'gene-therapy')], { startDate: '2001-01-01', endDate: '2005-12-31' }),
  record('Project', 'hearts', [to('ABOUT', 'cardiology'), to('ABOUT', 'gene-therapy')], NOW),
  record('Project', 'beats', [to('ABOUT', 'cardiology')], { ...NOW, keywords: 'gene therapy' }),
  ...Array.from({ length: 9 }, (_, index) => record('Project', `other-${index}`, [to('ABOUT', 'robotics')], NOW)),
  record('Publication', 'paper', [to('ABOUT', 'gene-therapy')], { date: String(YEAR) }),
  record('Publication', 'report', [to('RESULT_OF', 'genes')], { publicationType: 'DELIVERABLE' }),
  record('Publication', 'patent', [to('RESULT_OF', 'genes')], { publicationType: 'PATENT' }),
  record(
    'Organization',
    'hospital',
    [to('COORDINATES', 'genes'), to('PARTICIPATES_IN', 'hearts'), to('LOCATED_IN', 'milan'), to('MEMBER_OF', 'net')],
    { organizationType: 'HEALTH_BODY' },
  ),
  record(
    'Organization',
    'giant',
    [
      to('PARTICIPATES_IN', 'genes'),
      to('PARTICIPATES_IN', 'hearts'),
      ...Array.from({ length: 9 }, (_, index) => to('PARTICIPATES_IN', `other-${index}`)),
      to('LOCATED_IN', 'rome'),
    ],
    { organizationType: 'UNIVERSITY' },
  ),
  record('Organization', 'company', [to('PARTICIPATES_IN', 'genes'), to('PARTICIPATES_IN', 'beats')], {
    organizationType: 'SME',
  }),
  record('Organization', 'veteran', [to('PARTICIPATES_IN', 'old-genes')]),
  record('Organization', 'claimant', [to('ABOUT', 'gene-therapy')]),
  record('Person', 'ada', [to('AUTHORED', 'paper'), to('AFFILIATED_WITH', 'hospital')]),
];

async function fill(records: readonly RecordContent[]): Promise<void> {
  const source = { id: 'cluster', type: 'DATASET', title: { en: 'Cluster' }, titleIsOurs: true } as const;
  const described = { ...source, description: {}, languages: ['en'], priority: 10 };
  await applySources(db.graph, [{ source: described, records: [...records] }]);
  await refresh();
}

async function refresh(): Promise<void> {
  await refreshCompetences(db.graph, { signal: new AbortController().signal, onProgress: () => undefined });
  await db.ask('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
}

afterAll(async () => {
  await db.reset();
  await db.close();
});

describe('in a cluster that one can count by hand', () => {
  const GENES = { text: 'Chi sa fare terapie geniche?' };

  beforeAll(async () => {
    db = await openTestGraph();
    await db.reset();
    await fill(RECORDS);
    api = apiOn(db.graph);
  });

  test('everyone is ranked by parts that add up, and size does not win', async () => {
    const ranking = await ask(GENES);
    expect(ranking.concepts).toMatchObject([
      { key: 'gene-therapy', origin: 'NAME', words: ['terapie geniche'], isLeftOut: false, narrowerCount: 0 },
    ]);
    expect(countsOf(findingOf(ranking, 'hospital'))).toEqual({
      PROJECTS: 2,
      COORDINATION: 1,
      PUBLICATIONS: 1,
      DELIVERABLES: 1,
      IPR: 1,
      MEMBERSHIPS: 1,
    });
    expect(countsOf(findingOf(ranking, 'giant'))).toEqual({ PROJECTS: 2, DELIVERABLES: 1, IPR: 1, SIZE: 9 });
    expect(countsOf(findingOf(ranking, 'company'))).toEqual({ PROJECTS: 2, DELIVERABLES: 1, IPR: 1 });
    expect(countsOf(findingOf(ranking, 'veteran'))).toEqual({ PROJECTS: 1, AGE: YEAR - 2005 });
    expect(countsOf(findingOf(ranking, 'claimant'))).toEqual({ DOCUMENTS: 1 });
    expect(countsOf(findingOf(ranking, 'ada'))).toEqual({ PUBLICATIONS: 1 });
    expect(holdersOf(ranking)).toEqual(['hospital', 'company', 'giant', 'claimant', 'net', 'veteran', 'ada']);
    expect(ranking).toMatchObject({ dataYear: YEAR, cuts: [], unknownConcepts: [] });
  });

  test('each part is proved by what it counts, with its place in the source', async () => {
    expect(await expectProved(GENES)).toBeGreaterThan(10);
    const projects = await evidenceOf(GENES, 'company', 'PROJECTS', 1);
    expect(projects.map(({ work, isByKeyword }) => [work?.slug, isByKeyword]).sort()).toEqual([
      ['beats', true],
      ['genes', false],
    ]);
    expect(projects[0]?.evidence.map(({ locator }) => locator?.words)).toContain('company');
    expect(await evidenceOf(GENES, 'claimant', 'DOCUMENTS')).toMatchObject([{ work: null }]);
    const { data } = await api.query<{ scoreEvidence: unknown }>(EVIDENCE, {
      need: GENES,
      holder: 'nobody',
      part: 'IPR',
    });
    expect(data.scoreEvidence).toBeNull();
  });

  test('what lies below counts for the nearest concept, once for each technology, or not at all', async () => {
    const broad = await ask({ text: 'medicine' });
    expect(broad.concepts).toMatchObject([{ key: 'medicine', narrowerCount: 2 }]);
    expect(countsOf(findingOf(broad, 'hospital'))['PROJECTS']).toBe(3);
    await expectProved({ text: 'medicine' });
    expect(await ask({ text: 'medicine', includeNarrower: false })).toMatchObject({ ranked: { totalCount: 0 } });
    const both = await ask({ text: 'Medicine: gene therapy' });
    const shares = findingOf(both, 'hospital')?.parts.find(({ type }) => type === 'PROJECTS')?.shares ?? [];
    expect(Object.fromEntries(shares.map(({ concept, count }) => [concept, count]))).toEqual({
      'gene-therapy': 2,
      medicine: 1,
    });
  });

  test('a concept that is left out stays in sight, and one that is chosen needs no words', async () => {
    const need = { text: 'gene therapy and robotics', without: ['gene-therapy'] };
    const ranking = await ask(need);
    expect(ranking.concepts.map(({ key, isLeftOut }) => [key, isLeftOut]).sort()).toEqual([
      ['gene-therapy', true],
      ['robotics', false],
    ]);
    expect(holdersOf(ranking)).toEqual(['giant']);
    const chosen = await ask({ concepts: ['gene-therapy', 'no-such-thing'] });
    expect(chosen.concepts).toMatchObject([{ key: 'gene-therapy', origin: 'CHOSEN', words: [] }]);
    expect(chosen.unknownConcepts).toEqual(['no-such-thing']);
    expect(chosen.ranked).toEqual((await ask(GENES)).ranked);
  });

  test('words that no vocabulary has are looked for among keywords, near names and in texts', async () => {
    const keyword = await ask({ text: 'organ on chip' });
    expect(keyword.concepts).toMatchObject([{ key: '~organ on chip', origin: 'KEYWORD', technology: null }]);
    expect(holdersOf(keyword).sort()).toEqual(['company', 'giant', 'hospital']);
    expect(await expectProved({ text: 'organ on chip' })).toBeGreaterThan(0);
    expect((await ask({ concepts: ['~organ on chip'] })).ranked).toEqual(keyword.ranked);
    expect((await ask({ text: 'gene threapy' })).concepts).toMatchObject([{ key: 'gene-therapy', origin: 'SEARCH' }]);
    const text = await ask({ text: 'veteran' });
    expect(text.concepts).toMatchObject([{ key: '~veteran', origin: 'TEXT' }]);
    expect(countsOf(findingOf(text, 'veteran'))).toEqual({ DOCUMENTS: 1, SIZE: 1 });
    await expectProved({ text: 'veteran' });
  });

  test('filters choose among those found and change no score', async () => {
    const all = await ask(GENES);
    const narrowed: [Need, string[]][] = [
      [{ kinds: ['Person'] }, ['ada']],
      [{ organizationTypes: ['SME', 'UNIVERSITY'] }, ['company', 'giant']],
      [{ place: 'lombardy' }, ['hospital']],
      [{ place: 'rome', kinds: ['Organization'] }, ['giant']],
      [{ network: 'net' }, ['hospital']],
      [{ toYear: 2010 }, ['veteran']],
      [{ place: 'nowhere' }, []],
      [{ network: 'nothing' }, []],
    ];
    for (const [filter, expected] of narrowed) {
      const ranking = await ask(GENES, filter);
      expect([filter, holdersOf(ranking)]).toEqual([filter, expected]);
      for (const { node } of ranking.ranked.edges) {
        expect(node.score).toBe(findingOf(all, node.holder.slug)?.score);
      }
      await expectProved(GENES, filter);
    }
    const only = await ask(GENES, { holders: ['giant', 'company'] });
    expect(only.ranked.edges.map(({ node }) => [node.holder.slug, node.rank])).toEqual([
      ['company', 2],
      ['giant', 3],
    ]);
  });

  test('each facet counts under all conditions but its own', async () => {
    const persons = await ask(GENES, { kinds: ['Person'] });
    expect(persons.kinds).toEqual([
      { kind: 'Organization', count: 5 },
      { kind: 'Network', count: 1 },
      { kind: 'Person', count: 1 },
    ]);
    expect(persons.organizationTypes).toEqual([]);
    const small = await ask(GENES, { organizationTypes: ['SME'] });
    expect(small.kinds).toEqual([{ kind: 'Organization', count: 1 }]);
    expect(small.organizationTypes).toContainEqual({ type: 'UNIVERSITY', count: 1 });
    expect(small.organizationTypes).toContainEqual({ type: null, count: 2 });
  });

  test('pages hold every finding once, in order', async () => {
    const findings = await pageThrough(2, async (after) => (await ask(GENES, {}, { first: 2, after })).ranked);
    expect(findings).toEqual((await ask(GENES)).ranked.edges.map(({ node }) => node));
    expect(findings.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('needs as many statements for one finding as for all', async () => {
    await ask(GENES);
    api.statements();
    await ask(GENES, {}, { first: 1 });
    const one = api.statements();
    await ask(GENES, {}, { first: 100 });
    expect(api.statements().sort()).toEqual(one.sort());
    expect(one.length).toBeLessThanOrEqual(9);
  });

  test.each([
    [{ text: '' }, {}, 'need'],
    [{}, {}, 'need'],
    [{ text: 'x'.repeat(20_001) }, {}, 'need.text'],
    [{ concepts: Array.from({ length: 41 }, (_, index) => `c${index}`) }, {}, 'need.concepts'],
    [{ concepts: ['x'.repeat(201)] }, {}, 'need.concepts.0'],
    [{ text: 'x', without: Array.from({ length: 101 }, (_, index) => `c${index}`) }, {}, 'need.without'],
    [{ text: 'x' }, { fromYear: 2020, toYear: 2010 }, 'filter.toYear'],
    [{ text: 'x' }, { holders: Array.from({ length: 21 }, (_, index) => `h${index}`) }, 'filter.holders'],
  ])('a question that is too large or asks nothing is refused by name', async (need, filter, field) => {
    expect(await ask(need, filter)).toMatchObject({ __typename: 'InvalidInput', field });
  });

  test('wrong arguments are told as everywhere', async () => {
    const { errors } = await api.query(RANKING, { need: GENES, filter: { kinds: ['Project'] } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'filter.kinds' } }]);
    const years = await api.query(RANKING, { need: GENES, filter: { fromYear: 3 } });
    expect(years.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'filter.fromYear' } }]);
  });

  test('whatever is pasted, an answer or a typed problem comes at once', async () => {
    const long = 'We need gene therapy, vectors and organ on chip for rare diseases. '.repeat(290);
    for (const text of [...HOSTILE_TEXTS, 'il la di the of', long.slice(0, 20_000)]) {
      for (const need of [{ text }, { concepts: [`~${text.slice(0, 190)}`, text.slice(0, 190)], without: [text] }]) {
        const from = performance.now();
        const { errors, data } = await api.query<{ competenceRanking: Ranking }>(RANKING, { need });
        expect(performance.now() - from).toBeLessThan(1_000);
        expect(errors).toEqual([]);
        expect(data.competenceRanking.__typename).toMatch(/^(CompetenceRanking|InvalidInput)$/u);
      }
    }
    expect(await ask({ text: 'il la di the of' })).toMatchObject({ concepts: [], ranked: { totalCount: 0 } });
  });

  test('what changes in the graph is recognised by the next question', async () => {
    expect((await ask({ text: 'bioprinting' })).concepts).toEqual([]);
    await fill([...RECORDS, record('Technology', 'bioprinting')]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await ask({ text: 'bioprinting' })).concepts).toMatchObject([{ key: 'bioprinting', origin: 'NAME' }]);
  });
});

describe('with the seed and a publisher’s files', () => {
  const FIXTURE = join(import.meta.dirname, '../../src/import/sources/cordis/fixtures/horizon');

  beforeAll(async () => {
    await db.reset();
    await seedGraph(db.graph, SEED_FOLDER);
    const { source, items } = await cordisSource.open([FIXTURE], {}, new AbortController().signal);
    const records: RecordContent[] = [];
    for await (const item of items) if ('record' in item) records.push(item.record);
    await applySources(db.graph, [{ source, records }]);
    await refresh();
    api = apiOn(db.graph);
  });

  test('an Italian need finds who is in the English project, with the line of the document', async () => {
    const need = { text: 'sperimentazione clinica decentralizzata' };
    const ranking = await ask(need);
    expect(ranking.concepts).toMatchObject([{ key: 'decentralised-clinical-trials', origin: 'NAME' }]);
    expect(holdersOf(ranking)).toContain('lombardy-life-sciences-cluster');
    expect(await evidenceOf(need, 'lombardy-life-sciences-cluster', 'PROJECTS')).toMatchObject([
      { work: { slug: 'smartls' } },
    ]);
  });

  test('every part of every ranking is proved', async () => {
    const { data } = await api.query<{ technologies: { edges: { node: { slug: string } }[] } }>(
      '{ technologies(first: 100) { edges { node { slug } } } }',
    );
    const keys = data.technologies.edges.map(({ node }) => node.slug);
    let proved = 0;
    for (let start = 0; start < keys.length; start += 20)
      proved += await expectProved({ concepts: keys.slice(start, start + 20) });
    expect(proved).toBeGreaterThan(20);
  }, 60_000);
});
