/** Pins where members are placed, who of ours reaches whom, and what a white spot is, on members one can count by hand. */
import { describe, expect, test } from 'vitest';
import { countRegions, listReaches } from './count-bridges.ts';
import { listWhiteSpots, type HeldField } from './list-white-spots.ts';
import { placeMembers, type RegionLevel } from './place-members.ts';

const CODES = new Map([
  ['italy', 'IT'],
  ['lombardy', 'ITC4'],
  ['milan', 'ITC4C'],
  ['bavaria', 'DE2'],
  ['munich-region', 'DE21'],
  ['germany', 'DE'],
]);
const ROWS = [
  { id: 'a', placeIds: ['milan', 'lombardy', 'italy'] },
  { id: 'b', placeIds: ['munich-region', 'bavaria', 'germany', 'without-code'] },
  { id: 'c', placeIds: ['germany'] },
  { id: 'd', placeIds: [] },
].map((row) => ({ ...row, kind: 'Organization', sortIt: row.id, sortEn: row.id }));

const placed = (level: RegionLevel) => placeMembers(ROWS, CODES, { homeId: 'lombardy', level });

describe('members', () => {
  test.each([
    ['COUNTRY', [['italy'], ['germany'], ['germany'], []]],
    ['NUTS1', [['italy'], ['bavaria'], ['germany'], []]],
    ['NUTS2', [['lombardy'], ['munich-region'], ['germany'], []]],
    ['NUTS3', [['milan'], ['munich-region'], ['germany'], []]],
  ] as const)('count for the finest region of %s or larger that is known', (level, regions) => {
    expect(placed(level).map(({ regionIds }) => regionIds)).toEqual(regions);
  });

  test('are ours where they lie at home', () => {
    expect(placed('COUNTRY').map(({ isOurs }) => isOurs)).toEqual([true, false, false, false]);
  });
});

describe('bridges', () => {
  const members = placed('NUTS2');
  const reaches = listReaches(members, [
    {
      memberId: 'b',
      works: [
        ['a', 1, 2020],
        ['outsider', 3, null],
      ],
    },
    { memberId: 'c', works: [['a', 1, 2024]] },
    { memberId: 'a', works: [['outsider', 9, 2025]] },
  ]);

  test('lead from ours, members or not, to members elsewhere', () => {
    expect(
      reaches.map(({ oursId, throughId, projectCount, isMember }) => [oursId, throughId, projectCount, isMember]),
    ).toEqual([
      ['outsider', 'b', 3, false],
      ['a', 'c', 1, true],
      ['a', 'b', 1, true],
    ]);
  });

  test('are counted by region, home left out', () => {
    expect(countRegions(members, reaches)).toEqual([
      { placeId: 'munich-region', memberCount: 1, reachCount: 2, throughCount: 1, lastYear: 2020 },
      { placeId: 'germany', memberCount: 1, reachCount: 1, throughCount: 1, lastYear: 2024 },
    ]);
  });
});

describe('white spots', () => {
  const field = (fieldId: string, ...holderIds: string[]): HeldField => ({
    fieldId,
    sortIt: fieldId,
    sortEn: fieldId,
    holderIds,
  });

  test('are fields of members elsewhere that no member at home has, with who at home would fill them', () => {
    const held = [field('genes', 'b'), field('hearts', 'a', 'b', 'c'), field('robots', 'b', 'c')];
    const atHome = [field('genes', 'outsider', 'a'), field('hearts', 'outsider')];
    expect(listWhiteSpots(placed('NUTS2'), held, atHome, new Map())).toEqual([
      { fieldId: 'robots', elsewhereIds: ['b', 'c'], homeIds: [] },
      { fieldId: 'genes', elsewhereIds: ['b'], homeIds: ['outsider'] },
    ]);
  });

  test('are none where ours have what lies below, and are filled by who at home has it; what lies above fills nothing', () => {
    const narrower = new Map([
      ['medicine', ['hearts', 'genes']],
      ['genes', ['gene-editing']],
    ]);
    const held = [field('medicine', 'b'), field('hearts', 'a'), field('genes', 'c')];
    const atHome = [field('gene-editing', 'outsider'), field('medicine', 'other')];
    expect(listWhiteSpots(placed('NUTS2'), held, atHome, narrower)).toEqual([
      { fieldId: 'genes', elsewhereIds: ['c'], homeIds: ['outsider'] },
    ]);
  });
});
