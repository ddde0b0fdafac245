/**
 * Pins the explorer's questions: surroundings with honest counts of what the caps left out, the lines among shown things,
 * and ways between two things against a breadth-first search of our own over every relation of the seeded graph.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Link, shortestLength } from '../kit/shortest-length.ts';
import { openTestApi } from '../kit/test-api.ts';

interface Group {
  type: string;
  direction: string;
  kind: string;
  totalCount: number;
  shownCount: number;
}
interface Neighbourhood {
  center: { id: string };
  neighbours: { id: string; kind: string }[];
  relations: { id: string; type: string; from: { id: string }; to: { id: string } }[];
  groups: Group[];
  totalCount: number;
  omittedCount: number;
}
interface Path {
  length: number;
  hops: {
    from: { id: string; kind: string };
    to: { id: string; kind: string };
    direction: string;
    relation: { id: string; type: string; evidence: unknown[] };
  }[];
}

let api: Awaited<ReturnType<typeof openTestApi>>;
let links: Link[];
let idOf: Map<string, string>;
let kindOf: Map<string, string>;

beforeAll(async () => {
  api = await openTestApi();
  const rows = await api.db.ask(
    'MATCH (a:Entity)-[r]->(b:Entity) RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to',
  );
  links = rows as unknown as Link[];
  const entities = await api.db.ask('MATCH (e:Entity) RETURN e.id AS id, e.slug AS slug, e.kind AS kind');
  idOf = new Map(entities.map(({ slug, id }) => [String(slug), String(id)]));
  kindOf = new Map(entities.map(({ kind, id }) => [String(id), String(kind)]));
});
afterAll(async () => {
  await api.db.close();
});

const id = (slug: string): string => idOf.get(slug) ?? '';

async function neighbourhood(slug: string, args = '', variables: object = {}): Promise<Neighbourhood> {
  const { data, errors } = await api.query<{ neighbourhood: Neighbourhood }>(
    `query ($id: ID!, $known: [ID!]) { neighbourhood(id: $id, known: $known ${args}) { center { id } neighbours { id kind }
      relations { id type from { id } to { id } } groups { type direction kind totalCount shownCount } totalCount omittedCount } }`,
    { id: id(slug), ...variables },
  );
  expect(errors).toEqual([]);
  return data.neighbourhood;
}

function around(
  center: string,
  keep: (link: Link, other: string) => boolean = () => true,
): { link: Link; other: string }[] {
  return links.flatMap((link) => {
    const other = link.from === center ? link.to : link.to === center ? link.from : undefined;
    return other !== undefined && keep(link, other) ? [{ link, other }] : [];
  });
}

describe('the neighbourhood', () => {
  test('without a cap is all there is', async () => {
    const found = await neighbourhood('smartls', 'limit: 150');
    const expected = around(id('smartls'));
    expect(found.neighbours.map((neighbour) => neighbour.id).sort()).toEqual(
      [...new Set(expected.map(({ other }) => other))].sort(),
    );
    expect(found.relations.map((relation) => relation.id).sort()).toEqual(expected.map(({ link }) => link.id).sort());
    expect(found).toMatchObject({
      center: { id: id('smartls') },
      omittedCount: 0,
      totalCount: found.neighbours.length,
    });
  });

  test.each([
    ['lombardy-life-sciences-cluster', 'limit: 10'],
    ['lombardy-life-sciences-cluster', 'limit: 1'],
    ['lombardia', 'limit: 20, perGroup: 3'],
    ['assolombarda', 'limit: 150, perGroup: 2'],
    ['lombardia', 'limit: 30, filter: { types: [ABOUT, LOCATED_IN] }'],
    ['lombardy-life-sciences-cluster', 'filter: { direction: OUT, kinds: [Activity, Goal] }'],
  ])('of %s with %s tells truly what it left out', async (slug, args) => {
    const found = await neighbourhood(slug, args);
    const limit = Number(/limit: (\d+)/u.exec(args)?.[1] ?? 50);
    const perGroup = Number(/perGroup: (\d+)/u.exec(args)?.[1] ?? Infinity);
    const shown = new Set(found.neighbours.map((neighbour) => neighbour.id));
    expect(shown.size).toBe(found.neighbours.length);
    expect(shown.size).toBeLessThanOrEqual(limit);
    expect(found.omittedCount).toBe(found.totalCount - shown.size);
    const keep = (link: Link, other: string): boolean =>
      (!args.includes('types') || ['ABOUT', 'LOCATED_IN'].includes(link.type)) &&
      (!args.includes('direction') ||
        (link.from === id(slug) && ['Activity', 'Goal'].includes(kindOf.get(other) ?? '')));
    const expected = around(id(slug), keep);
    expect(found.totalCount).toBe(new Set(expected.map(({ other }) => other)).size);
    expect(found.relations.map((relation) => relation.id).sort()).toEqual(
      expected
        .filter(({ other }) => shown.has(other))
        .map(({ link }) => link.id)
        .sort(),
    );
    const groups = Map.groupBy(
      expected,
      ({ link, other }) => `${link.type} ${link.from === id(slug) ? 'OUT' : 'IN'} ${kindOf.get(other) ?? ''}`,
    );
    const countOf = (members: { other: string }[], only?: Set<string>): number =>
      new Set(members.map(({ other }) => other).filter((other) => only?.has(other) ?? true)).size;
    expect(
      found.groups.map(({ type, direction, kind, ...counts }) => [`${type} ${direction} ${kind}`, counts]).sort(),
    ).toEqual(
      [...groups]
        .map(([key, members]) => [key, { totalCount: countOf(members), shownCount: countOf(members, shown) }])
        .sort(),
    );
    for (const group of found.groups) expect(group.shownCount, JSON.stringify(group)).toBeLessThanOrEqual(perGroup);
  });

  test('shows those known already in addition to the limit', async () => {
    const all = await neighbourhood('lombardy-life-sciences-cluster', 'limit: 150');
    const last = all.neighbours.slice(-5).map((neighbour) => neighbour.id);
    const found = await neighbourhood('lombardy-life-sciences-cluster', 'limit: 3', { known: [...last, 'ent_none'] });
    const shown = found.neighbours.map((neighbour) => neighbour.id);
    expect(shown).toHaveLength(8);
    expect(shown).toEqual(expect.arrayContaining(last));
  });

  test('ranks neighbours with more sources first', async () => {
    const { neighbours } = await neighbourhood('lombardy-life-sciences-cluster', 'limit: 150');
    const rows = await api.db.ask('UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e.sourceCount AS n', {
      ids: neighbours.map((neighbour) => neighbour.id),
    });
    const counts = rows.map(({ n }) => Number(n));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test('of nothing is null', async () => {
    expect(await api.query('{ neighbourhood(id: "ent_none") { totalCount } }')).toMatchObject({
      data: { neighbourhood: null },
      errors: [],
    });
  });

  test.each([
    ['limit: 0', 'limit'],
    ['limit: 151', 'limit'],
    ['perGroup: 0', 'perGroup'],
    ['filter: { asOf: 1 }', 'filter.asOf'],
  ])('refuses %s', async (args, argument) => {
    const { errors } = await api.query(`query ($id: ID!) { neighbourhood(id: $id, ${args}) { totalCount } }`, {
      id: id('smartls'),
    });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });
});

describe('relations among things', () => {
  test('are all that hold between them and no others', async () => {
    const ids = [
      ...new Set(around(id('smartls')).map(({ other }) => other)),
      id('smartls'),
      id('lombardia'),
      id('lombardia'),
      'nobody',
    ];
    const { data } = await api.query<{ relationsAmong: { id: string }[] }>(
      'query ($ids: [ID!]!) { relationsAmong(ids: $ids) { id } }',
      { ids },
    );
    const expected = links.filter(({ from, to }) => ids.includes(from) && ids.includes(to));
    expect(data.relationsAmong.map((relation) => relation.id).sort()).toEqual(expected.map((link) => link.id).sort());
    expect(expected.length).toBeGreaterThan(2);
  });

  test('are none among few or no things, and refused among too many', async () => {
    expect((await api.query('{ relationsAmong(ids: []) { id } }')).data).toEqual({ relationsAmong: [] });
    const ids = Array.from({ length: 301 }, (_, index) => `ent_${index}`);
    const { errors } = await api.query('query ($ids: [ID!]!) { relationsAmong(ids: $ids) { id } }', { ids });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'ids' } }]);
  });
});

const PATHS = `query ($from: ID!, $to: ID!, $k: Int, $maxLength: Int, $types: [RelationType!], $kinds: [EntityKind!], $avoid: [ID!]) {
  paths(from: $from, to: $to, k: $k, maxLength: $maxLength, types: $types, kinds: $kinds, avoid: $avoid) {
    length hops { direction from { id kind } to { id kind } relation { id type evidence { recordId } } } } }`;

async function paths(variables: object): Promise<Path[]> {
  const { data, errors } = await api.query<{ paths: Path[] }>(PATHS, variables);
  expect(errors).toEqual([]);
  return data.paths;
}

/** What every answer must keep, whatever was asked. */
function checkPaths(found: readonly Path[], from: string, to: string): void {
  const real = new Map(links.map((link) => [link.id, link]));
  for (const { length, hops } of found) {
    expect(hops).toHaveLength(length);
    expect(hops[0]?.from.id).toBe(from);
    expect(hops.at(-1)?.to.id).toBe(to);
    for (const [index, hop] of hops.entries()) {
      const link = real.get(hop.relation.id);
      const ends = hop.direction === 'OUT' ? [hop.from.id, hop.to.id] : [hop.to.id, hop.from.id];
      expect([link?.from, link?.to, link?.type]).toEqual([...ends, hop.relation.type]);
      expect(hop.relation.evidence.length).toBeGreaterThan(0);
      if (index > 0) expect(hops[index - 1]?.to.id).toBe(hop.from.id);
    }
  }
  const lengths = found.map(({ length }) => length);
  expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  expect(new Set(found.map(({ hops }) => hops.map(({ relation }) => relation.id).join(' '))).size).toBe(found.length);
}

describe('paths', () => {
  const aPair = (): fc.Arbitrary<[string, string]> => {
    const ids = [...idOf.values()].sort();
    return fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
  };

  test('are as short as a search of our own finds, and real', async () => {
    for (const [from, to] of fc.sample(aPair(), { numRuns: 30, seed: 7 })) {
      const found = await paths({ from, to, k: 3 });
      checkPaths(found, from, to);
      const shortest = from === to ? undefined : shortestLength(links, from, to);
      expect(found[0]?.length, `${from} to ${to}`).toBe(shortest !== undefined && shortest <= 6 ? shortest : undefined);
    }
  }, 60_000);

  test('pass no thing twice, also when many are asked for', async () => {
    for (const [from, to] of fc.sample(aPair(), { numRuns: 15, seed: 11 })) {
      for (const { hops } of await paths({ from, to, k: 10 })) {
        const passed = [from, ...hops.map((hop) => hop.to.id)];
        expect(new Set(passed).size, passed.join(' ')).toBe(passed.length);
      }
    }
    const [near] = links;
    if (near === undefined) throw new Error('The seed has relations');
    for (const { hops } of await paths({ from: near.from, to: near.to, k: 10 })) {
      expect(hops.slice(0, -1).some((hop) => hop.to.id === near.to)).toBe(false);
    }
  }, 60_000);

  test('keep away from what is to be avoided, and to types and kinds', async () => {
    for (const [from, to] of fc.sample(aPair(), { numRuns: 12, seed: 3 })) {
      if (from === to) continue;
      const [first] = await paths({ from, to, k: 1 });
      const inner = first?.hops.slice(1).map((hop) => hop.from.id) ?? [];
      const around1 = await paths({ from, to, k: 3, avoid: inner });
      checkPaths(around1, from, to);
      expect(
        around1
          .flatMap(({ hops }) => hops.slice(1).map((hop) => hop.from.id))
          .filter((passed) => inner.includes(passed)),
      ).toEqual([]);
      const shortest = shortestLength(links, from, to, (_link, passed) => passed === to || !inner.includes(passed));
      expect(around1[0]?.length).toBe(shortest !== undefined && shortest <= 6 ? shortest : undefined);

      const types = ['ABOUT', 'PART_OF', 'LOCATED_IN', 'RELATED'];
      const byType = await paths({ from, to, k: 2, types });
      checkPaths(byType, from, to);
      expect(
        byType.flatMap(({ hops }) => hops.map(({ relation }) => relation.type)).filter((type) => !types.includes(type)),
      ).toEqual([]);
      const shortestOfTypes = shortestLength(links, from, to, (link) => types.includes(link.type));
      expect(byType[0]?.length).toBe(
        shortestOfTypes !== undefined && shortestOfTypes <= 6 ? shortestOfTypes : undefined,
      );

      const kinds = ['Organization', 'Place'];
      const byKind = await paths({ from, to, k: 2, kinds });
      checkPaths(byKind, from, to);
      expect(
        byKind.flatMap(({ hops }) => hops.slice(1).map((hop) => hop.from.kind)).filter((kind) => !kinds.includes(kind)),
      ).toEqual([]);
    }
  }, 60_000);

  test('are none beyond the length, to nothing, and from a thing to itself', async () => {
    const [from, to] = [id('cebr'), id('frrb')];
    const [best] = await paths({ from, to });
    expect(best?.length).toBeGreaterThan(1);
    expect(await paths({ from, to, maxLength: (best?.length ?? 2) - 1 })).toEqual([]);
    expect((await paths({ from, to, maxLength: best?.length }))[0]).toEqual(best);
    expect(await paths({ from, to: from })).toEqual([]);
    expect(await paths({ from, to: 'ent_none' })).toEqual([]);
    expect(await paths({ from: '', to: 'x' })).toEqual([]);
    expect(await paths({ from, to, types: ['AUTHORED'] })).toEqual([]);
  });

  test('are at most k', async () => {
    const [from, to] = [id('cebr'), id('lombardia')];
    for (const k of [1, 2, 10]) expect((await paths({ from, to, k })).length).toBeLessThanOrEqual(k);
    expect((await paths({ from, to, k: 10 })).length).toBeGreaterThan(1);
  });

  test.each([
    ['k: 0', 'k'],
    ['k: 11', 'k'],
    ['maxLength: 0', 'maxLength'],
    ['maxLength: 7', 'maxLength'],
  ])('refuse %s', async (args, argument) => {
    const { errors } = await api.query(`{ paths(from: "a", to: "b", ${args}) { length } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });
});
