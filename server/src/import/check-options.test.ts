// Pins which options each kind of source takes, so that none that is given is silently left without effect.
import { describe, expect, test } from 'vitest';
import { listForeignOptions, listMissingOptions } from './check-options.ts';
import { SOURCE_MODULES } from './source-modules.ts';

const NONE = { region: null, organizations: [], mapping: null, authors: null };
const ALL = { region: 'ITC4', organizations: ['01nffqt88'], mapping: 'm.yaml', authors: false };

describe.each([
  ['cordis', ['region', 'authors'], []],
  ['ror', ['region'], []],
  ['lombardy-hospitals', [], []],
  ['openalex', ['organizations'], ['organizations']],
  ['orcid', ['organizations'], ['organizations']],
  ['euroscivoc', [], []],
  ['nuts', [], []],
  ['eu-calls', [], []],
  ['table', ['mapping'], ['mapping']],
])('%s', (name, taken, required) => {
  const module = SOURCE_MODULES.find((one) => one.name === name) ?? { options: [] };

  test('refuses what it does not take', () => {
    const foreign = ['region', 'organizations', 'mapping', 'authors'].filter((option) => !taken.includes(option));
    expect(listForeignOptions(module, ALL)).toEqual(foreign);
    expect(listForeignOptions(module, NONE)).toEqual([]);
  });

  test('misses what it cannot do without', () => {
    expect(listMissingOptions(module, NONE)).toEqual(required);
    expect(listMissingOptions(module, ALL)).toEqual([]);
  });
});

test('the list above is of all sources', () => {
  expect(SOURCE_MODULES).toHaveLength(9);
});
