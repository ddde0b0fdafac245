/** Pins the order of records: smaller priority first, as numbers, then by key. */
import { expect, test } from 'vitest';
import { orderOf } from './stored-record.ts';

test('records are in order of priority as numbers, then of key', () => {
  const content = {
    localId: 'x',
    kind: 'Goal' as const,
    names: [],
    identifiers: [],
    values: [],
    observations: [],
    relations: [],
  };
  const orders = [
    [100, 'a'],
    [20, 'b'],
    [20, 'a'],
    [3, 'z'],
  ].map(([sourcePriority, key]) =>
    orderOf({ key: String(key), sourceId: 's', sourcePriority: Number(sourcePriority), content }),
  );
  expect([...orders].sort()).toEqual([...orders].reverse());
});
