/**
 * How warm a way is: the chance, as far as one can guess it from what is stated, that word is passed on from its beginning
 * to its end. Decision 019 says why.
 *
 * - A **bond** is one thing that joins two parties: a project, a publication, an affiliation, a membership. Its strength is
 *   `base × share × freshness`. `base` is our judgement of the sort of bond (a project = 1). `share = 1 / log2(n)` for a work
 *   with n parties (Adamic and Adar, Friends and neighbors on the Web, 2003): two alone count 1, a consortium of ten 0.3.
 *   `freshness` halves every five years since it ended; what still holds, and direct relations without an end, count fully,
 *   works without any date half.
 * - A **tie** is all bonds of two parties. Its strength S is their sum, its warmth `S / (1 + S)`, from 0 to 1.
 * - Who stands between is **damped** by `1 / sqrt(1 + r / 10)`, where r is the number of its relations: the attention of who
 *   is tied to everybody is divided. The ends are not damped.
 * - The **warmth of a way** is the product of the warmth of its ties and the damping of who stands between. Searched is the
 *   way of least cost, `-log2` of that, which adds up along the way.
 */

/** Direct relations between two parties, by their types: works at, belongs to, sits in the same group, is said to be linked. */
const DIRECT_BASES: Readonly<Record<string, number>> = {
  AFFILIATED_WITH: 6,
  PART_OF: 6,
  LEADS: 4,
  COORDINATES: 4,
  MEMBER_OF: 3,
  PARTNER_OF: 3,
  PARTICIPATES_IN: 3,
  ORGANISES: 2,
  SUPPORTS: 2,
  RELATED: 1,
};

/** Works that two parties share, by their kinds. */
const WORK_BASES: Readonly<Record<string, number>> = { Project: 1, Publication: 1, Event: 0.5, Activity: 0.5 };

/** A person's publication came out of a project of the other party. */
const RESULT_BASE = 0.5;
/** One of the two coordinates or leads the work: who does so writes to all the others. */
const LEADING_FACTOR = 1.5;
const HALF_LIFE_YEARS = 5;
const UNDATED_WORK = 0.5;
const FULL_ATTENTION = 10;

/** Beyond so many parties nobody in a work knows the others: it joins nobody. */
export const MAX_WORK_SIZE = 200;

/** One thing that joins two parties. */
export type Bond =
  | { via: 'RELATION'; type: string; lastYear: number | null }
  | { via: 'WORK' | 'RESULT'; kind: string; size: number; isLed: boolean; lastYear: number | null };

/** Which year it is, and since when a bond must have held to count; null when all count. What has no date is kept. */
export interface Clock {
  year: number;
  sinceYear: number | null;
}

/** The strength of a bond; 0 when it does not count. @param bond its last year may lie ahead: then it holds still */
export function strengthOf(bond: Bond, { year, sinceYear }: Clock): number {
  if (sinceYear !== null && bond.lastYear !== null && bond.lastYear < sinceYear) return 0;
  if (bond.via === 'RELATION') return (DIRECT_BASES[bond.type] ?? 0) * freshness(bond.lastYear, year, 1);
  if (bond.size < 2 || bond.size > MAX_WORK_SIZE) return 0;
  const base = bond.via === 'RESULT' ? RESULT_BASE : (WORK_BASES[bond.kind] ?? 0);
  const share = 1 / Math.log2(bond.size);
  return base * share * (bond.isLed ? LEADING_FACTOR : 1) * freshness(bond.lastYear, year, UNDATED_WORK);
}

function freshness(lastYear: number | null, year: number, undated: number): number {
  return lastYear === null ? undated : 2 ** (-Math.max(0, year - lastYear) / HALF_LIFE_YEARS);
}

/** The warmth of a tie, from 0 to 1. @param strength sum of its bonds */
export function warmthOfTie(strength: number): number {
  return strength / (1 + strength);
}

/** How much of the warmth is left after someone who stands between. @param relationCount number of its relations */
export function dampingOf(relationCount: number): number {
  return 1 / Math.sqrt(1 + relationCount / FULL_ATTENTION);
}

/** What a share of warmth costs: costs add up along a way as shares multiply. */
export function costOf(share: number): number {
  return -Math.log2(share);
}
