// Pins that every example of the workbench, and what its reference asks, is a question the API's schema allows.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { EXAMPLES } from './examples';
import { INTROSPECTION } from './introspection';

const folder = join(import.meta.dirname, '../../../../schema/api');
const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
const schema = buildSchema(files.join('\n'));

it.each([...EXAMPLES.map(({ key, query }) => [key, query] as const), ['introspection', INTROSPECTION] as const])(
  '%s',
  (_key, query) => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  },
);
