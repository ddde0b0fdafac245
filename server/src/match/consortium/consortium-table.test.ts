/** Pins the table: one member more never covers less, pairs are counted once, and the next partners' gains add up. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ConceptGroup } from '../competence/choose-technologies.ts';
import { STRENGTH_LEVELS } from '../partners/concept-strengths.ts';
import type { PartnerCandidate, PartnerMember } from '../partners/find-partners.ts';
import { coverConcepts, pairsOf } from './build-consortium.ts';
import { chooseNext } from './choose-next.ts';
import { eligibilityRules, findAction } from './eligibility-rules.ts';

const rules = eligibilityRules();
const SPECIFICITIES = [1000, 500, 200];
const concepts = SPECIFICITIES.map((specificity, place): ConceptGroup => ({
  key: `concept-${place}`,
  origin: 'CHOSEN',
  technologyId: null,
  words: [],
  mentions: 1,
  works: [],
  isCut: false,
  isLeftOut: false,
  isSecondary: false,
  widens: null,
  technologies: [],
  narrowerCount: 0,
  specificity,
}));

const member = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    country: fc.constantFrom('IT', 'FR', 'DE', 'NO', null),
    values: fc.tuple(...SPECIFICITIES.map(() => fc.integer({ min: 0, max: 300 }))),
  })
  .map(({ id, country, values }): PartnerMember => ({
    facts: {
      id,
      country,
      organizationType: null,
      isSme: null,
      regions: [],
      projectCount: 0,
      coordinatedCount: 0,
      groupIds: [],
      houseIds: [id],
    },
    strengths: values.map((value, concept) => ({ concept, count: 1, value })),
  }));
const members = fc.uniqueArray(member, { minLength: 1, maxLength: 7, selector: ({ facts }) => facts.id });

function candidateOf(of: PartnerMember, rank: number): PartnerCandidate {
  const finding = {
    holderId: of.facts.id,
    rank,
    score: 0,
    parts: [],
    conceptCount: 0,
    firstYear: null,
    lastYear: null,
    counting: [],
  };
  const ties = {
    id: of.facts.id,
    groups: [],
    groupCount: 0,
    partners: [],
    partnerCount: 0,
    works: [],
    programmeCount: 0,
    ledWorks: [],
    coordinatedCount: 0,
  };
  return { ...of, finding, ties, joint: { projectCount: 0, lastYear: null, projectIds: [] }, score: 0, parts: [] };
}

test('one member more never worsens what is covered', () => {
  fc.assert(
    fc.property(members, ([more, ...others]) => {
      const before = coverConcepts({ concepts, members: others });
      const after = coverConcepts({ concepts, members: more === undefined ? others : [...others, more] });
      for (const [place, row] of after.entries()) {
        const was = before[place];
        expect(STRENGTH_LEVELS.indexOf(row.level)).toBeGreaterThanOrEqual(
          STRENGTH_LEVELS.indexOf(was?.level ?? 'NONE'),
        );
        expect(row.isGap && was?.isGap === false).toBe(false);
      }
    }),
  );
});

test('gains of the next partners add up, and do not depend on the order of members', () => {
  fc.assert(
    fc.property(members, fc.integer({ min: 0, max: 7 }), (all, cut) => {
      const [side, others] = [all.slice(0, cut), all.slice(cut)];
      const candidates = others.map(candidateOf);
      const of = { specificities: SPECIFICITIES, action: findAction(rules, 'RIA', null), rules };
      const next = chooseNext(side, candidates, 3, of);
      for (const { gain, shares, checks } of next) {
        expect([...shares, ...checks].reduce((sum, { value }) => sum + value, 0)).toBe(gain);
        expect(gain).toBeGreaterThan(0);
      }
      const reversed = chooseNext(side.toReversed(), candidates, 3, of);
      expect(reversed.map(({ candidate, gain }) => [candidate.facts.id, gain])).toEqual(
        next.map(({ candidate, gain }) => [candidate.facts.id, gain]),
      );
    }),
  );
});

test('pairs that worked together, those of most projects first', () => {
  const pairs = pairsOf([
    { id: 'p3', memberIds: ['c', 'a'], lastYear: 2026 },
    { id: 'p2', memberIds: ['a', 'b', 'c'], lastYear: 2024 },
    { id: 'p1', memberIds: ['a', 'b'], lastYear: null },
    { id: 'p0', memberIds: ['b', 'a'], lastYear: 2020 },
  ]);
  expect(pairs).toEqual([
    { aId: 'a', bId: 'b', projectCount: 3, lastYear: 2024, projectIds: ['p2', 'p1', 'p0'] },
    { aId: 'a', bId: 'c', projectCount: 2, lastYear: 2026, projectIds: ['p3', 'p2'] },
    { aId: 'b', bId: 'c', projectCount: 1, lastYear: 2024, projectIds: ['p2'] },
  ]);
});
