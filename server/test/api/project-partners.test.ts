/** Pins who works in the same projects as a body, as clients read it: against Cypher of our own, in pages, and behind a search. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Connection, PAGE_FIELDS, pageThrough } from '../kit/page-through.ts';
import type { RelationStatement, SourceDescription } from '../../src/records/model.ts';
import { applySources } from '../../src/records/record-store.ts';
import { makeSearchDocuments } from '../../src/search/documents/make-search-documents.ts';
import { EmbeddedIndex } from '../../src/search/embedded/embedded-index.ts';
import { plainRecord } from '../kit/plain-record.ts';
import { openTestApi } from '../kit/test-api.ts';

interface ProjectPartner {
  partner: { id: string; slug: string };
  projectCount: number;
  firstYear: number | null;
  lastYear: number | null;
}

let api: Awaited<ReturnType<typeof openTestApi>>;
const SOURCE = 'test-partners';
const slug = 'quercia-alta';
const IN = (...projects: string[]): RelationStatement[] =>
  projects.map((target) => ({ type: 'PARTICIPATES_IN', target }));

beforeAll(async () => {
  api = await openTestApi();
  const source: SourceDescription = {
    id: SOURCE,
    type: 'DATASET',
    title: { en: 'Partners' },
    titleIsOurs: true,
    description: {},
    languages: ['en'],
    priority: 50,
  };
  const records = [
    ...['abete-nuovo', 'larice-rosso', 'pino-basso'].map((key) => plainRecord('Project', key)),
    plainRecord('Organization', slug, [
      { type: 'COORDINATES', target: 'abete-nuovo' },
      ...IN('abete-nuovo', 'larice-rosso', 'pino-basso'),
    ]),
    plainRecord('Organization', 'faggio-bianco', IN('abete-nuovo', 'larice-rosso', 'pino-basso')),
    plainRecord('Organization', 'salice-mite', IN('larice-rosso')),
    plainRecord('Organization', 'ontano-nero', IN('pino-basso', 'larice-rosso')),
    plainRecord('Organization', 'betulla-sola'),
    plainRecord('Organization', 'acero-campestre', [{ type: 'COORDINATES', target: 'pino-basso' }]),
  ];
  await applySources(api.db.graph, [{ source, records }]);
  const ids = (await api.db.ask('MATCH (e:Entity) RETURN e.id AS id')).map(({ id }) => String(id));
  await new EmbeddedIndex(api.db.graph).put(await makeSearchDocuments(api.db.graph, ids));
});
afterAll(async () => {
  await api.db.close();
});

async function partnersOf(first: number): Promise<ProjectPartner[]> {
  return pageThrough(first, async (after) => {
    const { data, errors } = await api.query<{ organization: { projectPartners: Connection<ProjectPartner> } }>(
      `query ($slug: String, $first: Int, $after: String) { organization(slug: $slug) { projectPartners(first: $first, after: $after) {
        edges { cursor node { partner { id slug } projectCount firstYear lastYear } } ${PAGE_FIELDS} } } }`,
      { slug, first, after },
    );
    expect(errors).toEqual([]);
    return data.organization.projectPartners;
  });
}

test('page through completely, most shared projects first, each with its number', async () => {
  const partners = await partnersOf(2);
  const expected = await api.db.ask(
    `MATCH (a:Entity {slug: $slug})--(w:Project)--(b:Organization)
     WHERE a <> b AND EXISTS { (a)-[:PARTICIPATES_IN|COORDINATES]->(w) } AND EXISTS { (b)-[:PARTICIPATES_IN|COORDINATES]->(w) }
     RETURN b.slug AS slug, count(DISTINCT w) AS count`,
    { slug },
  );
  expect(expected.length).toBeGreaterThan(2);
  const asRows = (rows: readonly unknown[][]): string[] => rows.map((row) => row.join(' ')).sort();
  expect(asRows(partners.map(({ partner, projectCount }) => [partner.slug, projectCount]))).toEqual(
    asRows(expected.map((row) => [row.slug, row.count])),
  );
  const counts = partners.map(({ projectCount }) => projectCount);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});

test('have as many projects as the list of those related to both', async () => {
  const [first] = await partnersOf(20);
  const { data } = await api.query<{ projects: { totalCount: number } }>(
    `query ($a: ID!, $b: ID!) { projects(filter: { relatedTo: [{ entity: $a, types: [PARTICIPATES_IN, COORDINATES] }, { entity: $b, types: [PARTICIPATES_IN, COORDINATES] }] }) { totalCount } }`,
    { a: slug, b: first?.partner.id },
  );
  expect(data.projects.totalCount).toBe(first?.projectCount);
});

test('a search for partners says of whom, how many there are in all, and how many projects tie each', async () => {
  const { data, errors } = await api.query<{
    search: {
      askedOf: { entity: { slug: string }; projectPartnerCount: number };
      edges: { node: { slug: string }; tie: { entity: { slug: string }; projectCount: number } | null }[];
    };
  }>(
    `query ($text: String!) { search(text: $text, first: 50) { askedOf { entity { slug } projectPartnerCount }
      edges { node { slug } tie { entity { slug } projectCount relations { type direction } } } } }`,
    { text: 'partner di Quercia Alta' },
  );
  expect(errors).toEqual([]);
  const partners = await partnersOf(100);
  expect(data.search.askedOf).toEqual({ entity: { slug }, projectPartnerCount: partners.length });
  const countOf = new Map(partners.map(({ partner, projectCount }) => [partner.slug, projectCount]));
  const tied = data.search.edges.filter(({ tie }) => tie !== null && tie.projectCount > 0);
  expect(tied.length).toBeGreaterThan(2);
  for (const { node, tie } of tied) expect([node.slug, tie?.projectCount]).toEqual([node.slug, countOf.get(node.slug)]);
});

test('a search that asks for no relation has none', async () => {
  const { data } = await api.query<{ search: { askedOf: unknown; edges: { tie: unknown }[] } }>(
    '{ search(text: "biotecnologie", first: 5) { askedOf { entity { id } } edges { tie { projectCount } } } }',
  );
  expect(data.search.askedOf).toBeNull();
  expect(data.search.edges.map(({ tie }) => tie)).toEqual([null, null, null, null, null]);
});
