import { listCommonProjects, type CommonProjectRow } from '../../graph/statements/match/list-common-projects.ts';
import { isProblem, type Problem } from '../../problem.ts';
import { levelOf, type StrengthLevel } from '../partners/concept-strengths.ts';
import { findPartners, type PartnerMatches, type PartnerTools } from '../partners/find-partners.ts';
import { invalid, type PartnerFilter, type PartnerQuestion } from '../partners/partner-question.ts';
import { checkEligibility, type EligibilityCheck } from './check-eligibility.ts';
import { chooseNext, type NextPartner } from './choose-next.ts';
import { eligibilityRules, findAction, type ActionRule } from './eligibility-rules.ts';

/** Who has a concept how strongly; of all members. */
export interface ConceptCoverage {
  /** Key of the concept. */
  key: string;
  cells: { memberId: string; level: StrengthLevel; value: number; count: number }[];
  level: StrengthLevel;
  isGap: boolean;
  isOverlap: boolean;
}

/** Two members that have worked together. */
export interface WorkedPair {
  aId: string;
  bId: string;
  projectCount: number;
  lastYear: number | null;
  /** Newest first. */
  projectIds: string[];
}

/** A consortium as a table: what is covered by whom, what is missing, whether it is eligible, who comes next. */
export interface Consortium {
  matches: PartnerMatches;
  action: ActionRule | null;
  coverage: ConceptCoverage[];
  checks: EligibilityCheck[];
  next: NextPartner[];
  pairs: WorkedPair[];
}

const MAX_NEXT = 3;

/**
 * The table of a consortium.
 * @param actionKey kind of action; null: as the call states it
 * @throws GraphUnavailable | StatementTimedOut | SearchUnavailable
 */
export async function buildConsortium(
  tools: PartnerTools,
  question: PartnerQuestion,
  filter: PartnerFilter,
  actionKey: string | null,
): Promise<Consortium | Problem> {
  const rules = eligibilityRules();
  if (actionKey !== null && findAction(rules, actionKey, null) === null) {
    return invalid('action', `is one of ${rules.actions.map(({ key }) => key).join(', ')}`);
  }
  const matches = await findPartners(tools, question, filter);
  if (isProblem(matches)) return matches;
  const { members, concepts, candidates, call } = matches;
  const action = findAction(rules, actionKey, call?.fundingScheme ?? null);
  const ids = members.map(({ facts }) => facts.id);
  const projects = ids.length < 2 ? [] : await tools.graph.read(listCommonProjects, { ids });
  const specificities = concepts.map(({ specificity }) => specificity);
  return {
    matches,
    action,
    coverage: coverConcepts(matches),
    checks: checkEligibility(
      members.map(({ facts }) => facts),
      action,
      rules,
    ),
    next: chooseNext(members, candidates, MAX_NEXT, { specificities, action, rules }),
    pairs: pairsOf(projects),
  };
}

/** Who covers what. A gap has nobody with enough of it, an overlap two or more. Pure. */
export function coverConcepts({ concepts, members }: Pick<PartnerMatches, 'concepts' | 'members'>): ConceptCoverage[] {
  return concepts.map(({ key, specificity }, place) => {
    const cells = members.map(({ facts, strengths }) => {
      const { value, count } = strengths.find(({ concept }) => concept === place) ?? { value: 0, count: 0 };
      return { memberId: facts.id, value, count, level: levelOf(value, specificity) };
    });
    const holding = cells.filter(({ level }) => level === 'COVERED' || level === 'STRONG').length;
    const most = Math.max(0, ...cells.map(({ value }) => value));
    return { key, cells, level: levelOf(most, specificity), isGap: holding === 0, isOverlap: holding > 1 };
  });
}

/** Pairs that have worked together, most projects first. Pure. @param projects newest first */
export function pairsOf(projects: readonly CommonProjectRow[]): WorkedPair[] {
  const pairs = new Map<string, WorkedPair>();
  for (const { id, memberIds, lastYear } of projects) {
    const sorted = memberIds.toSorted();
    for (const [index, aId] of sorted.entries()) {
      for (const bId of sorted.slice(index + 1)) {
        const key = `${aId} ${bId}`;
        const pair = pairs.get(key) ?? { aId, bId, projectCount: 0, lastYear: null, projectIds: [] };
        pair.projectCount += 1;
        pair.projectIds.push(id);
        if (lastYear !== null) pair.lastYear = Math.max(pair.lastYear ?? lastYear, lastYear);
        pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()].sort(
    (a, b) => b.projectCount - a.projectCount || (a.aId + a.bId < b.aId + b.bId ? -1 : 1),
  );
}
