/** Pins values that disagree side by side, one of each field and language shown, equal ones once. */
import { expect, test } from 'vitest';
import type { ValueStatement } from '../model.ts';
import { projectValues } from './project-values.ts';
import type { StoredRecord } from './stored-record.ts';

type Draft = Partial<ValueStatement> & Pick<ValueStatement, 'field' | 'value'>;

function record(sourceId: string, values: Draft[]): StoredRecord {
  return {
    key: `${sourceId}/x`,
    sourceId,
    sourcePriority: 10,
    content: {
      localId: 'x',
      kind: 'Organization',
      names: [],
      identifiers: [],
      values: values.map((value) => ({ ours: false, ...value })),
      observations: [],
      relations: [],
    },
  };
}

test('values that disagree are all kept, and the first record’s is shown', () => {
  const values = projectValues([
    record('a', [{ field: 'address', value: 'Via A' }]),
    record('b', [
      { field: 'address', value: 'Via B' },
      { field: 'address', value: 'Via A' },
    ]),
  ]);
  expect(
    values.map(({ value, isShown, evidence }) => [value, isShown, evidence.map(({ sourceId }) => sourceId)]),
  ).toEqual([
    ['Via A', true, ['a', 'b']],
    ['Via B', false, ['b']],
  ]);
});

test('each language shows one of its own', () => {
  const values = projectValues([
    record('a', [
      { field: 'description', value: 'uno', lang: 'it' },
      { field: 'description', value: 'one', lang: 'en' },
      { field: 'description', value: 'due', lang: 'it' },
    ]),
  ]);
  expect(values.filter(({ isShown }) => isShown).map(({ value }) => value)).toEqual(['uno', 'one']);
});

test('the same value for another time is another value', () => {
  const values = projectValues([
    record('a', [
      { field: 'address', value: 'Via A', to: '2019' },
      { field: 'address', value: 'Via A', from: '2020' },
    ]),
  ]);
  expect(values).toHaveLength(2);
});

test('values come in order of field, then of record', () => {
  const values = projectValues([
    record('a', [
      { field: 'website', value: 'w' },
      { field: 'address', value: 'x' },
    ]),
    record('b', [{ field: 'address', value: 'y' }]),
  ]);
  expect(values.map(({ field, value }) => `${field} ${value}`)).toEqual(['address x', 'address y', 'website w']);
});

test.each<[ValueStatement['field'], string, string]>([
  ['city', 'Milano', 'MILAN'],
  ['city', 'Rozzano (Mi)', 'ROZZANO'],
  ['website', 'http://www.ieo.it', 'https://ieo.it/'],
  ['address', '20122 Milano, via Pantano 9', 'via Pantano 9, Milano'],
  ['address', 'VIA MANZONI, 56, 20089 ROZZANO', 'Via Alessandro Manzoni 56, 20089 Rozzano (Mi)'],
])('%s: “%s” and “%s” say the same, as the first writes it', (field, one, other) => {
  const values = projectValues([record('a', [{ field, value: one }]), record('b', [{ field, value: other }])]);
  expect(values.map(({ value, isShown, evidence }) => [value, isShown, evidence.length])).toEqual([[one, true, 2]]);
});

test.each<[ValueStatement['field'], string, string]>([
  ['city', 'Milano', 'Rozzano'],
  ['website', 'http://www.ieo.it', 'http://www.ieo.it/en'],
  ['address', 'VIA MANZONI 56, 20089 ROZZANO', 'VIA MANZONI 56, 25040 ESINE'],
  ['address', 'VIA MANZONI 56, 20089 ROZZANO', 'VIA MANZONI 58, 20089 ROZZANO'],
  ['address', 'VIA MANZONI 56, ROZZANO', 'VIA MANZONI 56, ESINE'],
  ['geolocation', '45.1,9.1', '45.10,9.1'],
])('%s: “%s” and “%s” do not', (field, one, other) => {
  const values = projectValues([record('a', [{ field, value: one }]), record('b', [{ field, value: other }])]);
  expect(values.map(({ value }) => value)).toEqual([one, other]);
});
