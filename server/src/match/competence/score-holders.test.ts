/**
 * Pins scores: parts in whole hundredths that add up exactly, shares that add up to their part, no proof that lowers a score,
 * nothing that depends on order, and that size does not win.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTED_PARTS, scoreHolder, specificityOf, type ConceptProofs, type CountedPart } from './score-holders.ts';

const YEAR = 2026;
const CONCEPTS = 5;

const year = fc.option(fc.integer({ min: 1990, max: 2035 }), { nil: null });
const counts = fc
  .array(fc.tuple(fc.constantFrom(...COUNTED_PARTS), fc.integer({ min: 0, max: 500 })))
  .map((entries) => Object.fromEntries(entries) as Partial<Record<CountedPart, number>>);
const proofsOf = (concept: number): fc.Arbitrary<ConceptProofs> =>
  fc.record({ concept: fc.constant(concept), counts, firstYear: year, lastYear: year });
const proofs = fc
  .subarray(Array.from({ length: CONCEPTS }, (_, index) => index))
  .chain((concepts) => fc.tuple(...concepts.map(proofsOf)))
  .map((all): ConceptProofs[] => all);
const specificities = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: CONCEPTS, maxLength: CONCEPTS });
const projectTotal = fc.integer({ min: 0, max: 5_000 });
const question = fc.record({ proofs, specificities, projectTotal });

const sum = (items: readonly { value: number }[]): number => items.reduce((total, { value }) => total + value, 0);

describe('scores', () => {
  test('are the exact sum of their parts, and parts that of their shares', () => {
    fc.assert(
      fc.property(question, ({ proofs: of, specificities: telling, projectTotal: total }) => {
        const { score, parts } = scoreHolder({ projectTotal: total, proofs: of }, telling, YEAR);
        expect(sum(parts)).toBe(score);
        expect(score).toBeGreaterThanOrEqual(0);
        for (const { type, value, count, shares } of parts) {
          expect(Number.isSafeInteger(value)).toBe(true);
          const isCounted = COUNTED_PARTS.some((counted) => counted === type);
          expect(isCounted ? value >= 0 && count > 0 : value < 0).toBe(true);
          if (isCounted || type === 'AGE') expect(sum(shares)).toBe(value);
          if (isCounted) expect(shares.reduce((all, share) => all + share.count, 0)).toBe(count);
        }
      }),
    );
  });

  test('never fall by a further proof, be it a work, a project that counts for the size too, or a newer year', () => {
    fc.assert(
      fc.property(
        question,
        fc.constantFrom(...COUNTED_PARTS),
        fc.integer({ min: 0, max: CONCEPTS - 1 }),
        year,
        ({ proofs: of, specificities: telling, projectTotal: total }, part, concept, at) => {
          const before = of.find((one) => one.concept === concept);
          const added: ConceptProofs = {
            concept,
            counts: { ...before?.counts, [part]: (before?.counts[part] ?? 0) + 1 },
            firstYear: before?.firstYear ?? at,
            lastYear: Math.max(before?.lastYear ?? 0, at ?? 0) || null,
          };
          const more = [...of.filter((one) => one.concept !== concept), added];
          const score = (proofsNow: ConceptProofs[], projects: number) =>
            scoreHolder({ projectTotal: projects, proofs: proofsNow }, telling, YEAR).score;
          expect(score(more, part === 'PROJECTS' ? total + 1 : total)).toBeGreaterThanOrEqual(score(of, total));
        },
      ),
    );
  });

  test('do not depend on the order of proofs', () => {
    fc.assert(
      fc.property(question, ({ proofs: of, specificities: telling, projectTotal: total }) => {
        const turned = scoreHolder({ projectTotal: total, proofs: of.toReversed() }, telling, YEAR);
        expect(turned).toEqual(scoreHolder({ projectTotal: total, proofs: of }, telling, YEAR));
      }),
    );
  });

  const about = (projects: number, lastYear: number | null = YEAR): ConceptProofs[] => [
    { concept: 0, counts: { PROJECTS: projects }, firstYear: lastYear, lastYear },
  ];

  test('count one new project of a body that does nothing else, about what nobody else has, as 100', () => {
    expect(scoreHolder({ projectTotal: 1, proofs: about(1) }, [1000], YEAR)).toEqual({
      score: 100,
      parts: [{ type: 'PROJECTS', count: 1, value: 100, shares: [{ concept: 0, count: 1, value: 100 }] }],
    });
  });

  test('take off for what is missing, and not for words that only name again what is there', () => {
    const one = scoreHolder({ projectTotal: 1, proofs: about(1) }, [1000, 1000], YEAR);
    expect(one.score).toBe(50);
    expect(one.parts.at(-1)).toEqual({ type: 'MISSING', count: 1, value: -50, shares: [] });
    const both = [...about(1), { ...about(1)[0], concept: 1 } as ConceptProofs];
    expect(scoreHolder({ projectTotal: 2, proofs: both }, [1000, 1000], YEAR).parts.at(-1)?.type).toBe('PROJECTS');
    expect(scoreHolder({ projectTotal: 1, proofs: about(1) }, [1000, 1000], YEAR, [0, 0]).score).toBe(100);
    expect(scoreHolder({ projectTotal: 1, proofs: about(1) }, [900, 100], YEAR).score).toBe(81);
  });

  test('take off for age down to half, and for a date that nobody states as for a very old one', () => {
    const scoreAt = (lastYear: number | null) =>
      scoreHolder({ projectTotal: 1, proofs: about(1, lastYear) }, [1000], YEAR).score;
    expect([2030, 2026, 2021, 2016, 1980].map(scoreAt)).toEqual([100, 100, 75, 63, 50]);
    expect(scoreAt(null)).toBe(50);
  });

  test('let a small body with three projects pass a large one with six of its thousand', () => {
    const small = scoreHolder({ projectTotal: 3, proofs: about(3) }, [1000], YEAR);
    const large = scoreHolder({ projectTotal: 1_000, proofs: about(6) }, [1000], YEAR);
    expect(small.score).toBeGreaterThan(large.score);
    expect(large.parts.at(-1)).toMatchObject({ type: 'SIZE', count: 994 });
    expect(scoreHolder({ projectTotal: 1_000, proofs: about(60) }, [1000], YEAR).score).toBeGreaterThan(small.score);
  });
});

test('a concept is the more telling the fewer have it', () => {
  expect(specificityOf(1, 30_000)).toBe(1000);
  expect(specificityOf(0, 30_000)).toBe(1000);
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(100_000), fc.nat(100_000), (a, b, all) => {
      const [few, many] = [Math.min(a, b), Math.max(a, b)];
      expect(specificityOf(few, all)).toBeGreaterThanOrEqual(specificityOf(many, all));
      expect(specificityOf(many, all)).toBeGreaterThan(0);
      expect(specificityOf(few, all)).toBeLessThanOrEqual(1000);
    }),
  );
});
