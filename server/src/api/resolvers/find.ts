import { encodeCursor, type Page } from '../../domain/page.ts';
import { HOLDER_KINDS } from '../../domain/competences/technology-holder.ts';
import type {
  CompetenceFilter as FilterInput,
  CompetenceNeed as NeedInput,
  OrganizationType,
  Resolvers,
} from '../../generated/resolvers.ts';
import type { CompetenceFilter, CompetenceNeed } from '../../match/competence/competence-need.ts';
import { countNamedPlace, countPlaces } from '../../match/competence/count-places.ts';
import { listScoreEvidence } from '../../match/competence/list-score-evidence.ts';
import type { RankedConcept } from '../../match/competence/rank-holders.ts';
import { COUNTED_PARTS } from '../../match/competence/score-holders.ts';
import { freeWordsOf } from '../../match/competence/needed-concept.ts';
import { isNamed } from '../../match/competence/widen-few.ts';
import { countWorksByText } from '../../match/competence/words-in-texts.ts';
import { isProblem } from '../../problem.ts';
import { orAll, placeOf, readPage, readYear } from '../arguments.ts';
import type { RecognisedConceptModel } from '../find-models.ts';
import { badArgument } from '../user-error.ts';
import { kindOf } from './entities.ts';
import { hasEntity } from './has-entity.ts';

/** A pasted text has concepts enough. */
const FEW_CONCEPTS = 5;

/** What is needed, as the finder takes it. */
export function readNeed({ text, concepts, without, secondary, includeNarrower }: NeedInput): CompetenceNeed {
  return {
    text: text ?? '',
    concepts: concepts ?? [],
    without: without ?? [],
    secondary: secondary ?? null,
    includeNarrower: includeNarrower ?? true,
  };
}

/** @throws GraphQLError BAD_USER_INPUT for kinds that master nothing and for years that are none */
function readFilter(given: FilterInput | null | undefined): CompetenceFilter {
  const filter = given ?? {};
  return {
    kinds: readKinds(filter.kinds),
    organizationTypes: orAll(filter.organizationTypes),
    ofNamedTypes: filter.ofNamedTypes ?? false,
    place: filter.place ?? null,
    inNamedPlace: filter.inNamedPlace ?? false,
    network: filter.network ?? null,
    inTextsOfFew: filter.inTextsOfFew ?? false,
    fromYear: readYear('filter.fromYear', filter.fromYear),
    toYear: readYear('filter.toYear', filter.toYear),
    holders: orAll(filter.holders),
  };
}

function readKinds(given: FilterInput['kinds']): CompetenceFilter['kinds'] {
  const kinds = orAll(given);
  const other = kinds?.find((kind) => !HOLDER_KINDS.some((holder) => holder === kind));
  if (other !== undefined) throw badArgument('filter.kinds', `${other} is none of ${HOLDER_KINDS.join(', ')}`);
  return kinds;
}

/** The page of a list that was computed as a whole; a cursor is the place after an item. */
export function pageAt<Row>(rows: readonly Row[], offset: number, total: number): Page<Row> {
  return {
    rows: rows.map((row, index) => ({ row, cursor: encodeCursor([offset + index + 1]) })),
    hasNext: offset + rows.length < total,
    hasPrevious: offset > 0,
  };
}

/** Concepts, each knowing whether the need is short. */
export function recognisedConcepts(groups: readonly RankedConcept[]): RecognisedConceptModel[] {
  return groups.map((group) => ({ ...group, isOneOfFew: groups.length <= FEW_CONCEPTS }));
}

/** Who masters what is needed. */
export const findResolvers = {
  Query: {
    competenceRanking: async (_parent, { need, filter }, { finder }) => finder.rank(readNeed(need), readFilter(filter)),
    scoreEvidence: async (_parent, { need, filter, holder, part, ...args }, { finder, graph }) => {
      const { first, after } = readPage(args, 1);
      const offset = placeOf(after);
      const ranking = await finder.rank(readNeed(need), { ...readFilter(filter), holders: [holder] });
      const finding = isProblem(ranking) ? undefined : ranking.findings[0];
      if (isProblem(ranking) || finding === undefined) return null;
      const type = COUNTED_PARTS.find((counted) => counted === part);
      if (type === undefined) return { ...pageAt([], 0, 0), total: 0 };
      const { groups } = ranking;
      const { items, total } = await listScoreEvidence(graph, finding, { type, groups, offset, limit: first });
      return { ...pageAt(items, offset, total), total };
    },
  },
  CompetenceRankingResult: {
    __resolveType: (result) => (isProblem(result) ? 'InvalidInput' : 'CompetenceRanking'),
  },
  CompetenceRanking: {
    concepts: ({ groups }) => recognisedConcepts(groups),
    unknownConcepts: ({ unknown }) => unknown,
    unheardWords: ({ unheard }) => unheard,
    ranked: (ranking, args) => {
      const { first, after } = readPage(args, 1);
      const offset = placeOf(after);
      const total = ranking.findings.length;
      const shown = ranking.findings.slice(offset, offset + first).map((finding) => ({ ...finding, ranking }));
      return { ...pageAt(shown, offset, total), total };
    },
    places: async (ranking, args, { graph }) => countPlaces(graph, ranking, readPage(args, 1).first),
    namedPlace: async (ranking, _args, { graph }) => countNamedPlace(graph, ranking),
    namedTypes: ({ namedTypes, isOfNamedTypes, organizationTypes, findings }) => {
      if (namedTypes === null) return null;
      const types = namedTypes.types as OrganizationType[];
      const ofThem = organizationTypes.filter(({ type }) => types.some((named) => named === type));
      const count = isOfNamedTypes ? findings.length : ofThem.reduce((sum, one) => sum + one.count, 0);
      return { types, words: namedTypes.words, count };
    },
    kinds: ({ kinds }) => kinds.map(({ kind, count }) => ({ kind: kindOf(kind), count })),
    organizationTypes: ({ organizationTypes }) =>
      // Records with a type of their own are refused at the door.
      organizationTypes.map(({ type, count }) => ({ type: type as OrganizationType | null, count })),
  },
  PlaceCount: {
    place: async ({ placeId }, _args, { loaders }) => hasEntity(await loaders.entity.load(placeId)),
  },
  CompetenceFindingConnection: {
    edges: ({ rows }) => rows.map(({ row, cursor }) => ({ node: row, cursor })),
    pageInfo: (page) => page,
    totalCount: ({ total }) => total,
  },
  RecognisedConcept: {
    inTexts: async ({ isOneOfFew, ...concept }, _args, { graph, search }) => {
      const [typed] = concept.words;
      return isOneOfFew && isNamed(concept) && typed !== undefined ? countWorksByText({ graph, search }, typed) : null;
    },
    technology: async ({ technologyId }, _args, { loaders }) =>
      technologyId === null ? null : loaders.entity.load(technologyId),
  },
  CompetenceFinding: {
    holder: async ({ holderId }, _args, { loaders }) => hasEntity(await loaders.entity.load(holderId)),
    parts: ({ parts, ranking }) => parts.map((part) => ({ ...part, ranking })),
  },
  ScorePart: {
    shares: ({ shares, ranking }) => {
      const counting = ranking.groups.filter(({ isLeftOut }) => !isLeftOut);
      return shares.map(({ concept, ...share }) => ({ ...share, concept: counting[concept]?.key ?? '' }));
    },
  },
  ScoreEvidence: {
    work: async ({ workId }, _args, { loaders }) => (workId === null ? null : loaders.entity.load(workId)),
    technologies: async ({ technologyIds }, _args, { loaders }) => {
      const technologies = await Promise.all(technologyIds.map(async (id) => loaders.entity.load(id)));
      return technologies.filter((technology) => technology !== null);
    },
    words: ({ words }) => words.map(freeWordsOf),
    isByKeyword: ({ technologyIds, keywordIds }) => technologyIds.length === keywordIds.length,
    evidence: async ({ evidence, workId }, _args, { loaders }) =>
      evidence.length > 0 || workId === null ? evidence : (await loaders.details.load(workId)).evidence,
  },
  ScoreEvidenceConnection: {
    edges: ({ rows }) => rows.map(({ row, cursor }) => ({ node: row, cursor })),
    pageInfo: (page) => page,
    totalCount: ({ total }) => total,
  },
} satisfies Partial<Resolvers>;
