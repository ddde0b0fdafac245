/** Pins how works become the weight and the figures of a competence: more proofs never weigh less, each one more weighs less. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ProofRow } from '../../graph/statements/competences/proof-row.ts';
import { computeCompetences, pointsOf, weightOf, type Proofs } from './compute-competences.ts';

const year = fc.option(fc.integer({ min: 1990, max: 2035 }).map(String), { nil: null });

const proofRow: fc.Arbitrary<ProofRow> = fc
  .record({
    holderId: fc.constantFrom('ent_a', 'ent_b'),
    technologyId: fc.constantFrom('ent_x', 'ent_y'),
    works: fc.integer({ min: 1, max: 500 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    firstYear: year,
    lastYear: year,
    sourceIds: fc.array(fc.subarray(['cordis', 'openalex', 'documents']), { maxLength: 2 }),
  })
  .map(({ works, share, ...row }) => ({ ...row, works, counting: works, coordinated: Math.floor(works * share) }));

const proofs: fc.Arbitrary<Proofs[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('project' as const, 'publication' as const),
    isKeyword: fc.boolean(),
    rows: fc.array(proofRow, { maxLength: 4 }),
  }),
  { maxLength: 4 },
);

const one = (counts: Partial<ProofRow>): ProofRow => ({
  holderId: 'ent_a',
  technologyId: 'ent_x',
  works: 1,
  coordinated: 0,
  counting: 1,
  firstYear: '2021',
  lastYear: '2024',
  sourceIds: [['cordis']],
  ...counts,
});

test('the documented weights', () => {
  const weightOfOne = (kind: Proofs['kind'], isKeyword: boolean, counts: Partial<ProofRow>): number =>
    weightOf(pointsOf({ kind, isKeyword }, one(counts)));
  expect(weightOfOne('project', false, {})).toBe(1);
  expect(weightOfOne('project', false, { coordinated: 1 })).toBe(1.585);
  expect(weightOfOne('project', true, {})).toBe(0.585);
  expect(weightOfOne('publication', false, {})).toBe(0.585);
  expect(weightOfOne('publication', true, {})).toBe(0.3219);
  expect(weightOfOne('publication', false, { counting: 0 })).toBe(0);
  expect(weightOfOne('project', false, { works: 1500, counting: 1500, coordinated: 500 })).toBe(10.9665);
});

test('more points never weigh less, and each one more adds less than the one before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5_000 }), (points) => {
      const [here, next, after] = [weightOf(points), weightOf(points + 1), weightOf(points + 2)];
      expect(next).toBeGreaterThanOrEqual(here);
      expect(after - next).toBeLessThanOrEqual(next - here + 0.0002);
    }),
  );
});

test('the order of proofs does not matter, nor how they are cut into rows', () => {
  fc.assert(
    fc.property(proofs, (sorts) => {
      const asText = (some: readonly Proofs[]): string[] =>
        [...computeCompetences(some).values()]
          .flat()
          .map((row) => JSON.stringify(row))
          .sort();
      const turned = sorts.toReversed().map((sort) => ({ ...sort, rows: sort.rows.toReversed() }));
      const apart = sorts.flatMap((sort) => sort.rows.map((row) => ({ ...sort, rows: [row] })));
      expect(asText(turned)).toEqual(asText(sorts));
      expect(asText(apart)).toEqual(asText(sorts));
    }),
  );
});

test('each holder has each technology once, with all works, outer years and sources of its proofs', () => {
  fc.assert(
    fc.property(proofs, (sorts) => {
      const rows = sorts.flatMap((sort) => sort.rows.map((row) => ({ ...row, kind: sort.kind })));
      const computed = [...computeCompetences(sorts)].flatMap(([from, list]) => list.map((row) => ({ from, ...row })));
      expect(new Set(computed.map(({ id }) => id)).size).toBe(computed.length);
      for (const { from, to, projectCount, publicationCount, firstYear, lastYear, sourceIds } of computed) {
        const own = rows.filter((row) => row.holderId === from && row.technologyId === to);
        const worksOf = (kind: string): number =>
          own.filter((row) => row.kind === kind).reduce((sum, { works }) => sum + works, 0);
        expect([projectCount, publicationCount]).toEqual([worksOf('project'), worksOf('publication')]);
        const years = (list: (string | null)[]): number[] =>
          list.flatMap((text) => (text === null ? [] : [Number(text)]));
        const first = years(own.map((row) => row.firstYear));
        const last = years(own.map((row) => row.lastYear));
        const ends = [
          ...(first.length > 0 ? [Math.min(...first)] : []),
          ...(last.length > 0 ? [Math.max(...last)] : []),
        ];
        expect([firstYear ?? Infinity, lastYear ?? -Infinity]).toEqual([Math.min(...ends), Math.max(...ends)]);
        expect(sourceIds).toEqual([...new Set(own.flatMap((row) => row.sourceIds.flat()))].sort());
      }
      expect(computed).toHaveLength(new Set(rows.map((row) => `${row.holderId} ${row.technologyId}`)).size);
    }),
  );
});

test('an id says whose competence it is and in what', () => {
  const [row] = computeCompetences([{ kind: 'project', isKeyword: false, rows: [one({})] }]).get('ent_a') ?? [];
  expect(row?.id).toBe('ent_a.comp_x');
});
