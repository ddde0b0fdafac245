// Pins that the questions which pages hand to the workbench are ones the API's schema allows, and fit into an address.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { listInWorkbench } from '../features/browse/list-in-workbench';
import { entityInWorkbench } from '../features/entity/entity-in-workbench';

const folder = join(import.meta.dirname, '../../../schema/api');
const schema = buildSchema(
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n'),
);

it.each([
  ['of an entity', entityInWorkbench('smartls'), { slug: 'smartls' }],
  ['of a list', listInWorkbench('Place', {}, 'NAME_ASC'), { kinds: ['Place'], orderBy: 'NAME_ASC' }],
])('the question %s', (_name, { q = '', variables = '' }, expected) => {
  expect(validate(schema, parse(q)).map(({ message }) => message)).toEqual([]);
  expect(JSON.parse(variables)).toEqual(expected);
});
