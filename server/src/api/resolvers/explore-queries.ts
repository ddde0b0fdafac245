import type { Entity } from '../../domain/entities/entity.ts';
import { findNeighbourhood } from '../../domain/explore/find-neighbourhood.ts';
import { findPaths } from '../../domain/explore/find-paths.ts';
import { listRelationsAmong } from '../../domain/relations/find-relations.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { atMost, inRange, orAll, readRelationFilter } from '../arguments.ts';
import { hasEntity } from './has-entity.ts';

const MAX_NEIGHBOURS = 150;
const MAX_KNOWN = 300;
const MAX_AMONG = 500;

/** Surroundings, lines among shown nodes, and ways from one entity to another. */
export const exploreResolvers = {
  Query: {
    neighbourhood: async (_parent, { id, filter, limit, perGroup, known }, { graph, loaders }) => {
      const conditions = readRelationFilter(filter);
      const caps = {
        limit: inRange('limit', limit, 1, MAX_NEIGHBOURS),
        perGroup: perGroup === null || perGroup === undefined ? null : inRange('perGroup', perGroup, 1, MAX_NEIGHBOURS),
        known: atMost('known', known ?? [], MAX_KNOWN),
      };
      const center = await loaders.entity.load(id);
      return center === null ? null : findNeighbourhood(graph, center.id, conditions, caps);
    },
    relationsAmong: async (_parent, { ids }, { graph }) =>
      listRelationsAmong(graph, [...new Set(atMost('ids', ids, MAX_KNOWN))], MAX_AMONG),
    paths: async (_parent, { from, to, k, maxLength, types, kinds, avoid, hubLimit }, { graph }) =>
      findPaths(graph, {
        from,
        to,
        k: inRange('k', k, 1, 10),
        maxLength: inRange('maxLength', maxLength, 1, 6),
        types: orAll(types),
        kinds: orAll(kinds),
        avoid: atMost('avoid', avoid ?? [], 100),
        hubLimit: hubLimit === null || hubLimit === undefined ? null : inRange('hubLimit', hubLimit, 1, 1_000_000),
      }),
  },
  Neighbourhood: {
    center: async ({ centerId }, _args, { loaders }) => hasEntity(await loaders.entity.load(centerId)),
    neighbours: async ({ neighbourIds }, _args, { loaders }): Promise<Entity[]> => {
      const entities = await loaders.entity.loadMany(neighbourIds);
      return entities.filter((entity): entity is Entity => entity !== null && !(entity instanceof Error));
    },
  },
  PathHop: {
    from: async ({ fromId }, _args, { loaders }) => hasEntity(await loaders.entity.load(fromId)),
    to: async ({ toId }, _args, { loaders }) => hasEntity(await loaders.entity.load(toId)),
  },
} satisfies Partial<Resolvers>;
