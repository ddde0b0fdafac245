import type { ConceptShare } from '../competence/score-holders.ts';
import { bestStrengths, enoughOf } from '../partners/concept-strengths.ts';
import type { PartnerCandidate, PartnerMember } from '../partners/find-partners.ts';
import { checkEligibility, type CheckRule, type EligibilityCheck } from './check-eligibility.ts';
import { areOneHouse } from '../partners/body-facts.ts';
import type { ActionRule, EligibilityRules } from './eligibility-rules.ts';

/** A partner that closes most of what is missing, and what of it, in whole hundredths that add up to `gain`. */
export interface NextPartner {
  candidate: PartnerCandidate;
  gain: number;
  /** What it adds of each concept, up to what is enough. */
  shares: ConceptShare[];
  /** Checks that pass with it and did not before, or that it brings nearer; what each adds. */
  checks: { rule: CheckRule; status: EligibilityCheck['status']; value: number }[];
}

/** What a check that comes nearer adds: two projects' worth for what is required, a fifth of it for what is wished. */
const REQUIRED_WORTH = 200;
const WISHED_WORTH = 40;

interface ChoiceOf {
  specificities: readonly number[];
  action: ActionRule | null;
  rules: Pick<EligibilityRules, 'places' | 'wishes'>;
}

/**
 * The partners that close most, one after the other: each with what it adds to the members and those chosen before it. Equal
 * gains by rank. Pure; the order of members does not matter.
 */
export function chooseNext(
  members: readonly PartnerMember[],
  candidates: readonly PartnerCandidate[],
  most: number,
  of: ChoiceOf,
): NextPartner[] {
  const [chosen, side] = [[] as NextPartner[], [...members]];
  let left = [...candidates];
  while (chosen.length < most) {
    const best = bestOf(side, left, of);
    if (best === null) break;
    chosen.push(best);
    side.push(best.candidate);
    left = left.filter(({ facts }) => !areOneHouse(facts, best.candidate.facts));
  }
  return chosen;
}

function bestOf(
  side: readonly PartnerMember[],
  candidates: readonly PartnerCandidate[],
  of: ChoiceOf,
): NextPartner | null {
  const best = bestStrengths(side, of.specificities.length);
  const before = checksOf(side, of);
  let found: NextPartner | null = null;
  for (const candidate of candidates) {
    const next = gainOf(candidate, { best, before, side }, of);
    if (next.gain > 0 && (found === null || next.gain > found.gain)) found = next;
  }
  return found;
}

function gainOf(
  candidate: PartnerCandidate,
  {
    best,
    before,
    side,
  }: { best: readonly number[]; before: readonly EligibilityCheck[]; side: readonly PartnerMember[] },
  of: ChoiceOf,
): NextPartner {
  const shares = candidate.strengths.flatMap(({ concept, count, value }): ConceptShare[] => {
    const enough = enoughOf(of.specificities[concept] ?? 0);
    const more = Math.min(value, enough) - Math.min(best[concept] ?? 0, enough);
    return more > 0 ? [{ concept, count, value: more }] : [];
  });
  const checks = checksOf([...side, candidate], of).flatMap((check, place) => {
    const value = worthOf(before[place], check);
    return value === 0 ? [] : [{ rule: check.rule, status: check.status, value }];
  });
  const gain = [...shares, ...checks].reduce((sum, { value }) => sum + value, 0);
  return { candidate, gain, shares, checks };
}

function checksOf(side: readonly PartnerMember[], { action, rules }: ChoiceOf): EligibilityCheck[] {
  return checkEligibility(
    side.map(({ facts }) => facts),
    action,
    rules,
  );
}

/** Each step nearer to what is needed adds its part; what takes away, as one member too many, takes off as much as passing adds. */
function worthOf(before: EligibilityCheck | undefined, after: EligibilityCheck): number {
  if (before === undefined || before.rule === 'INDEPENDENCE') return 0;
  const worth = after.isRequired ? REQUIRED_WORTH : WISHED_WORTH;
  if (before.status === 'PASSED') return after.status === 'PASSED' ? 0 : -worth;
  if (after.rule === 'SINGLE_APPLICANT') return after.status === 'PASSED' ? worth : 0;
  const step = Math.min(after.found, after.needed) - Math.min(before.found, before.needed);
  return step <= 0 ? 0 : Math.round((worth * step) / after.needed);
}
