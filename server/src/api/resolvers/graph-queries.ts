import { countEntitiesByKind, countRelationsByType, getGraphState } from '../../domain/statistics/statistics.ts';
import type { RelationType, Resolvers } from '../../generated/resolvers.ts';
import { atMost } from '../arguments.ts';
import { kindOf } from './entities.ts';
import { findNode } from './find-node.ts';

const MAX_NODES = 100;

/** Global identifiers, figures about the graph, and what pages have in common. */
export const graphResolvers = {
  Query: {
    node: async (_parent, { id }, context) => findNode(id, context),
    nodes: async (_parent, { ids }, context) =>
      Promise.all(atMost('ids', ids, MAX_NODES).map(async (id) => findNode(id, context))),
    statistics: async (_parent, _args, { graph }) => getGraphState(graph),
  },
  Node: { __resolveType: ({ __typename }) => nodeTypeOf(__typename) },
  PageInfo: {
    hasNextPage: (page) => page.hasNext,
    hasPreviousPage: (page) => page.hasPrevious,
    startCursor: ({ rows }) => rows[0]?.cursor ?? null,
    endCursor: ({ rows }) => rows.at(-1)?.cursor ?? null,
  },
  GraphStatistics: {
    asOf: ({ changedAt }) => changedAt,
    entities: async (_state, _args, { graph }) =>
      (await countEntitiesByKind(graph)).map(({ kind, count }) => ({ kind: kindOf(kind), count })),
    relations: async (_state, _args, { graph }) =>
      (await countRelationsByType(graph)).map(({ type, count }) => ({ type: type as RelationType, count })),
  },
} satisfies Partial<Resolvers>;

function nodeTypeOf(
  typename: string,
): 'ImportRun' | 'Relation' | 'Source' | 'SourceRecord' | 'Observation' | ReturnType<typeof kindOf> {
  switch (typename) {
    case 'ImportRun':
    case 'Relation':
    case 'Source':
    case 'SourceRecord':
    case 'Observation':
      return typename;
    default:
      return kindOf(typename);
  }
}
