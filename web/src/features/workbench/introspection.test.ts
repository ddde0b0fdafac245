// Pins how the schema reference reads an introspection and what its filter keeps.
import { expect, it } from 'vitest';
import { filterTypes, readSchema } from './introspection';

const named = (name: string) => ({ kind: 'OBJECT', name });
const nothing = { fields: null, inputFields: null, enumValues: null };
const body = {
  data: {
    __schema: {
      types: [
        { ...nothing, kind: 'SCALAR', name: 'ID', description: null },
        {
          ...nothing,
          kind: 'ENUM',
          name: 'Language',
          description: 'Two.',
          enumValues: [{ name: 'it', description: 'Italian.' }],
        },
        {
          ...nothing,
          kind: 'OBJECT',
          name: 'Query',
          description: 'Entry points.',
          fields: [
            {
              name: 'nodes',
              description: 'Several things.',
              args: [{ name: 'first', description: 'Page size.', defaultValue: '20', type: named('Int') }],
              type: { kind: 'NON_NULL', name: null, ofType: { kind: 'LIST', name: null, ofType: named('Node') } },
            },
          ],
        },
        { ...nothing, kind: 'OBJECT', name: '__Type', description: null },
      ],
    },
  },
};

it('puts Query first, writes types as the schema does, leaves the introspection out', () => {
  const types = readSchema(body) ?? [];
  expect(types.map(({ name }) => name)).toEqual(['Query', 'ID', 'Language']);
  expect(types[0]?.entries[0]).toMatchObject({ type: '[Node]!', args: [{ name: 'first', type: 'Int = 20' }] });
});

it('filters by names, types, arguments and words', () => {
  const types = readSchema(body) ?? [];
  expect(filterTypes(types, ' ')).toBe(types);
  expect(filterTypes(types, 'PAGE SIZE').map(({ name }) => name)).toEqual(['Query']);
  expect(filterTypes(types, 'lang')).toMatchObject([{ name: 'Language', entries: [{ name: 'it' }] }]);
  expect(filterTypes(types, 'zzz')).toEqual([]);
});

it('takes nothing else for a schema', () => {
  expect(readSchema({ errors: [] })).toBeUndefined();
});
