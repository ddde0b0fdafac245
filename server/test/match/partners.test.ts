/**
 * Pins partners and consortia on the real Neo4j: what is missing is found with those who hold it, each part proved; who is
 * known, or of one house, is left out; conditions; the table with its checks; problems for what cannot be asked; few statements.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refreshCompetences } from '../../src/records/competences/refresh-competences.ts';
import type { RecordContent, RelationStatement } from '../../src/records/model.ts';
import { applySources } from '../../src/records/record-store.ts';
import { HOSTILE_TEXTS } from '../kit/hostile-texts.ts';
import { plainRecord } from '../kit/plain-record.ts';
import { apiOn, type TestApi } from '../kit/test-api.ts';
import { openTestGraph, type TestGraph } from '../kit/test-graph.ts';

interface Part {
  type: string;
  value: number;
  count: number;
  shares: { concept: string; value: number }[];
  reasons: { entity: { slug: string }; evidence: unknown[] }[];
  evidence: unknown[];
}
interface Match {
  rank: number;
  score: number;
  country: string | null;
  isSme: boolean | null;
  candidate: { slug: string };
  parts: Part[];
  coverage: { type: string; value: number; count: number }[];
}
interface Matches {
  __typename: string;
  field?: string;
  message?: string;
  missingConcepts: string[];
  ranked: { totalCount: number; edges: { node: Match }[] };
}
interface Table {
  __typename: string;
  field?: string;
  action: { key: string } | null;
  coverage: { concept: string; level: string; isGap: boolean; isOverlap: boolean; cells: { level: string }[] }[];
  checks: {
    rule: string;
    status: string;
    found: number;
    codes: string[];
    regions: { slug: string }[];
    unknownMembers: { slug: string }[];
  }[];
  nextPartners: {
    gain: number;
    candidate: { slug: string };
    shares: { value: number }[];
    checks: { value: number }[];
  }[];
  pairs: { a: { slug: string }; b: { slug: string }; projectCount: number; projects: { slug: string }[] }[];
}

const QUESTION = '$members: [ID!]!, $need: CompetenceNeed!, $call: ID, $filter: PartnerFilter';
const MATCHES = `query (${QUESTION}) { partnerMatches(members: $members, need: $need, call: $call, filter: $filter) { __typename
  ... on NotFound { message } ... on InvalidInput { field message } ... on PartnerMatches { missingConcepts ranked { totalCount edges { node {
    rank score country isSme candidate { slug } coverage { type value count }
    parts { type value count shares { concept value } reasons { entity { slug } evidence { locator { words } } } evidence { locator { words } } } } } } } } }`;
const TABLE = `query (${QUESTION}, $action: String) { consortium(members: $members, need: $need, call: $call, filter: $filter, action: $action) {
  __typename ... on InvalidInput { field } ... on Consortium { action { key } coverage { concept level isGap isOverlap cells { level } }
    checks { rule status found codes regions { slug } unknownMembers { slug } }
    nextPartners { gain candidate { slug } shares { value } checks { value } }
    pairs { a { slug } b { slug } projectCount projects { slug } } } } }`;
const EVIDENCE = `query (${QUESTION.replace(', $filter: PartnerFilter', '')}, $candidate: ID!, $part: ScorePartType!) {
  partnerEvidence(members: $members, need: $need, call: $call, candidate: $candidate, part: $part) { totalCount
    edges { node { work { slug } evidence { locator { words } } } } } }`;

const to = (type: RelationStatement['type'], target: string): RelationStatement => ({ type, target });
const YEAR = new Date().getUTCFullYear();
const NOW = { startDate: `${YEAR}-01-01`, endDate: `${YEAR}-12-31` };
const project = (id: string, about: string): RecordContent =>
  plainRecord('Project', id, [to('ABOUT', about), to('FUNDED_BY', 'horizon')], NOW);
const body = (id: string, relations: RelationStatement[], values = {}): RecordContent =>
  plainRecord('Organization', id, relations, values);

const RECORDS: RecordContent[] = [
  plainRecord('Technology', 'gene-therapy'),
  plainRecord('Technology', 'robotics'),
  plainRecord('Technology', 'cardiology'),
  { ...plainRecord('Place', 'lombardy'), identifiers: [{ scheme: 'nuts', value: 'ITC4' }] },
  plainRecord('Network', 'net'),
  plainRecord('Programme', 'horizon'),
  plainRecord('Programme', 'the-call', [to('PART_OF', 'horizon')], {
    description: 'Robotics that delivers gene therapy.',
    fundingScheme: 'HORIZON Innovation Actions',
  }),
  project('arms', 'robotics'),
  project('genes', 'gene-therapy'),
  project('vectors', 'gene-therapy'),
  project('cells', 'gene-therapy'),
  project('hearts', 'cardiology'),
  project('old-team', 'cardiology'),
  body(
    'ours',
    [
      to('COORDINATES', 'arms'),
      to('MEMBER_OF', 'net'),
      to('LOCATED_IN', 'lombardy'),
      to('PARTICIPATES_IN', 'old-team'),
    ],
    {
      country: 'IT',
      organizationType: 'UNIVERSITY',
    },
  ),
  body('our-department', [to('PART_OF', 'ours'), to('PARTICIPATES_IN', 'cells')], { country: 'IT' }),
  body('small-french', [to('COORDINATES', 'genes'), to('PARTICIPATES_IN', 'vectors')], { country: 'FR', sme: 'true' }),
  body('german', [to('PARTICIPATES_IN', 'vectors'), to('MEMBER_OF', 'net')], {
    country: 'DE',
    organizationType: 'IRCCS',
  }),
  body('neighbour', [to('PARTICIPATES_IN', 'cells'), to('LOCATED_IN', 'lombardy')], {
    organizationType: 'UNIVERSITY',
    sme: 'false',
  }),
  body('old-friend', [to('PARTICIPATES_IN', 'genes'), to('PARTICIPATES_IN', 'old-team')], { country: 'ES' }),
  body('stranger', [to('PARTICIPATES_IN', 'hearts')], { country: 'NO' }),
];

let db: TestGraph;
let api: TestApi;
const NEED = { text: 'gene therapy with robotics' };

async function ask<Answer>(document: string, variables: object): Promise<Answer> {
  const { data, errors } = await api.query<Record<string, Answer>>(document, {
    members: ['ours'],
    need: NEED,
    ...variables,
  });
  expect(errors).toEqual([]);
  return Object.values(data)[0] as Answer;
}
const matches = async (variables: object = {}): Promise<Matches> => ask<Matches>(MATCHES, variables);
const table = async (variables: object = {}): Promise<Table> => ask<Table>(TABLE, variables);
const slugsOf = ({ ranked }: Matches): string[] => ranked.edges.map(({ node }) => node.candidate.slug);
const partOf = (found: Matches, slug: string, type: string): Part | undefined =>
  found.ranked.edges.find(({ node }) => node.candidate.slug === slug)?.node.parts.find((part) => part.type === type);

beforeAll(async () => {
  db = await openTestGraph();
  await db.reset();
  const source = { id: 'cluster', type: 'DATASET', title: { en: 'Cluster' }, titleIsOurs: true } as const;
  const described = { ...source, description: {}, languages: ['en'], priority: 10 };
  await applySources(db.graph, [{ source: described, records: RECORDS }]);
  await refreshCompetences(db.graph, { signal: new AbortController().signal, onProgress: () => undefined });
  await db.ask('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
  api = apiOn(db.graph);
});
afterAll(async () => {
  await db.reset();
  await db.close();
});

describe('partners', () => {
  test('hold what is missing, are new, and are ranked by parts that add up', async () => {
    const found = await matches();
    expect(found.missingConcepts).toEqual(['gene-therapy']);
    expect(slugsOf(found)).toEqual(['small-french', 'german', 'neighbour']);
    for (const { node } of found.ranked.edges) {
      expect(node.parts.reduce((sum, { value }) => sum + value, 0)).toBe(node.score);
      const covered = node.parts.find(({ type }) => type === 'COVERAGE');
      expect(covered?.shares.map(({ concept }) => concept)).toEqual(['gene-therapy']);
      expect(node.coverage.reduce((sum, { value }) => sum + value, 0)).toBe(covered?.value);
    }
    expect(found.ranked.edges.map(({ node }) => [node.country, node.isSme])).toEqual([
      ['FR', true],
      ['DE', null],
      ['IT', false],
    ]);
  });

  test('each part says why, with its proof', async () => {
    const found = await matches();
    expect(partOf(found, 'german', 'NETWORKS')?.reasons).toMatchObject([
      { entity: { slug: 'net' }, evidence: [{ locator: { words: 'german' } }] },
    ]);
    expect(partOf(found, 'small-french', 'PARTNERS')?.reasons).toMatchObject([{ entity: { slug: 'old-friend' } }]);
    expect(partOf(found, 'small-french', 'PROGRAMME')?.count).toBe(2);
    expect(partOf(found, 'small-french', 'COORDINATION')?.reasons).toMatchObject([{ entity: { slug: 'genes' } }]);
    expect(partOf(found, 'german', 'NEW_COUNTRY')?.evidence).toHaveLength(1);
    expect(partOf(found, 'neighbour', 'NEW_COUNTRY')).toBeUndefined();
    const proofs = await ask<{ totalCount: number; edges: { node: { work: { slug: string } } }[] }>(EVIDENCE, {
      candidate: 'small-french',
      part: 'PROJECTS',
    });
    expect(proofs.edges.map(({ node }) => node.work.slug).sort()).toEqual(['genes', 'vectors']);
  });

  test('those known come in when they are asked for, and say what was done together', async () => {
    const found = await matches({ filter: { includesKnown: true } });
    expect(slugsOf(found)).toContain('old-friend');
    expect(partOf(found, 'old-friend', 'JOINT_WORK')?.reasons).toMatchObject([{ entity: { slug: 'old-team' } }]);
    expect(slugsOf(found)).not.toContain('our-department');
  });

  test.each([
    [{ isSmeOnly: true }, ['small-french']],
    [{ countries: ['DE', 'FR'] }, ['small-french', 'german']],
    [{ reach: 'REGION' }, ['neighbour']],
    [{ reach: 'ABROAD' }, ['small-french', 'german']],
    [{ organizationTypes: ['IRCCS'] }, ['german']],
    [{ network: 'net' }, ['german']],
    [{ place: 'lombardy' }, ['neighbour']],
    [{ place: 'nowhere' }, []],
  ])('a condition %j leaves %j', async (filter, slugs) => {
    expect(slugsOf(await matches({ filter }))).toEqual(slugs);
  });

  test('a call says what is needed, and in which programme experience counts', async () => {
    const found = await matches({ need: {}, call: 'the-call' });
    expect(found.missingConcepts).toEqual(['gene-therapy']);
    expect(slugsOf(found)[0]).toBe('small-french');
    expect(partOf(found, 'small-french', 'PROGRAMME')?.count).toBe(2);
  });

  test('where members have everything, whoever else has it and is new is found for all of it', async () => {
    const found = await matches({ members: ['small-french'], need: { concepts: ['gene-therapy'] } });
    expect(found.missingConcepts).toEqual([]);
    expect(slugsOf(found)).toContain('neighbour');
    // In a project with the member already.
    expect(slugsOf(found)).not.toContain('german');
    for (const { node } of found.ranked.edges) {
      expect(node.parts.reduce((sum, { value }) => sum + value, 0)).toBe(node.score);
      const covered = node.parts.find(({ type }) => type === 'COVERAGE');
      expect(covered?.shares.map(({ concept }) => concept)).toEqual(['gene-therapy']);
      expect(node.coverage.reduce((sum, { value }) => sum + value, 0)).toBe(covered?.value);
    }
  });

  test('without members everything is missing', async () => {
    const found = await matches({ members: [] });
    expect([...found.missingConcepts].sort()).toEqual(['gene-therapy', 'robotics']);
    expect(slugsOf(found)).toContain('ours');
  });
});

describe('a consortium', () => {
  test('shows who covers what, and the rules of the call', async () => {
    const found = await table({ members: ['ours', 'small-french', 'german', 'old-friend'], call: 'the-call' });
    expect(found.action?.key).toBe('IA');
    const row = found.coverage.find(({ concept }) => concept === 'gene-therapy');
    expect(row).toMatchObject({ isGap: false, isOverlap: true });
    expect(row?.cells).toHaveLength(4);
    const statuses = Object.fromEntries(found.checks.map(({ rule, status }) => [rule, status]));
    expect(statuses).toMatchObject({
      ENTITIES: 'PASSED',
      COUNTRIES: 'PASSED',
      MEMBER_STATES: 'PASSED',
      INDEPENDENCE: 'UNKNOWN',
      SME: 'PASSED',
      CLINICAL_SITE: 'PASSED',
      COORDINATOR: 'PASSED',
      REGION_SPREAD: 'UNKNOWN',
    });
    const regionsOf = (rule: string) =>
      found.checks.find((check) => check.rule === rule)?.regions.map(({ slug }) => slug);
    expect(regionsOf('REGION_SPREAD')).toEqual(['lombardy']);
    expect(regionsOf('COUNTRY_SPREAD')).toEqual([]);
    const worked = found.pairs.map(({ a, b, projects }) => [[a.slug, b.slug].sort(), projects.map(({ slug }) => slug)]);
    expect(worked).toContainEqual([['old-friend', 'ours'], ['old-team']]);
    expect(worked).toContainEqual([['german', 'small-french'], ['vectors']]);
  });

  test('names the partners that close most, with gains that add up', async () => {
    const found = await table({ action: 'RIA' });
    expect(found.coverage.filter(({ isGap }) => isGap).map(({ concept }) => concept)).toEqual(['gene-therapy']);
    expect(found.nextPartners[0]?.candidate.slug).toBe('small-french');
    expect(found.nextPartners[1]?.candidate.slug).toBe('german');
    for (const { gain, shares, checks } of found.nextPartners) {
      expect([...shares, ...checks].reduce((sum, { value }) => sum + value, 0)).toBe(gain);
    }
  });

  test('a department does not count beside its university', async () => {
    const found = await table({ members: ['ours', 'our-department', 'german'], action: 'RIA' });
    const statuses = Object.fromEntries(found.checks.map(({ rule, status }) => [rule, status]));
    expect(statuses).toMatchObject({ ENTITIES: 'FAILED', INDEPENDENCE: 'FAILED', COUNTRIES: 'FAILED' });
  });
});

describe('what cannot be asked', () => {
  test.each([
    [{ members: ['nobody'] }, { __typename: 'NotFound', message: 'members: there is no entity nobody' }],
    [{ members: ['net'] }, { __typename: 'InvalidInput', field: 'members' }],
    [
      { members: Array.from({ length: 31 }, (_, index) => `x${index}`) },
      { __typename: 'InvalidInput', field: 'members' },
    ],
    [{ need: {} }, { __typename: 'InvalidInput', field: 'need' }],
    [{ need: { text: 'x'.repeat(20_001) } }, { __typename: 'InvalidInput', field: 'need.text' }],
    [{ call: 'nothing' }, { __typename: 'NotFound', message: 'call: there is no entity nothing' }],
    [{ call: 'ours' }, { __typename: 'InvalidInput', field: 'call' }],
    [{ filter: { countries: ['Italy'] } }, { __typename: 'InvalidInput', field: 'filter.countries' }],
  ])('%j is told', async (variables, problem) => {
    expect(await matches(variables)).toMatchObject(problem);
  });

  test('a kind of action without rules is told', async () => {
    expect(await table({ action: 'PRIZE' })).toMatchObject({ __typename: 'InvalidInput', field: 'action' });
  });

  test.each(HOSTILE_TEXTS)('a need of %j gets an answer', async (text) => {
    expect(['PartnerMatches', 'InvalidInput']).toContain((await matches({ need: { text } })).__typename);
  });
});

test('few statements are run for the ranking, and one a level for names and proofs, however many are found', async () => {
  await matches();
  api.statements();
  await matches({ call: 'the-call', filter: { reach: 'REGION', network: 'net' } });
  expect(api.statements().length).toBeLessThanOrEqual(30);
});
