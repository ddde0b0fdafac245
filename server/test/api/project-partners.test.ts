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
    plainRecord('Technology', 'medicina-larga'),
    plainRecord('Technology', 'oncologia-stretta', [{ type: 'BROADER', target: 'medicina-larga' }]),
    plainRecord('Place', 'valle-grande'),
    plainRecord('Place', 'borgo-piccolo', [{ type: 'PART_OF', target: 'valle-grande' }]),
    plainRecord('Project', 'abete-nuovo', [{ type: 'ABOUT', target: 'medicina-larga' }], {
      startDate: '2019-03',
      endDate: '2021-02-28',
    }),
    plainRecord('Project', 'larice-rosso', [{ type: 'ABOUT', target: 'oncologia-stretta' }], { startDate: '2022' }),
    plainRecord('Project', 'pino-basso'),
    plainRecord('Organization', slug, [
      { type: 'COORDINATES', target: 'abete-nuovo' },
      ...IN('abete-nuovo', 'larice-rosso', 'pino-basso'),
    ]),
    plainRecord(
      'Organization',
      'faggio-bianco',
      [...IN('abete-nuovo', 'larice-rosso', 'pino-basso'), { type: 'LOCATED_IN', target: 'borgo-piccolo' }],
      { country: 'DE', organizationType: 'UNIVERSITY' },
    ),
    plainRecord(
      'Organization',
      'salice-mite',
      [...IN('larice-rosso'), { type: 'LOCATED_IN', target: 'valle-grande' }],
      { country: 'DE', organizationType: 'COMPANY', sme: 'true' },
    ),
    plainRecord('Organization', 'ontano-nero', IN('pino-basso', 'larice-rosso'), {
      country: 'FR',
      organizationType: 'SME',
    }),
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

interface Chosen extends Connection<ProjectPartner> {
  totalCount: number;
  countries: { country: string | null; count: number }[];
  organizationTypes: { type: string | null; count: number }[];
}

/** Slugs of those that a filter leaves, and the numbers beside them. */
async function choose(filter: object): Promise<{ slugs: string[]; connection: Chosen }> {
  const { data, errors } = await api.query<{ organization: { projectPartners: Chosen } }>(
    `query ($slug: String, $filter: ProjectPartnerFilter) { organization(slug: $slug) { projectPartners(filter: $filter) {
      totalCount countries { country count } organizationTypes { type count } edges { node { partner { slug } } } } } }`,
    { slug, filter },
  );
  expect(errors).toEqual([]);
  const connection = data.organization.projectPartners;
  const slugs = connection.edges.map(({ node }) => node.partner.slug);
  expect(connection.totalCount).toBe(slugs.length);
  return { slugs, connection };
}

test.each([
  [{}, ['faggio-bianco', 'ontano-nero', 'acero-campestre', 'salice-mite']],
  [{ countries: ['DE'] }, ['faggio-bianco', 'salice-mite']],
  [{ countries: ['DE', 'FR'], organizationTypes: ['UNIVERSITY', 'SME'] }, ['faggio-bianco', 'ontano-nero']],
  [{ isSmeOnly: true }, ['ontano-nero', 'salice-mite']],
  [{ isSmeOnly: true, countries: ['DE'] }, ['salice-mite']],
  [{ countries: ['PT'] }, []],
  [{ places: ['valle-grande'] }, ['faggio-bianco', 'salice-mite']],
  [{ places: ['borgo-piccolo'] }, ['faggio-bianco']],
  [{ technologies: ['medicina-larga'] }, ['faggio-bianco', 'ontano-nero', 'salice-mite']],
  [{ technologies: ['oncologia-stretta'], isSmeOnly: true }, ['ontano-nero', 'salice-mite']],
  [{ technologies: ['medicina-larga'], toYear: 2021 }, ['faggio-bianco']],
  [
    { places: ['borgo-piccolo', 'valle-grande'], technologies: ['oncologia-stretta'] },
    ['faggio-bianco', 'salice-mite'],
  ],
  [{ fromYear: 2021, toYear: 2021 }, ['faggio-bianco']],
  [{ fromYear: 2022 }, ['faggio-bianco', 'ontano-nero', 'salice-mite']],
  [{ fromYear: 2023 }, []],
])(
  'are chosen by country, type, size and place, and by what their projects are about, and when: %j',
  async (filter, expected) => {
    const { slugs } = await choose(filter);
    expect(slugs.toSorted()).toEqual(expected.toSorted());
  },
);

test('are counted by country and type, as if none of the same had been chosen', async () => {
  const { connection } = await choose({ countries: ['FR'], organizationTypes: ['SME', 'COMPANY'] });
  expect(connection.countries).toEqual([
    { country: 'DE', count: 1 },
    { country: 'FR', count: 1 },
  ]);
  expect(connection.organizationTypes).toEqual([{ type: 'SME', count: 1 }]);
  expect((await choose({})).connection.countries).toEqual([
    { country: 'DE', count: 2 },
    { country: null, count: 1 },
    { country: 'FR', count: 1 },
  ]);
});

test('only projects that meet the conditions are counted, and they are those listed, with who says so', async () => {
  interface Shared extends ProjectPartner {
    projects: { edges: { node: SharedProject }[] };
  }
  interface SharedProject {
    project: { slug: string };
    relations: { type: string; from: { slug: string }; evidence: { source: { id: string } }[] }[];
  }
  const shared = async (filter: object): Promise<Shared | null> => {
    const { data, errors } = await api.query<{ projectPartner: Shared | null }>(
      `query ($slug: ID!, $filter: ProjectPartnerFilter) { projectPartner(organization: $slug, partner: "faggio-bianco", filter: $filter) {
        partner { slug } projectCount firstYear lastYear
        projects { edges { node { project { slug } relations { type from { slug } evidence { source { id } } } } } }
      } }`,
      { slug, filter },
    );
    expect(errors).toEqual([]);
    return data.projectPartner;
  };
  const slugsOf = (one: Shared | null) => one?.projects.edges.map(({ node }) => node.project.slug);
  const all = await shared({});
  expect(all).toMatchObject({ partner: { slug: 'faggio-bianco' }, projectCount: 3, firstYear: 2019, lastYear: 2022 });
  expect(slugsOf(all)).toEqual(['larice-rosso', 'abete-nuovo', 'pino-basso']);
  const ties = all?.projects.edges[1]?.node.relations ?? [];
  expect(ties.map(({ type, from }) => [from.slug, type].join(' ')).toSorted()).toEqual([
    'faggio-bianco PARTICIPATES_IN',
    `${slug} COORDINATES`,
    `${slug} PARTICIPATES_IN`,
  ]);
  for (const { evidence } of ties) expect(evidence[0]?.source.id).toBe(SOURCE);
  const chosen = await shared({ technologies: ['medicina-larga'], toYear: 2020 });
  expect(chosen).toMatchObject({
    partner: { slug: 'faggio-bianco' },
    projectCount: 1,
    firstYear: 2019,
    lastYear: 2021,
  });
  expect(slugsOf(chosen)).toEqual(['abete-nuovo']);
  expect(await shared({ fromYear: 2023 })).toBeNull();
  expect(await shared({ countries: ['FR'] })).toBeNull();
});

test('the projects shared with one page through completely', async () => {
  const projects = await pageThrough(1, async (after) => {
    const { data, errors } = await api.query<{
      organization: { projectPartners: Connection<{ projects: Connection<{ project: { slug: string } }> }> };
    }>(
      `query ($slug: String, $after: String) { organization(slug: $slug) { projectPartners(first: 1) { edges { node {
        projects(first: 1, after: $after) { edges { cursor node { project { slug } } } ${PAGE_FIELDS} } } } } } }`,
      { slug, after },
    );
    expect(errors).toEqual([]);
    const [partner] = data.organization.projectPartners.edges;
    if (partner === undefined) throw new Error('nobody is in the same projects');
    return partner.node.projects;
  });
  expect(projects.map(({ project }) => project.slug)).toEqual(['larice-rosso', 'abete-nuovo', 'pino-basso']);
});

test.each([
  ['filter.places', '{ places: ["valle-grande", "medicina-larga"] }'],
  ['filter.technologies', '{ technologies: ["nowhere"] }'],
  ['filter.fromYear', '{ fromYear: 22 }'],
])('what is no %s is refused by name', async (argument, filter) => {
  const { errors } = await api.query(
    `query ($slug: String) { organization(slug: $slug) { projectPartners(filter: ${filter}) { totalCount } } }`,
    { slug },
  );
  expect(errors.map(({ message }) => message).join()).toContain(argument);
});

test('countries that are no codes are refused by name', async () => {
  const { errors } = await api.query(
    `query ($slug: String) { organization(slug: $slug) { projectPartners(filter: { countries: ["Germania"] }) { totalCount } } }`,
    { slug },
  );
  expect(errors.map(({ message }) => message).join()).toContain('filter.countries');
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

test.each([
  ['partner di Quercia Alta in Germania', ['DE'], ['faggio-bianco', 'salice-mite']],
  ['German partners of Quercia Alta', ['DE'], ['faggio-bianco', 'salice-mite']],
  ['partner di Quercia Alta in Francia o Germania', ['FR', 'DE'], ['faggio-bianco', 'ontano-nero', 'salice-mite']],
  ['partners of Quercia Alta in the United Kingdom', ['GB'], []],
  ['German SME partners of Quercia Alta', ['DE'], ['salice-mite']],
  ['PMI partner di Quercia Alta', [], ['ontano-nero', 'salice-mite']],
])('“%s” has those of the countries and of that size, and their number', async (text, countries, expected) => {
  const { data } = await api.query<{
    search: {
      askedOf: { projectPartnerCount: number; countries: string[] } | null;
      edges: { node: { slug: string }; tie: unknown }[];
    };
  }>(
    'query ($text: String!) { search(text: $text, first: 50) { askedOf { projectPartnerCount countries } edges { node { slug } tie { projectCount } } } }',
    { text },
  );
  const tied = data.search.edges.filter(({ tie }) => tie !== null).map(({ node }) => node.slug);
  expect(tied.toSorted()).toEqual(expected);
  // Nothing is known to answer where nobody is of the country.
  const asked = expected.length === 0 ? null : { projectPartnerCount: expected.length, countries };
  expect(data.search.askedOf).toEqual(asked);
});

test('a search that asks for no relation has none', async () => {
  const { data } = await api.query<{ search: { askedOf: unknown; edges: { tie: unknown }[] } }>(
    '{ search(text: "biotecnologie", first: 5) { askedOf { entity { id } } edges { tie { projectCount } } } }',
  );
  expect(data.search.askedOf).toBeNull();
  expect(data.search.edges.map(({ tie }) => tie)).toEqual([null, null, null, null, null]);
});
