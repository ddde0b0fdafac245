import type { GraphReader } from '../../graph/graph.ts';
import { listIdsOfSlugs } from '../../graph/statements/entities/list-ids-of-slugs.ts';

/** The ids that keys, ids or slugs, stand for, in their order; a key that names nothing is given back as it is. */
export async function listIdsOfKeys(graph: GraphReader, keys: readonly string[]): Promise<string[]> {
  const slugs = keys.filter((key) => !key.startsWith('ent_'));
  const rows = slugs.length === 0 ? [] : await graph.read(listIdsOfSlugs, { slugs });
  const idOf = new Map(rows.map(({ slug, id }) => [slug, id]));
  return keys.map((key) => idOf.get(key) ?? key);
}
