/** Pins relations: one for the same type, target, role and start, with the evidence of all; none to nothing or to itself. */
import { expect, test } from 'vitest';
import type { RelationStatement } from '../model.ts';
import { projectRelations } from './project-relations.ts';
import type { StoredRecord } from './stored-record.ts';

function record(sourceId: string, relations: RelationStatement[], sourcePriority = 10): StoredRecord {
  return {
    key: `${sourceId}/x`,
    sourceId,
    sourcePriority,
    content: {
      localId: 'x',
      kind: 'Organization',
      names: [],
      identifiers: [],
      values: [],
      observations: [],
      relations,
    },
  };
}
const entityOf = (key: string): string | undefined => ({ 'a/y': 'ent_y', 'b/y': 'ent_y', 'a/x': 'ent_x' })[key];

test('what several records state is one relation with the evidence of all, and takes what each adds', () => {
  const relations = projectRelations(
    'ent_x',
    [
      record('b', [{ type: 'PARTNER_OF', target: 'y', to: '2024', note: { it: 'nota' }, at: { line: 7 } }]),
      record('a', [{ type: 'PARTNER_OF', target: 'y', at: { line: 2 } }]),
    ],
    entityOf,
  );
  expect(relations).toHaveLength(1);
  expect(relations[0]).toMatchObject({
    from: 'ent_x',
    to: 'ent_y',
    properties: { endedOn: '2024', noteIt: 'nota', sourceIds: ['a', 'b'], isInferred: false },
  });
  expect(relations[0]?.id.startsWith('ent_x.rel_')).toBe(true);
});

test('another role or another start is another relation', () => {
  const statements: RelationStatement[] = [
    { type: 'PARTNER_OF', target: 'y' },
    { type: 'PARTNER_OF', target: 'y', role: 'strategic' },
    { type: 'PARTNER_OF', target: 'y', from: '2019' },
    { type: 'SUPPORTS', target: 'y' },
  ];
  expect(new Set(projectRelations('ent_x', [record('a', statements)], entityOf).map(({ id }) => id)).size).toBe(4);
});

test('a relation to nothing known or to the thing itself falls away', () => {
  expect(
    projectRelations(
      'ent_x',
      [
        record('a', [
          { type: 'PARTNER_OF', target: 'x' },
          { type: 'PARTNER_OF', target: 'nobody' },
        ]),
      ],
      entityOf,
    ),
  ).toEqual([]);
});

test('the order of the records does not matter', () => {
  const records = [
    record('b', [{ type: 'PARTNER_OF', target: 'y', note: { en: 'b' }, at: { line: 1 } }], 20),
    record('a', [{ type: 'PARTNER_OF', target: 'y', note: { en: 'a' }, at: { line: 9 } }], 10),
  ];
  expect(projectRelations('ent_x', records, entityOf)).toEqual(
    projectRelations('ent_x', [...records].reverse(), entityOf),
  );
});
