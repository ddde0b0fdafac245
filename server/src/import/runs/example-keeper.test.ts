// Pins that examples show each kind of thing, name what they point to, and stay few whatever streams by.
import { expect, test } from 'vitest';
import type { EntityKind, RecordContent } from '../../records/model.ts';
import { ExampleKeeper } from './example-keeper.ts';

function record(kind: EntityKind, id: string, targets: readonly string[] = []): RecordContent {
  return {
    localId: id,
    kind,
    names: [{ text: `Name of ${id}`, type: 'NAME', ours: false }],
    identifiers: [],
    values: [{ field: 'description', value: 'x'.repeat(1_000), ours: false }],
    observations: [],
    relations: targets.map((target) => ({ type: 'PART_OF', target })),
  };
}

test('a few of each kind are kept, evenly, in the order in which they came', () => {
  const keeper = new ExampleKeeper();
  for (let index = 0; index < 5_000; index += 1) keeper.take(record('Project', `p${index}`));
  for (let index = 0; index < 5_000; index += 1) keeper.take(record('Organization', `o${index}`));
  keeper.take(record('Person', 'only'));
  const kept = keeper.list();
  expect(kept.map(({ localId }) => localId)).toEqual([
    ...Array.from({ length: 10 }, (_, index) => `p${index}`),
    ...Array.from({ length: 9 }, (_, index) => `o${index}`),
    'only',
  ]);
  expect(kept[0]?.values[0]?.value).toHaveLength(301);
});

test('what an example points to is named, whether it comes before or after', () => {
  const keeper = new ExampleKeeper();
  keeper.take(record('Place', 'before'));
  keeper.take(record('Organization', 'o', ['before', 'after', 'never']));
  keeper.take(record('Network', 'after'));
  const [, organization] = keeper.list();
  expect(organization?.relations.map(({ target, targetKind }) => [target, targetKind])).toEqual([
    ['Name of before', 'Place'],
    ['Name of after', 'Network'],
    ['never', null],
  ]);
});

test('only what the files are about is shown, with what becomes of it', () => {
  const keeper = new ExampleKeeper((localId) => localId === 'row');
  keeper.take(record('Organization', 'target'));
  keeper.take(record('Organization', 'row', ['target']));
  keeper.note('target', 'created');
  keeper.note('row', 'updated');
  expect(keeper.list()).toMatchObject([
    { localId: 'row', becomes: 'updated', relationCount: 1, relations: [{ target: 'Name of target' }] },
  ]);
});

test('of a record with very many relations the first are shown and all are counted', () => {
  const keeper = new ExampleKeeper();
  keeper.take(
    record(
      'Programme',
      'hub',
      Array.from({ length: 3_000 }, (_, index) => `t${index}`),
    ),
  );
  const [hub] = keeper.list();
  expect([hub?.relations.length, hub?.relationCount]).toEqual([12, 3_000]);
});
