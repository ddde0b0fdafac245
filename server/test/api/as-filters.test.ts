/** Pins that a question is offered with its words for a place and a type as filters, and when it is not, on the seed's graph. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSearchDocuments } from '../../src/search/documents/make-search-documents.ts';
import { EmbeddedIndex } from '../../src/search/embedded/embedded-index.ts';
import { HOSTILE_TEXTS } from '../kit/hostile-texts.ts';
import { openTestApi } from '../kit/test-api.ts';

interface Answer {
  search: {
    totalCount: number;
    asFilters: { text: string; totalCount: number; values: { facet: string; value: string; label: string }[] } | null;
    edges: { node: { slug: string } }[];
  };
}

const DOCUMENT = `query ($text: String!, $filters: SearchFilters, $after: String) {
  search(text: $text, filters: $filters, first: 100, after: $after) {
    totalCount
    asFilters { text totalCount values { facet value label } }
    edges { cursor node { slug } }
  }
}`;
let api: Awaited<ReturnType<typeof openTestApi>>;

beforeAll(async () => {
  api = await openTestApi();
  const rows = await api.db.ask('MATCH (e:Entity) RETURN e.id AS id');
  const documents = await makeSearchDocuments(
    api.db.graph,
    rows.map(({ id }) => String(id)),
  );
  await new EmbeddedIndex(api.db.graph).put(documents);
});
afterAll(async () => {
  await api.db.close();
});

async function ask(text: string, variables: object = {}): Promise<Answer['search']> {
  const { data, errors } = await api.query<Answer>(DOCUMENT, { text, ...variables });
  expect(errors).toEqual([]);
  return data.search;
}

test('words for a place and a type become filters, which find what they count', async () => {
  const { asFilters } = await ask('quali consolati ci sono a Milano');
  expect(asFilters).toEqual({
    text: '',
    totalCount: 3,
    values: [
      { facet: 'ORGANIZATION_TYPE', value: 'DIPLOMATIC_MISSION', label: 'DIPLOMATIC_MISSION' },
      { facet: 'PLACE', value: 'milano', label: 'Milano' },
    ],
  });
  const filters = { organizationType: ['DIPLOMATIC_MISSION'], place: ['milano'] };
  const filtered = await ask('', { filters });
  expect(filtered.edges.map(({ node }) => node.slug).toSorted()).toEqual([
    'british-consulate-general-milano',
    'embassy-of-israel-in-milano',
    'honorary-consulate-of-finland-in-milano',
  ]);
});

const LOMBARDY = { facet: 'PLACE', value: 'lombardia', label: 'Lombardia' };

test('the region without its name is the cluster’s own', async () => {
  for (const text of ['quali università in regione', 'universities in our region']) {
    expect((await ask(text)).asFilters?.values, text).toContainEqual(LOMBARDY);
  }
});

test('what is left is looked for, and a type that would leave nothing stays a word', async () => {
  const universities = await ask('quali università in Lombardia');
  expect(universities.asFilters).toMatchObject({
    text: 'università',
    values: [{ facet: 'PLACE', value: 'lombardia' }],
  });
  expect(universities.asFilters?.totalCount).toBeGreaterThan(0);
  expect((await ask('Xylophonequartet in Lombardia')).asFilters).toBeNull();
});

test('none is offered for names, without a place, with one chosen, on further pages, and of what a body is related to', async () => {
  for (const text of [
    'Regione Lombardia',
    'Politecnico di Milano',
    'università',
    'working groups of the Cluster',
    '',
  ]) {
    expect((await ask(text)).asFilters, text).toBeNull();
  }
  expect((await ask('università Lombardia', { filters: { place: ['lombardia'] } })).asFilters).toBeNull();
  const { data } = await api.query<{ search: { edges: { cursor: string }[] } }>(DOCUMENT, {
    text: 'università Lombardia',
  });
  const [first] = data.search.edges;
  expect((await ask('università Lombardia', { after: first?.cursor })).asFilters).toBeNull();
});

test('hostile texts get an answer', async () => {
  for (const text of HOSTILE_TEXTS) await ask(`${text} Lombardia`);
});

test('of several types that a word means, only those of which there is anything are said', async () => {
  const { asFilters } = await ask('ospedali a Milano');
  const types = (asFilters?.values ?? []).filter(({ facet }) => facet === 'ORGANIZATION_TYPE');
  const places = (asFilters?.values ?? []).flatMap(({ facet, value }) => (facet === 'PLACE' ? [value] : []));
  expect(types.length).toBeGreaterThan(0);
  let sum = 0;
  for (const { value } of types) {
    const { totalCount } = await ask('', { filters: { organizationType: [value], place: places } });
    expect(totalCount).toBeGreaterThan(0);
    sum += totalCount;
  }
  expect(sum).toBe(asFilters?.totalCount);
});
