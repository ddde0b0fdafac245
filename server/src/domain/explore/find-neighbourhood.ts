import type { GraphReader } from '../../graph/graph.ts';
import type { RelationConditions } from '../../graph/statements/relations/relation-columns.ts';
import { countNeighbours } from '../../graph/statements/explore/count-neighbours.ts';
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

/** Of a hub only this many neighbours, the best, may be shown; all are counted. */
const MAX_RANKED = 1_000;

interface RankedNeighbour {
  id: string;
  kind: string;
  relations: string[];
  /** `TYPE DIRECTION` of the relations to the entity in the middle. */
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
  const ranked = await graph.read(rankNeighbours, { ...conditions, id, limit: MAX_RANKED });
  const shown = choose(ranked, limit, perGroup, new Set(known));
  const shownByGroup = countGroups(shown);
  const totals = await countAll(graph, id, conditions, ranked);
  return {
    centerId: id,
    neighbourIds: shown.map((neighbour) => neighbour.id),
    relations: await listRelations(
      graph,
      shown.flatMap(({ relations }) => relations),
    ),
    groups: totals.groups.map((group) => ({ ...group, shownCount: shownByGroup.get(keyOf(group)) ?? 0 })),
    totalCount: totals.total,
    omittedCount: totals.total - shown.length,
  };
}

type GroupTotal = Omit<NeighbourhoodGroup, 'shownCount'>;

/** How many neighbours there are in all and in each group, in order of type, direction and kind. */
async function countAll(
  graph: GraphReader,
  id: string,
  conditions: RelationConditions,
  ranked: readonly RankedNeighbour[],
): Promise<{ total: number; groups: GroupTotal[] }> {
  let total = ranked.length;
  let counts = [...countGroups(ranked)];
  if (ranked.length === MAX_RANKED) {
    const [row] = await graph.read(countNeighbours, { ...conditions, id });
    total = row?.total ?? total;
    counts = row?.groups.map(({ group, count }) => [group, count]) ?? counts;
  }
  return { total, groups: counts.sort(([a], [b]) => (a < b ? -1 : 1)).map(toGroupTotal) };
}

function toGroupTotal([key, totalCount]: [string, number]): GroupTotal {
  const [type = '', direction, kind = ''] = key.split(' ');
  return { type, direction: direction === 'OUT' ? 'OUT' : 'IN', kind, totalCount };
}

function keyOf({ type, direction, kind }: GroupTotal): string {
  return `${type} ${direction} ${kind}`;
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
