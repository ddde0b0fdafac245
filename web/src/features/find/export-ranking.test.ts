/** Pins the files of a ranking: one row a finding, parts that add up, nothing that a spreadsheet would compute. */
import { describe, expect, test } from 'vitest';
import type { FindingEntryFragment } from '../../generated/graphql';
import { PART_TYPES, toCsv, toJson, type ExportWords, type RankingExport } from './export-ranking';
import { keysInAddress } from '../../lib/keys-in-address';

const finding = (name: string): FindingEntryFragment => ({
  rank: 1,
  score: 1234,
  conceptCount: 2,
  firstYear: 2021,
  lastYear: 2026,
  holder: {
    id: 'org_1',
    slug: 'body',
    kind: 'Organization',
    organizationType: 'UNIVERSITY',
    values: [],
    partOf: { edges: [] },
    name: { text: name, lang: null, isFallback: false, isOurs: false },
  },
  parts: [
    { type: 'PROJECTS', value: 1300, count: 3, shares: [] },
    { type: 'SIZE', value: -66, count: 40, shares: [] },
  ],
});
const ranking = (name: string): RankingExport => ({
  concepts: ['gene-therapy'],
  findings: [finding(name)],
  noteOf: () => 'call; "them"',
  pageOf: (slug) => `http://localhost/e/${slug}`,
});
const words: ExportWords = {
  rank: 'Rank',
  name: 'Name',
  kind: 'Kind',
  score: 'Score',
  years: 'Years',
  note: 'Note',
  page: 'Page',
  part: (type) => type,
  kindOf: () => 'University',
};

describe('a table of values', () => {
  test('has a mark of its encoding, a head, a row a finding, and numbers as Italian spreadsheets read them', () => {
    const text = toCsv(ranking('Università'), words, ';');
    expect(text.startsWith('\uFEFFRank;Name;Kind;Score;PROJECTS;')).toBe(true);
    expect(text.split('\r\n')[1]).toBe(
      '1;Università;University;12,34;13,00;0,00;0,00;0,00;0,00;0,00;0,00;0,00;0,00;-0,66;2021-2026;"call; ""them""";http://localhost/e/body',
    );
  });

  test('of commas has points in numbers, and as many cells in every row', () => {
    const [head, row] = toCsv(ranking('A, B'), words, ',').split('\r\n');
    expect(head?.split(',')).toHaveLength(PART_TYPES.length + 7);
    expect(row).toContain('"A, B",University,12.34,13.00');
  });

  test.each(['=1+1', '+A1', '-cmd', '@x'])('does not let %s be computed', (name) => {
    expect(toCsv(ranking(name), words, ';').split('\r\n')[1]?.split(';')[1]).toBe(`'${name}`);
  });
});

test('the file for programs has all parts in hundredths', () => {
  expect(toJson(ranking('A'))).toMatchObject({
    concepts: ['gene-therapy'],
    findings: [{ scoreHundredths: 1234, parts: [{ valueHundredths: 1300 }, { valueHundredths: -66 }] }],
  });
});

test('an address holds as many concepts as keep it short', () => {
  expect(keysInAddress(['a', '~b c'])).toEqual(['a', '~b c']);
  const kept = keysInAddress(Array.from({ length: 40 }, () => 'x'.repeat(80)));
  expect(kept.join(',').length).toBeLessThan(1_200);
  expect(kept.length).toBeGreaterThan(10);
});
