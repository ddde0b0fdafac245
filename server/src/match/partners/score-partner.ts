import { sizeDiscount, type ConceptShare } from '../competence/score-holders.ts';

/** What a partner's score is the sum of. */
export type PartnerPartType =
  | 'COVERAGE'
  | 'SIZE'
  | 'JOINT_WORK'
  | 'NETWORKS'
  | 'PARTNERS'
  | 'PROGRAMME'
  | 'COORDINATION'
  | 'NEW_COUNTRY'
  | 'NEW_TYPE';

/** What is known of a candidate, beside the concepts it covers. */
export interface PartnerNearness {
  /** Projects with those who ask. */
  jointCount: number;
  /** Networks and groups in common. */
  groupCount: number;
  /** Bodies that both have had projects with. */
  partnerCount: number;
  programmeCount: number;
  coordinatedCount: number;
  isNewCountry: boolean;
  isNewType: boolean;
}

export interface PartnerPart {
  type: PartnerPartType;
  count: number;
  /** Hundredths. */
  value: number;
  /** What each missing concept adds; of COVERAGE only. */
  shares: ConceptShare[];
}

/** A score as the sum of its parts. */
export interface PartnerScore {
  /** Hundredths; the sum of the parts' values. */
  score: number;
  parts: PartnerPart[];
}

/**
 * What the first of each adds, in hundredths, for who covers what one current project proves. What is missing must weigh most, so
 * all of these together stay below two more competences; a tie that lasts more than the past in a programme.
 */
const UNITS: readonly (readonly [PartnerPartType, number, (of: PartnerNearness) => number])[] = [
  ['JOINT_WORK', 40, ({ jointCount }) => jointCount],
  ['NETWORKS', 40, ({ groupCount }) => groupCount],
  ['PARTNERS', 20, ({ partnerCount }) => partnerCount],
  ['PROGRAMME', 20, ({ programmeCount }) => programmeCount],
  ['COORDINATION', 20, ({ coordinatedCount }) => coordinatedCount],
  ['NEW_COUNTRY', 40, ({ isNewCountry }) => (isNewCountry ? 1 : 0)],
  ['NEW_TYPE', 20, ({ isNewType }) => (isNewType ? 1 : 0)],
];
/** More than so many of one sort say nothing more, so that the largest do not win by being everywhere. */
const MOST_COUNTED = 15;
/** From so many hundredths of what is missing the other parts count whole; who covers less gains less from being near. */
const FULL_COVERAGE = 100;

/**
 * The score of a partner in whole hundredths, so that the parts add up exactly to what is shown: what it covers of what is
 * missing, size as in the finder, and `unit × log2(1 + number)`, at most 15 counting, of what makes it near and proven, in
 * proportion to what it covers up to 1.00. Covering more never lowers a score. Pure; the order of shares does not matter.
 * @param shares what it covers, by missing concept
 * @param others number of its projects that are about nothing of the need
 */
export function scorePartner(shares: readonly ConceptShare[], others: number, nearness: PartnerNearness): PartnerScore {
  const ordered = shares.filter(({ value }) => value > 0).sort((a, b) => a.concept - b.concept);
  const worth = ordered.reduce((sum, { value }) => sum + value, 0);
  const size = sizeDiscount(worth, others);
  const share = Math.min(1, (worth + size) / FULL_COVERAGE);
  const coverage: PartnerPart = {
    type: 'COVERAGE',
    count: ordered.reduce((sum, { count }) => sum + count, 0),
    value: worth,
    shares: ordered,
  };
  const parts: PartnerPart[] = [coverage, { type: 'SIZE', count: others, value: size, shares: [] }];
  for (const [type, unit, countOf] of UNITS) {
    const count = countOf(nearness);
    const value = Math.round(unit * share * Math.log2(1 + Math.min(count, MOST_COUNTED)));
    parts.push({ type, count, value, shares: [] });
  }
  const counting = parts.filter(({ value }) => value !== 0);
  return { score: counting.reduce((sum, { value }) => sum + value, 0), parts: counting };
}
