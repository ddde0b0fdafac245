import { countDecisions, findDecision, pageDecisions, type Decision } from '../../domain/curation/decisions.ts';
import { countSuggestions, pageSuggestions } from '../../domain/curation/suggestions.ts';
import type { DecisionInput, MatchReason, Resolvers, SplitInput } from '../../generated/resolvers.ts';
import type { Problem } from '../../problem.ts';
import type { Administration } from '../administration.ts';
import { orAll, readPage } from '../arguments.ts';
import { asAdministrator } from '../as-administrator.ts';
import type { ApiContext } from '../context.ts';
import { hasEntity } from './has-entity.ts';
import { typeOfProblem } from './imports.ts';

/** What the schema has words for; the store may hold the codes of another version. */
const REASONS = [
  'SAME_NAME',
  'SAME_NAME_IN_OTHER_LANGUAGE',
  'SIMILAR_NAME',
  'NAME_INSIDE_NAME',
  'SAME_ACRONYM',
  'ACRONYM_OF_NAME',
  'SAME_ADDRESS',
  'SAME_CITY',
  'SAME_COUNTRY',
  'SAME_WEBSITE',
  'OTHER_CITY',
  'OTHER_COUNTRY',
  'OTHER_WEBSITE',
  'OTHER_LEGAL_FORM',
  'OTHER_TYPE',
  'OTHER_IDENTIFIER',
  'SAME_SOURCE',
  'AMBIGUOUS',
] as const satisfies readonly MatchReason[];

function decide(type: Decision['type']) {
  return async (
    { curation }: Administration,
    { input: { a, b, reason, by } }: { input: DecisionInput },
    { graph }: ApiContext,
  ): Promise<Decision | Problem> => {
    return shown(graph, await curation.decide({ type, a, b, reason: reason ?? '', by: by ?? null }));
  };
}

async function split(
  { curation }: Administration,
  { input: { entity, record, reason, by } }: { input: SplitInput },
  { graph }: ApiContext,
): Promise<Decision | Problem> {
  return shown(graph, await curation.split({ entity, record, reason: reason ?? '', by: by ?? null }));
}

async function shown(
  graph: ApiContext['graph'],
  decided: { decisionId: string } | Problem,
): Promise<Decision | Problem> {
  if ('problem' in decided) return decided;
  const decision = await findDecision(graph, decided.decisionId);
  return decision ?? { problem: 'NOT_FOUND', message: 'The decision was taken back at the same moment.' };
}

/** What may be one and the same, what was decided, and deciding it. */
export const curationResolvers = {
  Query: {
    suggestions: async (_parent, { kinds, entity, ...args }, { graph }) => {
      const conditions = { kinds: orAll(kinds), entity: entity ?? null };
      return { ...(await pageSuggestions(graph, { conditions, ...readPage(args, 1) })), conditions };
    },
    decisions: async (_parent, args, { graph }) => pageDecisions(graph, readPage(args, 2)),
  },
  Mutation: {
    mergeEntities: asAdministrator('mergeEntities', decide('SAME_AS')),
    keepApart: asAdministrator('keepApart', decide('NOT_SAME_AS')),
    splitRecord: asAdministrator('splitRecord', split),
    takeBack: asAdministrator('takeBack', async ({ curation }, { decision }: { decision: string }) =>
      (await curation.takeBack(decision))
        ? { decision }
        : ({ problem: 'NOT_FOUND', message: `There is no decision ${decision}.` } as const),
    ),
    dropSource: asAdministrator('dropSource', async ({ curation }, { id }: { id: string }) => curation.drop(id)),
  },
  DecisionResult: { __resolveType: (result) => ('problem' in result ? typeOfProblem(result) : 'Decision') },
  TakeBackResult: { __resolveType: (result) => ('problem' in result ? 'NotFound' : 'DecisionTakenBack') },
  DropSourceResult: {
    __resolveType: (result) =>
      !('problem' in result) ? 'SourceDropped' : result.problem === 'NOT_FOUND' ? 'NotFound' : 'Conflict',
  },
  SuggestionConnection: {
    edges: ({ rows }) => rows.map(({ row, cursor }) => ({ node: row, cursor })),
    pageInfo: (page) => page,
    totalCount: async ({ conditions }, _args, { graph }) => countSuggestions(graph, conditions),
  },
  Suggestion: {
    id: ({ a, b }) => `${a}.${b}`,
    reasons: ({ reasons }) => REASONS.filter((reason) => reasons.includes(reason)),
    a: async ({ a }, _args, { loaders }) => hasEntity(await loaders.entity.load(a)),
    b: async ({ b }, _args, { loaders }) => hasEntity(await loaders.entity.load(b)),
  },
  DecisionConnection: {
    edges: ({ rows }) => rows.map(({ row, cursor }) => ({ node: row, cursor })),
    pageInfo: (page) => page,
    totalCount: async (_page, _args, { graph }) => countDecisions(graph),
  },
  DecidedThing: {
    entity: async ({ record }, _args, { loaders }) => loaders.entityOfRecord.load(record),
  },
} satisfies Partial<Resolvers>;
