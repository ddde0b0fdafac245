/**
 * Pins relations as clients read them: pages and filters against Cypher of our own, counts that agree with the pages,
 * evidence on everything that is said, and one statement a level of a nested query.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connection, PAGE_FIELDS, pageThrough } from '../kit/page-through.ts';
import { openTestApi } from '../kit/test-api.ts';

interface Evidence {
  source: { id: string; type: string };
  recordId: string;
  locator: { file: string | null; line: number | null; words: string | null } | null;
}
interface Relation {
  id: string;
  type: string;
  role: string | null;
  startedOn: string | null;
  endedOn: string | null;
  from: { id: string };
  to: { id: string };
  evidence: Evidence[];
}
interface Edge {
  cursor: string;
  node: Relation;
  direction: string;
  neighbour: { id: string; kind: string };
}

const EVIDENCE = 'evidence { source { id type } recordId locator { file line words } }';
const RELATION = `id type role startedOn endedOn from { id } to { id } ${EVIDENCE}`;
const HUBS = ['lombardy-life-sciences-cluster', 'assolombarda', 'lombardia', 'smartls'];
let api: Awaited<ReturnType<typeof openTestApi>>;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(async () => {
  await api.db.close();
});

async function relationsOf(slug: string, filter = '', first = 100): Promise<Edge[]> {
  const document = `query ($slug: String, $first: Int, $after: String) { entity(slug: $slug) {
    relations(first: $first, after: $after ${filter}) { edges { cursor direction neighbour { id kind } node { ${RELATION} } } ${PAGE_FIELDS} } } }`;
  return pageThrough(first, async (after) => {
    const { data, errors } = await api.query<{
      entity: { relations: Omit<Connection<Relation>, 'edges'> & { edges: Edge[] } };
    }>(document, { slug, first, after });
    expect(errors).toEqual([]);
    const { edges, ...rest } = data.entity.relations;
    return { ...rest, edges: edges.map((edge) => ({ cursor: edge.cursor, node: edge })) };
  });
}

async function expectedIds(slug: string, pattern: string, where = 'true'): Promise<string[]> {
  const rows = await api.db.ask(
    `MATCH (c:Entity {slug: $slug}) MATCH (c)${pattern}(e:Entity) WHERE ${where} RETURN r.id AS id`,
    { slug },
  );
  return rows.map(({ id }) => String(id)).sort();
}

const idsOf = (edges: readonly Edge[]): string[] => edges.map(({ node }) => node.id).sort();

describe('relations of an entity', () => {
  test.each(HUBS)('page through completely, seen from it: %s', async (slug) => {
    const edges = await relationsOf(slug, '', 7);
    expect(idsOf(edges)).toEqual(await expectedIds(slug, '-[r]-'));
    expect(new Set(edges.map(({ cursor }) => cursor)).size).toBe(edges.length);
    for (const { node, direction, neighbour } of edges) {
      expect([node.from.id, node.to.id][direction === 'OUT' ? 1 : 0]).toBe(neighbour.id);
    }
  });

  test.each([
    ['filter: { types: [SUPPORTS] }', '-[r:SUPPORTS]-', 'true'],
    ['filter: { types: [SUPPORTS, MEMBER_OF, LOCATED_IN] }', '-[r:SUPPORTS|MEMBER_OF|LOCATED_IN]-', 'true'],
    ['filter: { types: [] }', '-[r]-', 'true'],
    ['filter: { direction: OUT }', '-[r]->', 'true'],
    ['filter: { direction: IN }', '<-[r]-', 'true'],
    ['filter: { kinds: [Goal, WorkingGroup] }', '-[r]-', 'e:Goal OR e:WorkingGroup'],
    ['filter: { roles: ["mission", "vision"] }', '-[r]-', 'r.role IN ["mission", "vision"]'],
    ['filter: { types: [PARTICIPATES_IN], direction: OUT, kinds: [Project] }', '-[r:PARTICIPATES_IN]->', 'e:Project'],
    ['filter: { types: [AUTHORED], direction: IN }', '<-[r:AUTHORED]-', 'true'],
    [
      'filter: { asOf: 2024 }',
      '-[r]-',
      '(r.startedOn IS NULL OR left(r.startedOn, 4) <= "2024") AND (r.endedOn IS NULL OR left(r.endedOn, 4) >= "2024")',
    ],
    [
      'filter: { asOf: 1990 }',
      '-[r]-',
      '(r.startedOn IS NULL OR left(r.startedOn, 4) <= "1990") AND (r.endedOn IS NULL OR left(r.endedOn, 4) >= "1990")',
    ],
  ])('keep the conditions of %s', async (filter, pattern, where) => {
    for (const slug of HUBS.slice(0, 2))
      expect(idsOf(await relationsOf(slug, filter))).toEqual(await expectedIds(slug, pattern, where));
  });

  test('that no year contradicts are all of those without dates', async () => {
    const dated = (edges: Edge[]): Edge[] =>
      edges.filter(({ node }) => node.startedOn !== null || node.endedOn !== null);
    const all = await relationsOf('lombardy-life-sciences-cluster');
    const kept = await relationsOf('lombardy-life-sciences-cluster', 'filter: { asOf: 1500 }');
    expect(kept).toHaveLength(all.length - dated(all).length);
  });

  test.each([
    ['first: 0', 'first'],
    ['first: 101', 'first'],
    ['first: -1', 'first'],
    ['filter: { asOf: 20240 }', 'filter.asOf'],
    ['after: "nonsense"', 'after'],
  ])('refuse %s', async (args, argument) => {
    const { errors } = await api.query(`{ entity(slug: "smartls") { relations(${args}) { totalCount } } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  test('agree with the counts by type, direction and kind', async () => {
    for (const slug of HUBS) {
      const { data } = await api.query<{
        entity: { relationCounts: { type: string; direction: string; kind: string; count: number }[] };
      }>('query ($slug: String) { entity(slug: $slug) { relationCounts { type direction kind count } } }', { slug });
      const groups = Map.groupBy(
        await relationsOf(slug),
        ({ node, direction, neighbour }) => `${node.type} ${direction} ${neighbour.kind}`,
      );
      const counted = data.entity.relationCounts.map(({ type, direction, kind, count }) => [
        `${type} ${direction} ${kind}`,
        count,
      ]);
      expect(counted.sort()).toEqual([...groups].map(([key, edges]) => [key, edges.length]).sort());
    }
  });

  test('stand in groups by type and direction, each with its number and pages of its own', async () => {
    interface Group {
      type: string;
      direction: string | null;
      totalCount: number;
      relations: Omit<Connection<Relation>, 'edges'> & { edges: Edge[] };
    }
    const groupsOf = async (slug: string, first: number, types: string[] | null = null): Promise<Group[]> => {
      const { data, errors } = await api.query<{ entity: { relationGroups: Group[] } }>(
        `query ($slug: String, $first: Int, $types: [RelationType!]) { entity(slug: $slug) { relationGroups(types: $types) {
          type direction totalCount relations(first: $first) { edges { cursor direction neighbour { id kind } node { ${RELATION} } } ${PAGE_FIELDS} } } } }`,
        { slug, first, types },
      );
      expect(errors).toEqual([]);
      return data.entity.relationGroups;
    };
    const keyOf = ({ type, direction }: Pick<Group, 'type' | 'direction'>): string => `${type} ${direction ?? 'BOTH'}`;
    for (const slug of HUBS) {
      const all = Map.groupBy(await relationsOf(slug), ({ node: { type }, direction }) =>
        keyOf({ type, direction: type === 'RELATED' ? null : direction }),
      );
      const groups = await groupsOf(slug, 3);
      expect(groups.map(keyOf).sort()).toEqual([...all.keys()].sort());
      for (const group of groups) {
        const expected = all.get(keyOf(group)) ?? [];
        expect(group.totalCount, keyOf(group)).toBe(expected.length);
        expect(group.relations.totalCount).toBe(expected.length);
        expect(idsOf(group.relations.edges)).toEqual(idsOf(expected.slice(0, 3)));
      }
    }
    const some = await groupsOf('lombardy-life-sciences-cluster', 1, ['SUPPORTS', 'ABOUT']);
    expect(new Set(some.map(({ type }) => type))).toEqual(new Set(['SUPPORTS', 'ABOUT']));
  });

  test('under a name of their own are those of its types: members of the cluster', async () => {
    const { data } = await api.query<{ organization: { members: Connection<Relation> } }>(
      `{ organization(slug: "lombardy-life-sciences-cluster") { members { edges { cursor node { type from { slug } } } totalCount } } }`,
    );
    expect(data.organization.members).toMatchObject({
      totalCount: 1,
      edges: [{ node: { type: 'MEMBER_OF', from: { slug: 'frrb' } } }],
    });
  });
});

describe('everything that is said says who says it', () => {
  const places = new Map<string, boolean>();

  function check(what: string, evidence: readonly Evidence[]): void {
    expect(evidence.length, what).toBeGreaterThan(0);
    for (const { source, recordId, locator } of evidence) {
      expect(recordId, what).toMatch(/^rec_[0-9a-f]{20}$/u);
      places.set(source.id, source.type === 'VOCABULARY');
      if (source.type === 'VOCABULARY') continue;
      expect(locator, `${what} in ${source.id}`).toMatchObject({ file: expect.stringMatching(/\.txt$/u) as string });
      expect(locator?.line ?? 0, what).toBeGreaterThan(0);
      expect(locator?.words?.split(/\s+/u).length ?? 99, what).toBeLessThanOrEqual(8);
    }
  }

  test('entities, names and values', async () => {
    const fields = `slug ${EVIDENCE} names { text isOurs ${EVIDENCE} } values { field isOurs isShown ${EVIDENCE} } identifiers { scheme ${EVIDENCE} }`;
    interface Said {
      slug: string;
      evidence: Evidence[];
      names: { text: string; isOurs: boolean; evidence: Evidence[] }[];
      values: { field: string; isOurs: boolean; isShown: boolean; evidence: Evidence[] }[];
      identifiers: { scheme: string; evidence: Evidence[] }[];
    }
    const entities = await pageThrough(50, async (after) => {
      const document = `query ($after: String) { entities(first: 50, after: $after) { edges { cursor node { ${fields} } } ${PAGE_FIELDS} } }`;
      const { data, errors } = await api.query<{ entities: Connection<Said> }>(document, { after });
      expect(errors).toEqual([]);
      return data.entities;
    });
    for (const { slug, evidence, names, values, identifiers } of entities) {
      check(slug, evidence);
      expect(names.length, slug).toBeGreaterThan(0);
      for (const name of names) {
        if (name.isOurs) expect(name.evidence.length, `${slug}: ${name.text}`).toBeGreaterThan(0);
        else check(`${slug}: ${name.text}`, name.evidence);
      }
      for (const value of [...values, ...identifiers]) expect(value.evidence.length, slug).toBeGreaterThan(0);
      const shown = values.filter(({ isShown }) => isShown).map(({ field }) => field);
      expect(new Set(shown), slug).toEqual(new Set(values.map(({ field }) => field)));
    }
    expect(places.size).toBeGreaterThanOrEqual(7);
  });

  test('relations', async () => {
    const rows = await api.db.ask('MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id');
    const ids = rows.map(({ id }) => String(id));
    for (let start = 0; start < ids.length; start += 100) {
      const { data, errors } = await api.query<{ nodes: Relation[] }>(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Relation { ${EVIDENCE} } } }`,
        { ids: ids.slice(start, start + 100) },
      );
      expect(errors).toEqual([]);
      for (const { id, evidence } of data.nodes) check(id, evidence);
    }
  });

  test('observations', async () => {
    const { data, errors } = await api.query<{
      indicators: Connection<{ slug: string; observations: { evidence: Evidence[] }[] }>;
    }>(`{ indicators(first: 100) { edges { node { slug observations { ${EVIDENCE} } } } } }`);
    expect(errors).toEqual([]);
    for (const { node } of data.indicators.edges) {
      expect(node.observations.length, node.slug).toBeGreaterThan(0);
      for (const { evidence } of node.observations) check(node.slug, evidence);
    }
  });
});

test('a nested query runs one statement a level, however many entities it meets', async () => {
  const document = (first: number): string => `{ entities(first: ${first}) { edges { node {
    name { text } relations(first: 9) { edges { node { evidence { source { title { text } } locator { line } } }
      neighbour { name { text } evidence { source { id } } } } } } } } }`;
  api.statements();
  const few = await api.query(document(2)).then(() => api.statements());
  const many = await api.query(document(100)).then(() => api.statements());
  // Where a competence is among the relations, its proofs are one statement more.
  expect(many.filter((name) => name !== 'listCompetenceEvidence').sort()).toEqual(
    few.filter((name) => name !== 'listCompetenceEvidence').sort(),
  );
  expect(many).toHaveLength(new Set(many).size);
  expect(many.length).toBeLessThanOrEqual(6);
});

test('totals and counts of many entities at once share a statement too', async () => {
  api.statements();
  await api.query(`{ entities(first: 30) { totalCount edges { node { relationCounts { count } names { text }
    relations(first: 2) { totalCount edges { node { from { slug } to { slug } } } } } } } }`);
  const ran = api.statements();
  expect(ran).toHaveLength(new Set(ran).size);
  expect(ran.length).toBeLessThanOrEqual(7);
});

test('things asked for by identifier share a statement by sort of thing', async () => {
  const rows = await api.db.ask(`CALL () { MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id LIMIT 10
    UNION MATCH (x:Entity) RETURN x.id AS id LIMIT 10 UNION MATCH (x:Record) RETURN x.id AS id LIMIT 10
    UNION MATCH (x:Observation) RETURN x.id AS id LIMIT 10 UNION MATCH (x:Source) RETURN x.id AS id LIMIT 5 } RETURN id`);
  api.statements();
  const { data } = await api.query<{ nodes: unknown[] }>('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: rows.map(({ id }) => id),
  });
  expect(data.nodes).toEqual(rows);
  expect(api.statements().length).toBeLessThanOrEqual(6);
});
