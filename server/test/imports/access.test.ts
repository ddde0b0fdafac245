/** Pins who may change what: every mutation, uploads and the list of the inbox need the token, and leave a trace. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLArgument,
  isNonNullType,
  isInputObjectType,
  getNullableType,
  isListType,
} from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { API_SCHEMA_FOLDER } from '../../src/project-folders.ts';
import { openAdministeredApi, type AdministeredApi } from '../kit/administered-api.ts';
import { apiOn } from '../kit/test-api.ts';

const schema = buildSchema(
  readdirSync(API_SCHEMA_FOLDER)
    .map((file) => readFileSync(join(API_SCHEMA_FOLDER, file), 'utf8'))
    .join('\n'),
);
const MUTATIONS = Object.values(schema.getMutationType()?.getFields() ?? {});

/** Any value that the argument takes. */
function valueFor({ type }: Pick<GraphQLArgument, 'type'>): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [];
  if (!isInputObjectType(bare)) return 'x';
  const needed = Object.values(bare.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(needed.map((field) => [field.name, valueFor(field)]));
}

/** A call of a mutation with some value for each argument. */
function callOf({ name, args }: (typeof MUTATIONS)[number]): { document: string; variables: object } {
  const declared = args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const given = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  return {
    document: `mutation (${declared}) { ${name}(${given}) { __typename } }`,
    variables: Object.fromEntries(args.map((argument) => [argument.name, valueFor(argument)])),
  };
}

let api: AdministeredApi;
beforeAll(async () => {
  api = await openAdministeredApi();
  await api.db.reset();
});
afterAll(async () => {
  await api.close();
});

describe.each(MUTATIONS.map((field) => [field.name, callOf(field)] as const))('%s', (name, { document, variables }) => {
  test('is refused without the token, with a wrong one, on a server that takes no changes, and over GET', async () => {
    const bare = await api.query(document, variables);
    expect([bare.status, bare.errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    const wrong = await api.query(document, variables, { authorization: 'Bearer wrong' });
    expect([403, 429]).toContain(wrong.status);
    expect(['FORBIDDEN', 'RATE_LIMITED']).toContain(wrong.errors[0]?.extensions.code);
    const closed = await apiOn(api.db.graph).query(document, variables, { authorization: `Bearer ${api.token}` });
    expect(closed.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const query = new URLSearchParams({ query: document, variables: JSON.stringify(variables) });
    const got = await api.send(
      { headers: { 'x-graphql-yoga-csrf': '1', accept: 'application/json', authorization: `Bearer ${api.token}` } },
      `?${query.toString()}`,
    );
    expect(got.status).toBe(405);
  });

  test('leaves a trace of what was asked and what came of it, without the token', async () => {
    const open = await openAdministeredApi();
    try {
      await open.change(document, variables);
      const lines = (await readFile(join(open.dataFolder, 'audit.jsonl'), 'utf8')).trim().split('\n');
      const entries = lines.map((line) => JSON.parse(line) as { action: string; outcome: string });
      expect(entries.map(({ action }) => action)).toEqual([name, name]);
      expect(entries[0]?.outcome).toBe('ASKED');
      expect(['DONE', 'NOT_FOUND', 'INVALID', 'CONFLICT']).toContain(entries[1]?.outcome);
      expect(lines.join()).not.toContain(open.token);
    } finally {
      await open.close();
    }
  });
});

test('reading is open, the inbox and the erasures are not', async () => {
  // The mutations above were tried with so many wrong tokens that their server takes none any more for a while.
  const fresh = await openAdministeredApi();
  try {
    const open = await fresh.query(
      '{ isAdministrator importRuns { totalCount } importSources { name } suggestions { totalCount } decisions { totalCount } }',
    );
    expect(open.errors).toEqual([]);
    expect(open.data).toMatchObject({ isAdministrator: false, importRuns: { totalCount: 0 } });
    for (const closed of ['{ inboxFiles { name } }', '{ erasures { totalCount } }']) {
      expect((await fresh.query(closed)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
    expect(await fresh.change('{ isAdministrator inboxFiles { name } }')).toEqual({
      isAdministrator: true,
      inboxFiles: [],
    });
  } finally {
    await fresh.close();
  }
});
