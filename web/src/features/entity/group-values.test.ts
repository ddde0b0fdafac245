// Pins the sheet of data: disagreeing values side by side, the shown one first, descriptions left out.
import { expect, it } from 'vitest';
import { groupValues, type EntityValue } from './group-values';

const value = (field: string, text: string, isShown: boolean): EntityValue => ({
  field,
  value: text,
  lang: null,
  isShown,
  isOurs: false,
  from: null,
  to: null,
  evidence: [],
});

it('puts the values of a field together, the shown one first', () => {
  const fields = groupValues([value('phone', '1', false), value('address', 'here', true), value('phone', '2', true)]);
  expect(fields.map((entry) => [entry.field, entry.values.map((one) => one.value)])).toEqual([
    ['address', ['here']],
    ['phone', ['2', '1']],
  ]);
});

it('leaves descriptions to the head of the page and unknown fields to the end', () => {
  const fields = groupValues([
    value('somethingNew', 'x', true),
    value('description', 'text', true),
    value('foundedOn', '2015-07', true),
  ]);
  expect(fields.map((entry) => entry.field)).toEqual(['foundedOn', 'somethingNew']);
});
