/** Pins a partner's score: parts add up, covering more never lowers it, and being near alone is worth nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelOf, strengthsOf } from './concept-strengths.ts';
import { scorePartner, type PartnerNearness } from './score-partner.ts';

const count = fc.integer({ min: 0, max: 2_000 });
const nearness = fc.record({
  jointCount: count,
  groupCount: count,
  partnerCount: count,
  programmeCount: count,
  coordinatedCount: count,
  isNewCountry: fc.boolean(),
  isNewType: fc.boolean(),
});
const share = fc.record({
  concept: count,
  count: fc.integer({ min: 1, max: 50 }),
  value: fc.integer({ min: 1, max: 900 }),
});
const shares = fc.uniqueArray(share, { maxLength: 8, selector: ({ concept }) => concept });
const FAR: PartnerNearness = {
  jointCount: 0,
  groupCount: 0,
  partnerCount: 0,
  programmeCount: 0,
  coordinatedCount: 0,
  isNewCountry: false,
  isNewType: false,
};

describe('a score', () => {
  test('is the sum of its parts in whole hundredths, whatever the order of shares', () => {
    fc.assert(
      fc.property(shares, count, nearness, (covered, others, near) => {
        const { score, parts } = scorePartner(covered, others, near);
        expect(parts.every(({ value }) => Number.isInteger(value))).toBe(true);
        expect(parts.reduce((sum, { value }) => sum + value, 0)).toBe(score);
        const coverage = parts.find(({ type }) => type === 'COVERAGE');
        expect((coverage?.shares ?? []).reduce((sum, { value }) => sum + value, 0)).toBe(coverage?.value ?? 0);
        expect(scorePartner(covered.toReversed(), others, near)).toEqual({ score, parts });
      }),
    );
  });

  test('never falls when more is covered', () => {
    fc.assert(
      fc.property(shares, share, count, nearness, (covered, more, others, near) => {
        const added = [...covered.filter(({ concept }) => concept !== more.concept), more];
        const before = scorePartner(
          covered.filter(({ concept }) => concept !== more.concept),
          others,
          near,
        );
        expect(scorePartner(added, others, near).score).toBeGreaterThanOrEqual(before.score);
      }),
    );
  });

  test('is nothing for who covers nothing, however near', () => {
    expect(scorePartner([], 0, { ...FAR, jointCount: 9, isNewCountry: true })).toEqual({ score: 0, parts: [] });
  });

  test('counts a new country, a network and three projects of the programme by their units', () => {
    const near = { ...FAR, groupCount: 1, programmeCount: 3, isNewCountry: true };
    const { score, parts } = scorePartner([{ concept: 0, count: 1, value: 100 }], 0, near);
    expect(parts.map(({ type, value }) => [type, value])).toEqual([
      ['COVERAGE', 100],
      ['NETWORKS', 40],
      ['PROGRAMME', 40],
      ['NEW_COUNTRY', 40],
    ]);
    expect(score).toBe(220);
  });
});

test('strength of a concept is what all parts give for it, age taken off; size belongs to none', () => {
  const strengths = strengthsOf([
    { type: 'PROJECTS', count: 2, value: 150, shares: [{ concept: 1, count: 2, value: 150 }] },
    { type: 'AGE', count: 4, value: -30, shares: [{ concept: 1, count: 4, value: -30 }] },
    { type: 'SIZE', count: 9, value: -20, shares: [] },
  ]);
  expect(strengths).toEqual([{ concept: 1, count: 2, value: 120 }]);
  expect([0, 40, 80, 190].map((value) => levelOf(value, 1000))).toEqual(['NONE', 'WEAK', 'COVERED', 'STRONG']);
  expect(levelOf(40, 500)).toBe('COVERED');
});
