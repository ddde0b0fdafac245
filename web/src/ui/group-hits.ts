import type { EntityKind, InstantSearchQuery } from '../generated/graphql';

type Search = NonNullable<InstantSearchQuery['search']>;
export type Hit = Search['edges'][number];

/** Hits of one kind, and how many there are of it in all. */
export interface HitGroup {
  kind: EntityKind;
  count: number;
  hits: Hit[];
}

const MOST_IN_A_GROUP = 5;

/** Puts hits together by kind: the kind of the best hit first, within a kind the engine's order, at most five each. */
export function groupHits(search: Search | null | undefined): HitGroup[] {
  if (search === undefined || search === null) return [];
  const groups = new Map<EntityKind, HitGroup>();
  for (const hit of search.edges) {
    const { kind } = hit.node;
    const group = groups.get(kind) ?? {
      kind,
      count: search.kinds.find((entry) => entry.kind === kind)?.count ?? 0,
      hits: [],
    };
    if (group.hits.length < MOST_IN_A_GROUP) group.hits.push(hit);
    groups.set(kind, group);
  }
  return [...groups.values()];
}
