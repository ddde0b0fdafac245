import type { Entity } from '../../domain/entities/entity.ts';
import { listIdsOfKeys } from '../../domain/entities/list-ids-of-keys.ts';
import type { ApiContext } from '../context.ts';

/** The entities that keys, ids or slugs, name, in their order; null where there is none. */
export async function entitiesByKey(
  keys: readonly string[],
  { graph, loaders }: ApiContext,
): Promise<(Entity | null)[]> {
  const ids = await listIdsOfKeys(graph, keys);
  return Promise.all(ids.map(async (id) => loaders.entity.load(id)));
}
