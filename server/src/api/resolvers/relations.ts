import { textOf } from '../../domain/entities/text-in.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { readPage } from '../arguments.ts';
import { hasEntity } from './has-entity.ts';

/** Relations, their pages, observations, and the evidence behind everything. */
export const relationResolvers = {
  Relation: {
    from: async ({ fromId }, _args, { loaders }) => hasEntity(await loaders.entity.load(fromId)),
    to: async ({ toId }, _args, { loaders }) => hasEntity(await loaders.entity.load(toId)),
    // What is computed has no evidence of its own: it is that of what it was computed from.
    evidence: async ({ isInferred, fromId, toId, evidence }, _args, { loaders }) =>
      isInferred ? loaders.competenceEvidence.load({ holderId: fromId, technologyId: toId }) : evidence,
    note: ({ noteIt, noteEn }, { lang }, context) =>
      textOf({ it: { text: noteIt, isOurs: true }, en: { text: noteEn, isOurs: true } }, lang ?? context.lang),
  },
  RelationConnection: {
    edges: ({ rows, centerId }) => rows.map(({ row, cursor }) => ({ ...row, cursor, centerId })),
    pageInfo: (page) => page,
    totalCount: async ({ centerId, conditions }, _args, { loaders }) => loaders.relationTotal(centerId, conditions),
  },
  RelationGroup: {
    relations: async ({ centerId, type, direction }, args, { loaders }) =>
      loaders.relationPage(centerId, {
        conditions: { types: [type], direction, kinds: null, roles: null, asOf: null },
        ...readPage(args, 1),
      }),
  },
  RelationEdge: {
    node: ({ relation }) => relation,
    direction: ({ centerId, relation }) => (relation.fromId === centerId ? 'OUT' : 'IN'),
  },
  Observation: {
    place: async ({ placeId }, _args, { loaders }) => (placeId === null ? null : loaders.entity.load(placeId)),
    citedSource: async ({ citedId }, _args, { loaders }) => (citedId === null ? null : loaders.entity.load(citedId)),
    note: ({ noteIt, noteEn }, { lang }, context) =>
      textOf({ it: { text: noteIt, isOurs: true }, en: { text: noteEn, isOurs: true } }, lang ?? context.lang),
  },
  Evidence: {
    source: async ({ sourceId }, _args, { loaders }) => {
      const source = await loaders.source(sourceId);
      if (source === undefined) throw new Error(`Evidence names a source that is not there: ${sourceId}`);
      return source;
    },
    locator: (entry) => (entry.line === undefined && entry.file === undefined ? null : entry),
  },
} satisfies Partial<Resolvers>;
