import type { GraphReader } from '../../graph/graph.ts';
import { listJointPartners } from '../../graph/statements/match/list-joint-partners.ts';
import { listOrganizationFacts } from '../../graph/statements/match/list-organization-facts.ts';
import { listPartnerTies, type PartnerTiesRow } from '../../graph/statements/match/list-partner-ties.ts';
import { isProblem, type Problem } from '../../problem.ts';
import type { ConceptGroup } from '../competence/choose-technologies.ts';
import type { CompetenceFinder } from '../competence/competence-finder.ts';
import type { CompetenceRanking, Finding } from '../competence/rank-holders.ts';
import { areOneHouse, toBodyFacts, type BodyFacts } from './body-facts.ts';
import { bestStrengths, isMissing, levelOf, strengthsOf, type ConceptStrength } from './concept-strengths.ts';
import { filterCandidates } from './filter-candidates.ts';
import { problemOf, type PartnerFilter, type PartnerQuestion } from './partner-question.ts';
import { readQuestion, type PartnerCall } from './read-question.ts';
import { scorePartner, type PartnerScore } from './score-partner.ts';

/** What partners are found with. */
export interface PartnerTools {
  graph: GraphReader;
  finder: CompetenceFinder;
}

/** One of those who ask, with what it has of the concepts. */
export interface PartnerMember {
  facts: BodyFacts;
  strengths: ConceptStrength[];
}

/** What a body has done together with those who ask. */
interface JointWork {
  projectCount: number;
  /** Year in which the last project ends; null when none is dated. */
  lastYear: number | null;
  /** The newest, at most three. */
  projectIds: string[];
}

/** A body that could come in. */
export interface PartnerCandidate extends PartnerMember, PartnerScore {
  finding: Finding;
  ties: PartnerTiesRow;
  joint: JointWork;
}

/** Partners for a question, best first, and how it was understood. */
export interface PartnerMatches {
  ranking: CompetenceRanking;
  /** The concepts that count, in the order of their places. */
  concepts: ConceptGroup[];
  call: PartnerCall | null;
  members: PartnerMember[];
  /** Whether nobody who asks has enough of a concept, by place. */
  missing: boolean[];
  /** What partners are looked for, by place: what is missing; where nothing is, whoever else has any of it. */
  wanted: boolean[];
  /** All that were looked at, best first; those that cover nothing of what is wanted come last. */
  candidates: PartnerCandidate[];
  /** How many more there are than were looked at: those that cover least. */
  leftOut: number;
}

/** As many candidates as are looked at closely; they are those that cover most. */
const MAX_CANDIDATES = 120;
const MAX_JOINT_PARTNERS = 20_000;
/** Of the partners of those who ask, those of most projects are looked for among the partners of a candidate. */
const MAX_SHARED_PARTNERS = 500;
const NEWEST_WORKS = 10;

const EVERYBODY = {
  kinds: ['Organization'],
  organizationTypes: null,
  place: null,
  network: null,
  fromYear: null,
  toYear: null,
  holders: null,
  inNamedPlace: false,
  ofNamedTypes: false,
  inTextsOfFew: false,
};

/**
 * Bodies that hold what those who ask lack, ranked. At most two dozen statements, however many are found.
 * @returns a problem where the question is too large, asks for nothing or names what is not there
 * @throws GraphUnavailable | StatementTimedOut | SearchUnavailable
 */
export async function findPartners(
  { graph, finder }: PartnerTools,
  question: PartnerQuestion,
  filter: PartnerFilter,
): Promise<PartnerMatches | Problem> {
  const problem = problemOf(question, filter);
  if (problem !== null) return problem;
  const asked = await readQuestion(graph, question);
  if (isProblem(asked)) return asked;
  const { memberIds, need, call } = asked;
  const [ranking, memberFacts, jointOf] = await Promise.all([
    finder.rank(need, EVERYBODY),
    readFacts(graph, memberIds),
    readJointWork(graph, memberIds),
  ]);
  if (isProblem(ranking)) return ranking;
  const concepts = ranking.groups.filter(({ isLeftOut }) => !isLeftOut);
  const findingOf = new Map(ranking.findings.map((finding) => [finding.holderId, finding]));
  const members = memberIds.map((id) => ({
    facts: memberFacts.get(id) ?? unknownFacts(id),
    strengths: strengthsOf(findingOf.get(id)?.parts ?? []),
  }));
  const missing = missingOf(members, concepts);
  const wanted = missing.includes(true) ? missing : missing.map(() => true);
  const possible = ranking.findings.filter(
    ({ holderId }) => !memberIds.includes(holderId) && (filter.includesKnown || !jointOf.has(holderId)),
  );
  const met = await filterCandidates(
    graph,
    possible.map(({ holderId }) => holderId),
    filter,
  );
  const ordered = inOrderOfCoverage(
    possible.filter(({ holderId }) => met.has(holderId)),
    wanted,
  );
  const known = { members, wanted, jointOf, call };
  const candidates = await readCandidates(graph, ordered.slice(0, MAX_CANDIDATES), known);
  const leftOut = Math.max(0, ordered.length - MAX_CANDIDATES);
  return { ranking, concepts, call, members, missing, wanted, candidates, leftOut };
}

/** Which concepts nobody of those who ask has enough of, by place. Pure. */
export function missingOf(members: readonly PartnerMember[], concepts: readonly ConceptGroup[]): boolean[] {
  const best = bestStrengths(members, concepts.length);
  return concepts.map(({ specificity }, place) => isMissing(levelOf(best[place] ?? 0, specificity)));
}

interface KnownOfSide extends Pick<PartnerMatches, 'members' | 'wanted' | 'call'> {
  jointOf: ReadonlyMap<string, JointWork>;
}

interface CoveringFinding {
  finding: Finding;
  strengths: ConceptStrength[];
}

/** Those first that cover most of what is wanted; those that cover nothing of it by what they have of the rest. */
function inOrderOfCoverage(findings: readonly Finding[], wanted: readonly boolean[]): CoveringFinding[] {
  return findings
    .map((finding) => {
      const strengths = strengthsOf(finding.parts);
      const covered = strengths.reduce((sum, { concept, value }) => sum + (wanted[concept] === true ? value : 0), 0);
      return { finding, strengths, covered };
    })
    .sort((a, b) => b.covered - a.covered || a.finding.rank - b.finding.rank);
}

async function readCandidates(
  graph: GraphReader,
  findings: readonly CoveringFinding[],
  known: KnownOfSide,
): Promise<PartnerCandidate[]> {
  const { members, wanted, jointOf, call } = known;
  const ids = findings.map(({ finding }) => finding.holderId);
  if (ids.length === 0) return [];
  const sharedIds = [...jointOf.keys()].slice(0, MAX_SHARED_PARTNERS);
  const memberIds = new Set(members.map(({ facts }) => facts.id));
  const [facts, ties] = await Promise.all([
    readFacts(graph, ids),
    graph.read(listPartnerTies, {
      ids,
      groupIds: [...new Set(members.flatMap((member) => member.facts.groupIds))],
      partnerIds: sharedIds.filter((id) => !memberIds.has(id)),
      programmeIds: call === null || call.programmeIds.length === 0 ? null : call.programmeIds,
      maxWorks: NEWEST_WORKS,
    }),
  ]);
  const tiesOf = new Map(ties.map((row) => [row.id, row]));
  return findings
    .flatMap(({ finding, strengths }): PartnerCandidate[] => {
      const [body, tie] = [facts.get(finding.holderId), tiesOf.get(finding.holderId)];
      if (body === undefined || tie === undefined) return [];
      // Who is part of a member, or of the same body, brings nobody new in.
      if (members.some((member) => areOneHouse(member.facts, body))) return [];
      const joint = jointOf.get(finding.holderId) ?? { projectCount: 0, lastYear: null, projectIds: [] };
      const shares = strengths.filter(({ concept }) => wanted[concept] === true);
      const score = scorePartner(shares, othersOf(finding), {
        jointCount: joint.projectCount,
        groupCount: tie.groupCount,
        partnerCount: tie.partnerCount,
        programmeCount: tie.programmeCount,
        coordinatedCount: tie.coordinatedCount,
        ...newnessOf(body, members),
      });
      return [{ finding, strengths, facts: body, ties: tie, joint, ...score }];
    })
    .sort((a, b) => b.score - a.score || a.finding.rank - b.finding.rank);
}

/** Number of projects about nothing of the need; where the finder takes nothing off there are none. */
function othersOf({ parts }: Finding): number {
  return parts.find(({ type }) => type === 'SIZE')?.count ?? 0;
}

/** New is only what is stated, against members of whom as much is stated. */
function newnessOf(
  { country, organizationType }: BodyFacts,
  members: readonly PartnerMember[],
): { isNewCountry: boolean; isNewType: boolean } {
  const isNew = (value: string | null, field: 'country' | 'organizationType'): boolean =>
    value !== null &&
    members.length > 0 &&
    members.every(({ facts }) => facts[field] !== null && facts[field] !== value);
  return { isNewCountry: isNew(country, 'country'), isNewType: isNew(organizationType, 'organizationType') };
}

async function readJointWork(graph: GraphReader, ids: readonly string[]): Promise<Map<string, JointWork>> {
  const rows = ids.length === 0 ? [] : await graph.read(listJointPartners, { ids, limit: MAX_JOINT_PARTNERS });
  const partners = rows[0]?.partners ?? [];
  return new Map(
    partners.map(([id, projectCount, lastYear, projectIds]) => [id, { projectCount, lastYear, projectIds }]),
  );
}

async function readFacts(graph: GraphReader, ids: readonly string[]): Promise<Map<string, BodyFacts>> {
  const rows = ids.length === 0 ? [] : await graph.read(listOrganizationFacts, { ids });
  return new Map(rows.map((row) => [row.id, toBodyFacts(row)]));
}

function unknownFacts(id: string): BodyFacts {
  const nothing = { organizationType: null, country: null, isSme: null, regions: [], groupIds: [], houseIds: [id] };
  return { id, ...nothing, projectCount: 0, coordinatedCount: 0 };
}
