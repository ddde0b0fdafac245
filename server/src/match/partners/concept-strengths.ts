import type { ScorePart } from '../competence/score-holders.ts';

/** How strongly somebody has a concept. */
export const STRENGTH_LEVELS = ['NONE', 'WEAK', 'COVERED', 'STRONG'] as const;
export type StrengthLevel = (typeof STRENGTH_LEVELS)[number];

/** What somebody has of one concept. */
export interface ConceptStrength {
  /** Place of the concept among those that count. */
  concept: number;
  /** Number of proofs. */
  count: number;
  /** Hundredths: what the finder counts for it, age taken off. */
  value: number;
}

/**
 * From so many hundredths, specificity aside, a concept counts as covered: a project that ended at most three years ago is worth
 * more. Twice that and more, as three projects or one coordinated, is strong.
 */
const COVERED_FROM = 80;
const STRONG_FROM = 190;

/** What the parts of a finder's score give for each concept; size belongs to none. Pure; the order of parts does not matter. */
export function strengthsOf(parts: readonly ScorePart[]): ConceptStrength[] {
  const strengths = new Map<number, ConceptStrength>();
  for (const { type, shares } of parts) {
    for (const { concept, count, value } of shares) {
      const known = strengths.get(concept) ?? { concept, count: 0, value: 0 };
      // The count of age is years, not proofs.
      const counted = type === 'AGE' ? 0 : count;
      strengths.set(concept, { concept, count: known.count + counted, value: known.value + value });
    }
  }
  return [...strengths.values()].sort((a, b) => a.concept - b.concept);
}

/** @param value hundredths @param specificity of the concept, in thousandths */
export function levelOf(value: number, specificity: number): StrengthLevel {
  if (value <= 0) return 'NONE';
  const worth = (value * 1000) / Math.max(1, specificity);
  return worth >= STRONG_FROM ? 'STRONG' : worth >= COVERED_FROM ? 'COVERED' : 'WEAK';
}

/** The value from which more of a concept does not help a consortium. @param specificity in thousandths @returns hundredths */
export function enoughOf(specificity: number): number {
  return Math.ceil((STRONG_FROM * specificity) / 1000);
}

/** Whether nobody who is there has enough of a concept. */
export function isMissing(level: StrengthLevel): boolean {
  return level === 'NONE' || level === 'WEAK';
}

/** The greatest value of each concept among several bodies, by place; 0 where nobody has it. Pure. */
export function bestStrengths(
  bodies: readonly { strengths: readonly ConceptStrength[] }[],
  conceptCount: number,
): number[] {
  const best = Array.from({ length: conceptCount }, () => 0);
  for (const { concept, value } of bodies.flatMap(({ strengths }) => strengths)) {
    best[concept] = Math.max(best[concept] ?? 0, value);
  }
  return best;
}
