/**
 * Pins entities and their lists as clients read them: single ones by id and slug, every list of every kind through all its
 * pages and orders, the filters against Cypher of our own, and names in both languages with the other's as marked fallback.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENTITY_KINDS } from '../../src/records/model.ts';
import { makeSearchDocuments } from '../../src/search/documents/make-search-documents.ts';
import { EmbeddedIndex } from '../../src/search/embedded/embedded-index.ts';
import { type Connection, PAGE_FIELDS, pageThrough } from '../kit/page-through.ts';
import { openTestApi } from '../kit/test-api.ts';

interface Entity {
  id: string;
  slug: string;
  kind: string;
  name: { text: string; lang: string | null; isFallback: boolean; isOurs: boolean };
}

const ENTITY = 'id slug kind name { text lang isFallback isOurs }';
let api: Awaited<ReturnType<typeof openTestApi>>;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(async () => {
  await api.db.close();
});

async function list(
  args: string,
  variables: object = {},
  headers: Record<string, string> = {},
  first = 100,
): Promise<Entity[]> {
  const document = `query ($first: Int, $after: String) { entities(first: $first, after: $after ${args}) { edges { cursor node { ${ENTITY} } } ${PAGE_FIELDS} } }`;
  return pageThrough(first, async (after) => {
    const { data, errors } = await api.query<{ entities: Connection<Entity> }>(
      document,
      { ...variables, first, after },
      headers,
    );
    expect(errors).toEqual([]);
    return data.entities;
  });
}

async function idsOf(cypher: string, parameters: Record<string, unknown> = {}): Promise<string[]> {
  return (await api.db.ask(cypher, parameters)).map(({ id }) => String(id)).sort();
}

const sortedIds = (entities: readonly { id: string }[]): string[] => entities.map(({ id }) => id).sort();

describe('one entity', () => {
  const byId = `query ($id: ID) { entity(id: $id) { ${ENTITY} } }`;
  const bySlug = `query ($slug: String) { entity(slug: $slug) { ${ENTITY} } }`;

  test('is the same by slug and by id', async () => {
    const found = await api.query<{ entity: Entity }>(bySlug, { slug: 'human-technopole' });
    expect(found.data.entity).toMatchObject({
      slug: 'human-technopole',
      kind: 'Organization',
      name: { text: 'Human Technopole' },
    });
    const again = await api.query<{ entity: Entity }>(byId, { id: found.data.entity.id });
    expect(again.data).toEqual(found.data);
  });

  test('is null when there is none', async () => {
    for (const [document, variables] of [
      [byId, { id: 'ent_00000000000000000000' }],
      [byId, { id: '' }],
      [bySlug, { slug: 'no-such-thing' }],
    ] as const) {
      expect(await api.query(document, variables)).toMatchObject({ data: { entity: null }, errors: [], status: 200 });
    }
  });

  test.each(['', '(id: "a", slug: "b")', '(id: null)'])('needs exactly one of id and slug: %s', async (args) => {
    const { errors } = await api.query(`{ entity${args} { id } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'id' }, path: ['entity'] }]);
  });

  test('of a kind is null for one of another kind', async () => {
    const { data } = await api.query(
      '{ organization(slug: "human-technopole") { kind } person(slug: "human-technopole") { kind } }',
    );
    expect(data).toEqual({ organization: { kind: 'Organization' }, person: null });
  });
});

describe('lists', () => {
  test('page through all entities without repeats or gaps', async () => {
    const paged = await list('', {}, {}, 37);
    expect(new Set(paged.map(({ id }) => id)).size).toBe(paged.length);
    expect(sortedIds(paged)).toEqual(await idsOf('MATCH (e:Entity) RETURN e.id AS id'));
  });

  test.each(ENTITY_KINDS)('of kind %s hold all of this kind', async (kind) => {
    const field = { Technology: 'technologies', Activity: 'activities', Facility: 'facilities', Person: 'people' }[
      kind as string
    ];
    const plural = field ?? `${kind.charAt(0).toLowerCase()}${kind.slice(1)}s`;
    const { data: schema } = await api.query<{ __type: { fields: { name: string }[] } }>(
      '{ __type(name: "Query") { fields { name } } }',
    );
    const name = schema.__type.fields.find((candidate) => candidate.name === plural)?.name ?? 'persons';
    const nodes = await pageThrough(25, async (after) => {
      const document = `query ($after: String) { ${name}(first: 25, after: $after) { edges { cursor node { id kind } } ${PAGE_FIELDS} } }`;
      const { data, errors } = await api.query<Record<string, Connection<Entity>>>(document, { after });
      expect(errors).toEqual([]);
      const connection = data[name];
      if (connection === undefined) throw new Error(`${name} is missing in the answer`);
      return connection;
    });
    expect(nodes.every((node) => node.kind === kind)).toBe(true);
    expect(sortedIds(nodes)).toEqual(await idsOf('MATCH (e:Entity {kind: $kind}) RETURN e.id AS id', { kind }));
    const ofKind = await list(`kinds: [${kind}]`);
    expect(sortedIds(ofKind)).toEqual(sortedIds(nodes));
  });

  test.each(['NAME_ASC', 'NAME_DESC', 'RELATIONS_DESC', 'SOURCES_DESC'])(
    'keep the order %s over all pages',
    async (order) => {
      const expected = await api.db.ask(
        'MATCH (e:Entity) RETURN e.id AS id, e.sortIt AS name, e.relationCount AS relations, e.sourceCount AS sources',
      );
      const valueOf = new Map(expected.map((row) => [String(row['id']), row]));
      const column = order.startsWith('NAME') ? 'name' : order === 'RELATIONS_DESC' ? 'relations' : 'sources';
      const values = (await list(`orderBy: ${order}`, {}, {}, 60)).map(
        ({ id }) => valueOf.get(id)?.[column] as string | number,
      );
      const ordered = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      expect(values).toEqual(order === 'NAME_ASC' ? ordered : ordered.reverse());
    },
  );

  test('are ordered by the name in the language of the request', async () => {
    const english = await list('kinds: [Organization]', {}, { 'accept-language': 'en' });
    const rows = await api.db.ask('MATCH (e:Organization) RETURN e.id AS id ORDER BY e.sortEn, e.id');
    expect(english.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  });

  test('refuse cursors that are none', async () => {
    for (const after of ['', 'x', 'W10', '💥', Buffer.from('{"a":1}').toString('base64url'), 'a'.repeat(10_000)]) {
      const { errors } = await api.query('query ($after: String) { entities(after: $after) { totalCount } }', {
        after,
      });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
    }
  });

  test('take a cursor of another order without failing', async () => {
    const document =
      'query ($order: EntityOrder, $after: String) { entities(first: 3, orderBy: $order, after: $after) { edges { cursor } } }';
    const { data } = await api.query<{ entities: Connection<Entity> }>(document, { order: 'RELATIONS_DESC' });
    const after = data.entities.edges.at(-1)?.cursor;
    const other = await api.query(document, { order: 'NAME_ASC', after });
    expect(other.errors.map(({ extensions }) => extensions.code).filter((code) => code !== 'BAD_USER_INPUT')).toEqual(
      [],
    );
  });
});

describe('filters', () => {
  test('by text keep what search finds', async () => {
    const listed = await list('kinds: [Organization], filter: { text: "universita" }');
    const { data } = await api.query<{ search: Connection<Entity> }>(
      '{ search(text: "universita", kinds: [Organization], first: 100) { edges { node { id } } } }',
    );
    expect(listed.length).toBeGreaterThan(3);
    expect(sortedIds(listed)).toEqual(sortedIds(data.search.edges.map(({ node }) => node)));
    expect(await list('filter: { text: "zzzz qqqq" }')).toEqual([]);
    expect(await list('filter: { text: "!!! ???" }')).toEqual([]);
  });

  test('by relation to a thing, with types and direction as seen from the listed one', async () => {
    const [cluster] = await idsOf('MATCH (e:Entity {slug: "lombardy-life-sciences-cluster"}) RETURN e.id AS id');
    const related = async (more: string): Promise<string[]> =>
      sortedIds(await list(`filter: { relatedTo: [{ entity: "${cluster ?? ''}" ${more} }] }`));
    const around = (pattern: string): Promise<string[]> =>
      idsOf(`MATCH (c:Entity {id: $cluster}) MATCH (e:Entity)${pattern}(c) RETURN DISTINCT e.id AS id`, { cluster });
    expect(await related('')).toEqual(await around('-[]-'));
    const bySlug = await list('filter: { relatedTo: [{ entity: "lombardy-life-sciences-cluster" }] }');
    expect(sortedIds(bySlug)).toEqual(await around('-[]-'));
    const { errors } = await api.query(
      '{ entities(filter: { relatedTo: [{ entity: "no-such-thing" }] }) { totalCount } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'filter.relatedTo' } }]);
    expect(await related('types: []')).toEqual(await around('-[]-'));
    expect(await related('direction: OUT')).toEqual(await around('-[]->'));
    expect(await related('direction: IN')).toEqual(await around('<-[]-'));
    expect(await related('types: [MEMBER_OF], direction: OUT')).toEqual(await around('-[:MEMBER_OF]->'));
    expect(await related('types: [SUPPORTS, ORGANISES], direction: IN')).toEqual(
      await around('<-[:SUPPORTS|ORGANISES]-'),
    );
    expect(await related('types: [AUTHORED], direction: IN')).toEqual([]);
  });

  test('by several relations keep only what has all of them', async () => {
    const [a, b] = await Promise.all(
      ['assolombarda', 'lombardy-life-sciences-cluster'].map(
        async (slug) => (await idsOf('MATCH (e:Entity {slug: $slug}) RETURN e.id AS id', { slug }))[0],
      ),
    );
    const listed = await list(`filter: { relatedTo: [{ entity: "${a ?? ''}" }, { entity: "${b ?? ''}" }] }`);
    const expected = await idsOf(
      'MATCH (e:Entity) WHERE EXISTS { (e)--(:Entity {id: $a}) } AND EXISTS { (e)--(:Entity {id: $b}) } RETURN e.id AS id',
      { a, b },
    );
    expect(sortedIds(listed)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
  });

  test('by source', async () => {
    const [first, second] = ['cluster-leaflet', 'technology-areas'];
    const ofSource = (sources: string[]): Promise<string[]> =>
      idsOf('MATCH (r:Record)-[:DESCRIBES]->(e:Entity) WHERE r.sourceId IN $sources RETURN DISTINCT e.id AS id', {
        sources,
      });
    expect(sortedIds(await list(`filter: { sources: ["${first}"] }`))).toEqual(await ofSource([first]));
    expect(sortedIds(await list(`filter: { sources: ["${first}", "${second}"] }`))).toEqual(
      await ofSource([first, second]),
    );
    expect(await list('filter: { sources: ["nobody"] }')).toEqual([]);
  });

  test('by type of organization', async () => {
    const listed = await list('filter: { organizationTypes: [UNIVERSITY, CLUSTER] }');
    const expected = await idsOf(
      'MATCH (e:Organization) WHERE e.organizationType IN ["UNIVERSITY", "CLUSTER"] RETURN e.id AS id',
    );
    expect(sortedIds(listed)).toEqual(expected);
    expect(listed.length).toBeGreaterThan(5);
    expect(listed.every(({ kind }) => kind === 'Organization')).toBe(true);
  });

  test('joined hold together', async () => {
    const listed = await list(
      'kinds: [Organization], filter: { text: "politecnico", organizationTypes: [UNIVERSITY], sources: ["assolombarda-plan"] }',
    );
    expect(listed.map(({ slug }) => slug)).toEqual(['politecnico-di-milano']);
  });
});

describe('names', () => {
  const document = (lang: string): string =>
    `query ($slug: String) { entity(slug: $slug) { name${lang} { text lang isFallback isOurs } } }`;

  async function nameOf(slug: string, lang: string, headers: Record<string, string> = {}): Promise<Entity['name']> {
    const { data } = await api.query<{ entity: Pick<Entity, 'name'> }>(document(lang), { slug }, headers);
    return data.entity.name;
  }

  test('come in the language of the argument, else of the header, else in Italian', async () => {
    const italian = { text: 'Scienze della vita', lang: 'it' };
    const english = { text: 'Life sciences', lang: 'en' };
    expect(await nameOf('life-sciences', '')).toMatchObject(italian);
    expect(await nameOf('life-sciences', '', { 'accept-language': 'en-GB,en;q=0.9' })).toMatchObject(english);
    expect(await nameOf('life-sciences', '', { 'accept-language': 'de, it;q=0.5' })).toMatchObject(italian);
    expect(await nameOf('life-sciences', '(lang: it)', { 'accept-language': 'en' })).toMatchObject(italian);
    expect(await nameOf('life-sciences', '(lang: en)')).toMatchObject({ ...english, isFallback: false });
  });

  test('say when they are the other language’s', async () => {
    const all = await list('');
    const english = new Map((await list('', {}, { 'accept-language': 'en' })).map((entity) => [entity.id, entity]));
    const rows = await api.db.ask(
      'MATCH (e:Entity) RETURN e.id AS id, e.nameIt IS NULL AS noIt, e.nameEn IS NULL AS noEn',
    );
    const missing = new Map(rows.map((row) => [String(row['id']), row]));
    for (const { id, name } of all) {
      expect([id, name.isFallback, english.get(id)?.name.isFallback]).toEqual([
        id,
        missing.get(id)?.['noIt'],
        missing.get(id)?.['noEn'],
      ]);
      if (name.isFallback) expect(name.lang).toBe('en');
    }
  });

  test('mark translations as ours and documents’ wordings as theirs', async () => {
    expect(await nameOf('regione-lombardia', '(lang: it)')).toMatchObject({ text: 'Regione Lombardia', isOurs: false });
    expect(await nameOf('cluster-members', '(lang: en)')).toMatchObject({ isFallback: false });
  });
});

test('node() finds every kind of identifier, and null for all others', async () => {
  const ids = new Map<string, string>();
  for (const [type, cypher] of [
    ['Organization', 'MATCH (e:Organization) RETURN e.id AS id LIMIT 1'],
    ['Relation', 'MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id LIMIT 1'],
    ['SourceRecord', 'MATCH (r:Record) RETURN r.id AS id LIMIT 1'],
    ['Observation', 'MATCH (o:Observation) RETURN o.id AS id LIMIT 1'],
    ['Source', 'MATCH (s:Source) RETURN s.id AS id LIMIT 1'],
  ] as const) {
    ids.set(type, (await idsOf(cypher))[0] ?? '');
  }
  const garbage = [
    '',
    'ent_',
    'ent_x.rel_y',
    'rel_',
    '.rel_',
    'rec_0',
    'obs_0',
    'dec_0',
    'x',
    '../',
    "' OR 1=1 //",
    '🧬',
  ];
  for (const [type, id] of ids) {
    const { data } = await api.query('query ($id: ID!) { node(id: $id) { __typename id } }', { id });
    expect(data).toEqual({ node: { __typename: type, id } });
  }
  const { data, errors } = await api.query<{ nodes: unknown[] }>('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: [...ids.values(), ...garbage],
  });
  expect(errors).toEqual([]);
  expect(data.nodes).toEqual([...[...ids.values()].map((id) => ({ id })), ...garbage.map(() => null)]);
});

describe('once search has its documents, a filter by text', () => {
  beforeAll(async () => {
    const ids = await idsOf('MATCH (e:Entity) RETURN e.id AS id');
    await new EmbeddedIndex(api.db.graph).put(await makeSearchDocuments(api.db.graph, ids));
  });

  test('keeps what search finds, and nothing where there is no word', async () => {
    const listed = await list('kinds: [Organization], filter: { text: "politecnico" }');
    const { data } = await api.query<{ search: Connection<Entity> }>(
      '{ search(text: "politecnico", kinds: [Organization], first: 100) { edges { node { id } } } }',
    );
    expect(listed.map(({ slug }) => slug)).toContain('politecnico-di-milano');
    expect(sortedIds(listed)).toEqual(sortedIds(data.search.edges.map(({ node }) => node)));
    expect(await list('filter: { text: "!!! ???" }')).toEqual([]);
  });
});
