import type {
  CompetenceNeed as NeedInput,
  PartnerFilter as FilterInput,
  Resolvers,
} from '../../generated/resolvers.ts';
import type { EvidenceEntry } from '../../records/projection/stored-record.ts';
import { buildConsortium } from '../../match/consortium/build-consortium.ts';
import { eligibilityRules } from '../../match/consortium/eligibility-rules.ts';
import { listRegions } from '../../match/consortium/list-regions.ts';
import { listScoreEvidence } from '../../match/competence/list-score-evidence.ts';
import { COUNTED_PARTS, type ConceptShare } from '../../match/competence/score-holders.ts';
import { coverageParts, wantedKeys } from '../../match/partners/cover-wanted.ts';
import { findPartners, type PartnerMatches } from '../../match/partners/find-partners.ts';
import type { PartnerFilter, PartnerQuestion } from '../../match/partners/partner-question.ts';
import { isProblem } from '../../problem.ts';
import { inRange, orAll, placeOf, readPage } from '../arguments.ts';
import type { ApiContext } from '../context.ts';
import type { PartnerPartModel, PartnerReasonModel } from '../match-models.ts';
import { entitiesByKey } from './entities-by-key.ts';
import { pageAt, readNeed, recognisedConcepts } from './find.ts';
import { hasEntity } from './has-entity.ts';
import { typeOfProblem } from './imports.ts';

interface QuestionArguments {
  members: readonly string[];
  need: NeedInput;
  call?: string | null;
}

function readQuestion({ members, need, call }: QuestionArguments): PartnerQuestion {
  return { members, need: readNeed(need), call: call ?? null };
}

const NO_FILTER: PartnerFilter = {
  organizationTypes: null,
  countries: null,
  place: null,
  network: null,
  reach: 'ANYWHERE',
  isSmeOnly: false,
  includesKnown: false,
};

function readFilter(filter: FilterInput | null | undefined): PartnerFilter {
  if (filter === null || filter === undefined) return NO_FILTER;
  return {
    organizationTypes: orAll(filter.organizationTypes),
    countries: orAll(filter.countries),
    place: filter.place ?? null,
    network: filter.network ?? null,
    reach: filter.reach ?? 'ANYWHERE',
    isSmeOnly: filter.isSmeOnly ?? false,
    includesKnown: filter.includesKnown ?? false,
  };
}

/** Shares with the keys of their concepts in place of their places. */
function keyed(shares: readonly ConceptShare[], { concepts }: Pick<PartnerMatches, 'concepts'>) {
  return shares.map(({ concept, ...share }) => ({ ...share, concept: concepts[concept]?.key ?? '' }));
}

function reasonsOf({ type, match }: PartnerPartModel): PartnerReasonModel[] {
  const { ties, joint } = match;
  if (type === 'JOINT_WORK') return joint.projectIds.map((entityId) => ({ entityId, relationId: null }));
  const reasons = {
    NETWORKS: ties.groups,
    PARTNERS: ties.partners,
    PROGRAMME: ties.works,
    COORDINATION: ties.ledWorks,
  };
  const found = type in reasons ? reasons[type as keyof typeof reasons] : [];
  return found.map(([entityId, relationId]) => ({ entityId, relationId }));
}

const STATED_BY = { NEW_COUNTRY: 'country', NEW_TYPE: 'organizationType' } as const;

async function evidenceOf({ type, match }: PartnerPartModel, { loaders }: ApiContext): Promise<EvidenceEntry[]> {
  if (type !== 'NEW_COUNTRY' && type !== 'NEW_TYPE') return [];
  const { values } = await loaders.details.load(match.facts.id);
  return values.find(({ field, isShown }) => field === STATED_BY[type] && isShown)?.evidence ?? [];
}

async function entityOf(id: string, { loaders }: ApiContext) {
  return hasEntity(await loaders.entity.load(id));
}

const entitiesOf = async (ids: readonly string[], context: ApiContext) =>
  Promise.all(ids.map(async (id) => entityOf(id, context)));

/** Partners and consortia. */
export const matchResolvers = {
  Query: {
    partnerMatches: async (_parent, args, { graph, finder }) =>
      findPartners({ graph, finder }, readQuestion(args), readFilter(args.filter)),
    partnerEvidence: async (_parent, { candidate, part, ...args }, context) => {
      const { graph, finder } = context;
      const { first, after } = readPage(args, 1);
      const offset = placeOf(after);
      const [matches, [entity]] = await Promise.all([
        findPartners({ graph, finder }, readQuestion(args), { ...NO_FILTER, includesKnown: true }),
        entitiesByKey([candidate], context),
      ]);
      if (isProblem(matches)) return null;
      const finding = matches.ranking.findings.find(({ holderId }) => holderId === entity?.id);
      if (finding === undefined) return null;
      const type = COUNTED_PARTS.find((counted) => counted === part);
      if (type === undefined) return { ...pageAt([], 0, 0), total: 0 };
      const keys = wantedKeys(matches);
      const counting = finding.counting.filter((key) => keys.has(key));
      const question = { type, groups: matches.concepts, offset, limit: first };
      const { items, total } = await listScoreEvidence(graph, { holderId: finding.holderId, counting }, question);
      return { ...pageAt(items, offset, total), total };
    },
    consortium: async (_parent, { action, filter, ...args }, { graph, finder }) =>
      buildConsortium({ graph, finder }, readQuestion(args), readFilter(filter), action ?? null),
    eligibilityActions: () => eligibilityRules().actions,
  },
  PartnerMatchesResult: {
    __resolveType: (result) =>
      isProblem(result) ? (typeOfProblem(result) as 'NotFound' | 'InvalidInput') : 'PartnerMatches',
  },
  ConsortiumResult: {
    __resolveType: (result) =>
      isProblem(result) ? (typeOfProblem(result) as 'NotFound' | 'InvalidInput') : 'Consortium',
  },
  PartnerMatches: {
    concepts: ({ ranking }) => recognisedConcepts(ranking.groups),
    unknownConcepts: ({ ranking }) => ranking.unknown,
    missingConcepts: ({ concepts, missing }) =>
      concepts.flatMap(({ key }, place) => (missing[place] === true ? [key] : [])),
    cuts: ({ ranking }) => ranking.cuts,
    leftOutCount: ({ leftOut }) => leftOut,
    dataYear: ({ ranking }) => ranking.dataYear,
    ranked: (matches, args) => {
      const { first, after } = readPage(args, 1);
      const offset = placeOf(after);
      const found = matches.candidates.filter(({ parts }) => parts.some(({ type }) => type === 'COVERAGE'));
      const shown = found.slice(offset, offset + first);
      const models = shown.map((candidate, index) => ({ ...candidate, rank: offset + index + 1, matches }));
      return { ...pageAt(models, offset, found.length), total: found.length };
    },
  },
  PartnerMatchConnection: {
    edges: ({ rows }) => rows.map(({ row, cursor }) => ({ node: row, cursor })),
    pageInfo: (page) => page,
    totalCount: ({ total }) => total,
  },
  PartnerMatch: {
    candidate: async ({ facts }, _args, context) => entityOf(facts.id, context),
    parts: (match) => match.parts.map((part) => ({ ...part, match })),
    coverage: (match) =>
      coverageParts(match, match.matches).map((part) => ({ ...part, ranking: match.matches.ranking })),
    country: ({ facts }) => facts.country,
    isSme: ({ facts }) => facts.isSme,
    lastJointYear: ({ joint }) => joint.lastYear,
  },
  PartnerPart: {
    shares: ({ shares, match }) => keyed(shares, match.matches),
    reasons: reasonsOf,
    evidence: async (part, _args, context) => evidenceOf(part, context),
  },
  PartnerReason: {
    entity: async ({ entityId }, _args, { loaders }) => hasEntity(await loaders.entity.load(entityId)),
    evidence: async ({ entityId, relationId }, _args, { loaders }) =>
      relationId === null
        ? (await loaders.details.load(entityId)).evidence
        : ((await loaders.relation.load(relationId))?.evidence ?? []),
  },
  ConsortiumMember: {
    organization: async ({ facts }, _args, context) => entityOf(facts.id, context),
    country: ({ facts }) => facts.country,
    isSme: ({ facts }) => facts.isSme,
    projectCount: ({ facts }) => facts.projectCount,
    coordinatedCount: ({ facts }) => facts.coordinatedCount,
  },
  Consortium: {
    members: ({ matches }) => matches.members,
    concepts: ({ matches }) => recognisedConcepts(matches.ranking.groups),
    nextPartners: ({ next, matches }) => next.map((partner) => ({ ...partner, matches })),
  },
  ConceptCoverage: { concept: ({ key }) => key },
  EligibilityAction: {
    name: (action, { lang }, context) => action.names[lang ?? context.lang],
    sourceTitle: ({ source }) => source.title,
    sourceUrl: ({ source }) => source.url,
    asOf: () => eligibilityRules().asOf,
    countriesAsOf: () => eligibilityRules().places.asOf,
  },
  EligibilityCheck: {
    codes: ({ countries }) => countries,
    regions: async ({ rule, countries }, _args, context) =>
      rule === 'REGION_SPREAD' ? entitiesOf(await listRegions(context.graph, countries), context) : [],
    members: async ({ memberIds }, _args, context) => entitiesOf(memberIds, context),
    unknownMembers: async ({ unknownIds }, _args, context) => entitiesOf(unknownIds, context),
  },
  NextPartner: {
    candidate: async ({ candidate }, _args, context) => entityOf(candidate.facts.id, context),
    shares: ({ shares, matches }) => keyed(shares, matches),
  },
  WorkedPair: {
    a: async ({ aId }, _args, context) => entityOf(aId, context),
    b: async ({ bId }, _args, context) => entityOf(bId, context),
    projects: async ({ projectIds }, { first }, context) =>
      entitiesOf(projectIds.slice(0, inRange('first', first, 1, 20)), context),
  },
} satisfies Partial<Resolvers>;
