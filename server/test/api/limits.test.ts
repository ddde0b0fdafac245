/**
 * Pins what the API refuses, and how: depth, page size, nodes, aliases, tokens, directives, bodies, content types, cycles
 * and spreads of fragments; that errors show nothing of the inside; and that no hostile text in any argument changes
 * anything or ends in an unexpected error.
 */
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isScalarType,
  type GraphQLInputType,
} from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GraphUnavailable } from '../../src/graph/graph-errors.ts';
import { API_SCHEMA_FOLDER } from '../../src/project-folders.ts';
import { ENTITY_KINDS } from '../../src/records/model.ts';
import { HOSTILE_TEXTS } from '../kit/hostile-texts.ts';
import { type ApiAnswer, apiOn, openTestApi } from '../kit/test-api.ts';

let api: Awaited<ReturnType<typeof openTestApi>>;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(async () => {
  await api.db.close();
});

/** Nested relations: `levels` fields deep. */
function nested(levels: number, page = ''): string {
  const open = Array.from({ length: levels }, (_, index) => (index % 2 === 0 ? 'from' : 'to'));
  return `{ relationsAmong(ids: ["a"]) { ${open.map((field) => `${field} { relations${page} { edges { node { `).join('')} id ${' } } } }'.repeat(levels)} } }`;
}

function expectRefused({ errors, data, status }: ApiAnswer<unknown>, message: RegExp): void {
  expect(errors.map((error) => error.message).join(' ')).toMatch(message);
  expect(
    errors.every(
      ({ extensions }) => typeof extensions.code === 'string' && extensions.code !== 'INTERNAL_SERVER_ERROR',
    ),
  ).toBe(true);
  expect(data).toEqual({});
  expect(status).toBeLessThan(500);
}

describe('refused before anything is read', () => {
  test('more than 10 levels', async () => {
    api.statements();
    const depth = (fields: number): string =>
      `{ entities { edges { node { ${'relations { edges { node { from { '.repeat(fields)} id ${'} } } } '.repeat(fields)} } } } }`;
    expect((await api.query(depth(1))).errors).toEqual([]);
    api.statements();
    expectRefused(await api.query(depth(2)), /\b10\b/u);
    expectRefused(await api.query(nested(10)), /\b10\b/u);
    expectRefused(await api.query(nested(60)), /\b(10|1000)\b/u);
    expect(api.statements()).toEqual([]);
  });

  test('exactly 11 levels, in fragments too', async () => {
    const inner = 'relations { edges { node { to { relations { edges { node { to { id } } } } } } } }';
    expect((await api.query(`{ entity(slug: "smartls") { ${inner} } }`)).errors).toEqual([]);
    expectRefused(await api.query(`{ relationsAmong(ids: ["x"]) { from { ${inner} } } }`), /depth.*\b10\b/iu);
    expectRefused(
      await api.query(
        '{ ...F } fragment F on Query { relationsAmong(ids: ["x"]) { from { ...G } } } fragment G on Entity { relations { edges { node { to { relations { edges { node { to { id } } } } } } } } }',
      ),
      /depth.*\b10\b/iu,
    );
  });

  test.each([0, -1, 101, 100_000])('pages of %i', async (first) => {
    for (const field of ['entities', 'organizations', 'search(text: "x")', 'indicators']) {
      const call = field.includes('(') ? field.replace(')', `, first: ${first})`) : `${field}(first: ${first})`;
      const { errors, data } = await api.query<object | null>(`{ ${call} { totalCount } }`);
      // A search that fails leaves the rest of a query; what must be there takes all of it along.
      expect(data ?? {}).toEqual(field.startsWith('search') && first <= 10_000 ? { search: null } : {});
      expect(errors).toHaveLength(1);
      if (first <= 10_000)
        expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }]);
      else expect(errors[0]?.extensions.code).toMatch(/^(BAD_USER_INPUT|LIMIT_EXCEEDED)$/u);
    }
  });

  test('more than 10,000 nodes, and says how many', async () => {
    api.statements();
    const answer = await api.query(
      '{ entities(first: 100) { edges { node { relations(first: 100) { edges { node { id } } } } } } }',
    );
    expectRefused(answer, /10100.*10000/u);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED', nodes: 10_100, limit: 10_000 } }]);
    expect(api.statements()).toEqual([]);
  });

  test('more than 10,000 nodes given as variables, defaults and fragments', async () => {
    const byVariable =
      'query ($n: Int = 100) { entities(first: $n) { edges { node { ...R } } } } fragment R on Entity { relations(first: $n) { edges { node { id } } } }';
    expect((await api.query(byVariable, { n: 100 })).errors[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
    expect((await api.query(byVariable)).errors[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
    const few = await api.query(byVariable, { n: 5 });
    expect(few.errors).toEqual([]);
    expect(few.extensions['cost']).toEqual({ nodes: 5 + 5 * 5, limit: 10_000 });
  });

  test('too many aliases, directives or tokens', async () => {
    const aliases = Array.from({ length: 16 }, (_, index) => `a${index}: statistics { asOf }`).join(' ');
    expectRefused(await api.query(`{ ${aliases} }`), /alias.*\b15\b/iu);
    expectRefused(await api.query(`{ statistics { asOf ${'@include(if: true) '.repeat(21)} } }`), /directive/iu);
    expectRefused(await api.query(`{ statistics { ${'asOf '.repeat(1_000)} } }`), /token.*\b1000\b/iu);
  });

  test('fragments that run in circles', async () => {
    expectRefused(
      await api.query(
        '{ entities { edges { node { ...A } } } } fragment A on Entity { id ...B } fragment B on Entity { id ...A }',
      ),
      /./u,
    );
    expectRefused(
      await api.query(
        '{ entities { edges { node { ...A } } } } fragment A on Entity { relations { edges { neighbour { ...A } } } }',
      ),
      /./u,
    );
  });

  test('fragments that double at each level, within a second or two', async () => {
    const fragments = Array.from(
      { length: 60 },
      (_, index) => `fragment F${index} on Entity { id ...F${index + 1} ...F${index + 1} }`,
    );
    const started = performance.now();
    const answer = await api.query(
      `{ entities(first: 1) { edges { node { ...F0 } } } } ${fragments.join(' ')} fragment F60 on Entity { id }`,
    );
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(answer.status).toBeLessThan(500);
  });

  test('pages that double in fragments, by their number of nodes', async () => {
    const fragments = Array.from(
      { length: 5 },
      (_, index) =>
        `fragment F${index} on Entity { a: relations(first: 3) { edges { neighbour { ...F${index + 1} } } } b: relations(first: 3) { edges { neighbour { ...F${index + 1} } } } }`,
    );
    const started = performance.now();
    const answer = await api.query(
      `{ entities(first: 50) { edges { node { ...F0 } } } } ${fragments.join(' ')} fragment F5 on Entity { id }`,
    );
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(answer.errors.length).toBeGreaterThan(0);
    expect(answer.status).toBeLessThan(500);
  });
});

describe('requests', () => {
  const json = { 'content-type': 'application/json' };

  test('over 1 MB are refused with 413', async () => {
    const body = JSON.stringify({ query: '{ statistics { asOf } }', variables: { filler: 'x'.repeat(1_000_001) } });
    const { status } = await api.send({
      method: 'POST',
      headers: { ...json, 'content-length': String(body.length) },
      body,
    });
    expect(status).toBe(413);
    expect((await api.send({ method: 'POST', headers: json, body })).status).toBe(413);
  });

  test('in batches are refused', async () => {
    const body = JSON.stringify([{ query: '{ statistics { asOf } }' }, { query: '{ statistics { asOf } }' }]);
    const { status, body: answer } = await api.send({ method: 'POST', headers: json, body });
    expect([400, 413]).toContain(status);
    expect(answer).not.toContain('asOf');
  });

  test.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'])(
    'of type %s need the header that no form can send',
    async (type) => {
      const body = 'query={statistics{asOf}}';
      const refused = await api.send({ method: 'POST', headers: { 'content-type': type }, body });
      expect(refused.status).toBe(403);
      expect(refused.body).not.toContain('asOf');
    },
  );

  test('by GET need that header too, and answer with it', async () => {
    const path = `?query=${encodeURIComponent('{ statistics { sourceCount } }')}`;
    expect((await api.send({ method: 'GET' }, path)).status).toBe(403);
    const answer = await api.send(
      { method: 'GET', headers: { 'x-graphql-yoga-csrf': '1', accept: 'application/json' } },
      path,
    );
    expect(answer).toMatchObject({ status: 200, data: { statistics: { sourceCount: 8 } } });
  });

  test('from elsewhere get no leave to read the answer', async () => {
    const yogaAnswer = await api.query('{ statistics { asOf } }', {}, { origin: 'https://evil.example' });
    expect(yogaAnswer.status).toBe(200);
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '1',
    '{"query":1}',
    '{"query":null}',
    '{"query":"{"}',
    '{"query":"{ nothing }"}',
    '{"variables":{}}',
    '{"query":"{ statistics { asOf } }","variables":[1]}',
    '{"query":"{ statistics { asOf } }","operationName":"Nope"}',
  ])('that are malformed are the client’s fault: %s', async (body) => {
    const { status, body: answer } = await api.send({
      method: 'POST',
      headers: { ...json, accept: 'application/json' },
      body,
    });
    expect(status).toBeLessThan(500);
    expect(answer).not.toMatch(/INTERNAL_SERVER_ERROR|node_modules|at .*\.ts/u);
  });

  test('with variables of the wrong type are the client’s fault, with a code', async () => {
    for (const first of ['x', 1.5, {}, [1], true]) {
      const { errors } = await api.query('query ($first: Int) { entities(first: $first) { totalCount } }', { first });
      expect(errors.length).toBeGreaterThan(0);
      for (const { extensions } of errors)
        expect(extensions.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/u);
    }
  });

  test('for the schema are answered', async () => {
    const { data, errors } = await api.query<{ __schema: { types: { name: string }[] } }>(
      '{ __schema { queryType { name } types { name kind description fields { name description args { name type { name kind ofType { name } } } type { name kind ofType { name kind ofType { name kind } } } } } } }',
    );
    expect(errors).toEqual([]);
    expect(data.__schema.types.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Query', 'Entity', 'Neighbourhood']),
    );
  });
});

describe('errors', () => {
  const secret = 'bolt://neo4j:secret@10.0.0.7:7687 MATCH (n:Person) RETURN n';

  test('that nobody expected show an identifier of the request and nothing else', async () => {
    const broken = apiOn({ read: async () => Promise.reject(new Error(secret)) });
    const { errors, body, data } = await broken.query('{ statistics { asOf } entity(slug: "x") { id } }');
    expect(errors[0]).toMatchObject({
      message: 'Unexpected error',
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) as string },
    });
    expect(data ?? {}).toEqual({});
    expect(body).not.toMatch(/bolt|secret|10\.0\.0|MATCH|stack|\.ts|node_modules/u);
  });

  test('of a data base that is gone say so, with 503', async () => {
    const cause = new Error(secret);
    const gone = apiOn({
      read: async () => Promise.reject(new GraphUnavailable(`no answer from ${secret}`, { cause })),
    });
    for (const document of [
      '{ statistics { asOf } }',
      '{ sources { id } }',
      '{ search(text: "x") { totalCount } }',
      '{ paths(from: "a", to: "b") { length } }',
    ]) {
      const { errors, body, status } = await gone.query(document);
      expect(errors).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE' } }]);
      expect(status).toBe(503);
      expect(body).not.toMatch(/bolt|secret|MATCH|stack/u);
    }
    expect((await gone.query('{ __typename }')).status).toBe(200);
  });
});

/** A value of a type as a query writes it. */
function sampleOf(type: GraphQLInputType): string {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name ?? '';
  if (!isInputObjectType(named)) return named.name === 'Int' ? '1' : '"x"';
  const fields = Object.values(named.getFields());
  const needed = fields.filter((field) => isNonNullType(field.type));
  return `{ ${(needed.length > 0 ? needed : fields.slice(0, 1)).map((field) => `${field.name}: ${sampleOf(field.type)}`).join(', ')} }`;
}

describe('hostile texts', () => {
  const texts = readdirSync(API_SCHEMA_FOLDER).map((file) => readFileSync(join(API_SCHEMA_FOLDER, file), 'utf8'));
  const fields = Object.values(buildSchema(texts.join('\n')).getQueryType()?.getFields() ?? {});
  // The fields of each kind share their resolvers: those of one kind stand for all.
  const likeOthers = new Set(
    ENTITY_KINDS.filter((kind) => kind !== 'Organization').flatMap((kind) => [kind, `${kind}Connection`]),
  );
  const calls = fields.flatMap(({ name, args, type }) =>
    args.flatMap((argument) => {
      if (likeOthers.has(getNamedType(type).name)) return [];
      const named = getNamedType(argument.type);
      if (!isScalarType(named) || !['String', 'ID'].includes(named.name)) return [];
      const isList = argument.type.toString().includes('[');
      const others = args
        .filter((other) => other !== argument && isNonNullType(other.type))
        .map((other) => `${other.name}: ${sampleOf(other.type)}`);
      const selection = getNamedType(type).toString().endsWith('Connection')
        ? 'pageInfo { endCursor } edges { cursor }'
        : '__typename';
      const given = `${argument.name}: ${isList ? '[$text, $text]' : '$text'}`;
      return [
        {
          field: `${name}(${argument.name})`,
          document: `query ($text: ${named.name}!) { ${name}(${[given, ...others].join(', ')}) { ${selection} } }`,
        },
      ];
    }),
  );
  const filters = [
    [
      'filter.text',
      'query ($text: String!) { entities(filter: { text: $text }) { totalCount edges { node { id } } } }',
    ],
    ['filter.sources', 'query ($text: ID!) { entities(filter: { sources: [$text] }) { totalCount } }'],
    ['filter.relatedTo', 'query ($text: ID!) { entities(filter: { relatedTo: [{ entity: $text }] }) { totalCount } }'],
    [
      'values(fields)',
      'query ($text: String!) { entity(slug: "smartls") { values(fields: [$text]) { value } relations(filter: { roles: [$text] }) { totalCount } } }',
    ],
    [
      'search highlights',
      'query ($text: String!) { search(text: $text, first: 5) { totalCount edges { highlights { text isMatch } } } }',
    ],
  ] as const;
  const all = [...calls.map(({ field, document }) => [field, document] as const), ...filters];

  /** What the administrator alone may ask says so, whatever the text. */
  const TYPED = new Set(['BAD_USER_INPUT', 'UNAUTHENTICATED']);

  async function check(document: string, headers: Record<string, string> = {}): Promise<void> {
    const answers = await Promise.all(HOSTILE_TEXTS.map(async (text) => api.query(document, { text }, headers)));
    for (const [index, { errors, status, body }] of answers.entries()) {
      const codes = errors.map(({ extensions }) => extensions.code).filter((code) => !TYPED.has(String(code)));
      expect(codes, `${document} with ${JSON.stringify(HOSTILE_TEXTS[index]?.slice(0, 60))}`).toEqual([]);
      expect(status).toBeLessThan(500);
      expect(body).not.toMatch(/Neo4jError|org\.neo4j|node_modules/u);
    }
  }

  test('in every argument give an answer or a typed error, and change nothing', async () => {
    expect(all.length).toBeGreaterThan(18);
    const before = await api.db.exportCanonical();
    for (const [, document] of all) await check(document);
    await check('{ entity(slug: "smartls") { name { text } } }', {
      'accept-language': `${'x,'.repeat(2_000)}en;q=NaN`,
    });
    expect(await api.db.exportCanonical()).toEqual(before);
  }, 90_000);
});
