/** Pins the files of partners and consortia: parts that add up to the score, one cell a member. */
import { describe, expect, test } from 'vitest';
import type { PartnerEntryFragment } from '../../generated/graphql';
import { consortiumTable, PARTNER_PARTS, partnersTable } from './export-match';

const named = (text: string) => ({
  id: 'org_1',
  slug: 'body',
  kind: 'Organization' as const,
  values: [],
  partOf: { edges: [] },
  name: { text, lang: null, isFallback: false, isOurs: false },
});
const nothing = { reasons: [], evidence: [] };
const partner: PartnerEntryFragment = {
  rank: 1,
  score: 134,
  country: 'FR',
  isSme: null,
  lastJointYear: null,
  candidate: named('=cmd()'),
  coverage: [],
  parts: [
    { type: 'COVERAGE', value: 150, count: 2, shares: [{ concept: 'genes', value: 150 }], ...nothing },
    { type: 'SIZE', value: -16, count: 40, shares: [], ...nothing },
  ],
};

describe('files', () => {
  test('of partners have a column a part, and compute nothing', () => {
    const words = {
      head: ['Rank', 'Name', 'Country', 'Score', 'Brings', 'Page'] as const,
      part: (type: string) => type,
      conceptName: (key: string) => key,
      pageOf: (slug: string) => `/e/${slug}`,
    };
    const [head, row] = partnersTable([partner], words, ';').split('\r\n');
    expect(head?.split(';')).toHaveLength(PARTNER_PARTS.length + 6);
    expect(row).toBe("1;'=cmd();FR;1,34;1,50;-0,16;0,00;0,00;0,00;0,00;0,00;0,00;0,00;genes;/e/body");
  });

  test('of a consortium have a row a concept and a column a member', () => {
    const table = {
      members: [{ organization: named('A'), country: null, isSme: null, projectCount: 0, coordinatedCount: 0 }],
      coverage: [
        {
          concept: 'genes',
          level: 'STRONG' as const,
          isGap: false,
          isOverlap: false,
          cells: [{ memberId: 'org_1', level: 'STRONG' as const, value: 200, count: 3 }],
        },
      ],
    };
    const words = {
      concept: 'Concept',
      together: 'Together',
      conceptName: (key: string) => key,
      rowName: (standing: string) => standing,
      levelName: (level: string) => level,
    };
    expect(consortiumTable(table, words, ',').split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFConcept,Together,A',
      'genes,single,STRONG',
    ]);
  });
});
