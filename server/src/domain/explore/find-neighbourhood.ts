import type { GraphReader } from '../../graph/graph.ts';
import { countRelationGroups } from '../../graph/statements/relations/count-relation-groups.ts';
import type { RelationConditions } from '../../graph/statements/relations/relation-columns.ts';
import { rankNeighbours } from '../../graph/statements/explore/rank-neighbours.ts';
import { listRelations } from '../relations/find-relations.ts';
import type { Relation } from '../relations/relation.ts';

/** How many neighbours there are of one type, direction and kind, and how many of them are shown. */
export interface NeighbourhoodGroup {
  type: string;
  direction: 'OUT' | 'IN';
  kind: string;
  totalCount: number;
  shownCount: number;
}

/** The capped surroundings of one entity; neighbours are ids, best first. */
export interface Neighbourhood {
  centerId: string;
  neighbourIds: string[];
  relations: Relation[];
  groups: NeighbourhoodGroup[];
  totalCount: number;
  omittedCount: number;
}

/** A hub is looked at up to this many neighbours; what is beyond counts as left out. */
const MAX_RANKED = 5_000;

interface RankedNeighbour {
  id: string;
  kind: string;
  relations: string[];
  /** `TYPE DIRECTION` of the relations to the middle. */
  groups: string[];
}

/**
 * The surroundings of an entity, ranked and capped.
 * @param limit at most this many neighbours besides the known ones
 * @param perGroup at most this many of one type, direction and kind; null for no such cap
 * @param known neighbours shown already: they and their relations come in addition
 */
export async function findNeighbourhood(
  graph: GraphReader,
  id: string,
  conditions: RelationConditions,
  { limit, perGroup, known }: { limit: number; perGroup: number | null; known: readonly string[] },
): Promise<Neighbourhood> {
  const [ranked, totals] = await Promise.all([
    graph.read(rankNeighbours, { ...conditions, id, limit: MAX_RANKED }),
    graph.read(countRelationGroups, { ids: [id] }),
  ]);
  const shown = choose(ranked, limit, perGroup, new Set(known));
  const shownByGroup = countGroups(shown);
  const totalByGroup = countGroups(ranked);
  return {
    centerId: id,
    neighbourIds: shown.map((neighbour) => neighbour.id),
    relations: await listRelations(
      graph,
      shown.flatMap(({ relations }) => relations),
    ),
    groups: totals.flatMap(({ type, direction, kind }) => {
      const key = `${type} ${direction} ${kind}`;
      const totalCount = totalByGroup.get(key);
      return totalCount === undefined
        ? []
        : [{ type, direction, kind, totalCount, shownCount: shownByGroup.get(key) ?? 0 }];
    }),
    totalCount: ranked.length,
    omittedCount: ranked.length - shown.length,
  };
}

function choose(
  ranked: readonly RankedNeighbour[],
  limit: number,
  perGroup: number | null,
  known: ReadonlySet<string>,
): RankedNeighbour[] {
  const shown: RankedNeighbour[] = [];
  const used = new Map<string, number>();
  let added = 0;
  for (const neighbour of ranked) {
    const keys = groupKeysOf(neighbour);
    const isKnown = known.has(neighbour.id);
    const hasRoom = perGroup === null || keys.every((key) => (used.get(key) ?? 0) < perGroup);
    if (!isKnown && (added >= limit || !hasRoom)) continue;
    for (const key of keys) used.set(key, (used.get(key) ?? 0) + 1);
    if (!isKnown) added += 1;
    shown.push(neighbour);
  }
  return shown;
}

function countGroups(neighbours: readonly RankedNeighbour[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of neighbours.flatMap(groupKeysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function groupKeysOf({ groups, kind }: RankedNeighbour): string[] {
  return groups.map((group) => `${group} ${kind}`);
}
