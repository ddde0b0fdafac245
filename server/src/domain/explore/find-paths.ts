import type { GraphReader } from '../../graph/graph.ts';
import { listFewShortestPaths } from '../../graph/statements/explore/list-few-shortest-paths.ts';
import type { PathRow } from '../../graph/statements/explore/path-parts.ts';
import { listShortestPaths } from '../../graph/statements/explore/list-shortest-paths.ts';
import { listRelations } from '../relations/find-relations.ts';
import type { Relation } from '../relations/relation.ts';

/** A step of a way: one relation, walked along (OUT) or against (IN) its direction. */
export interface PathHop {
  fromId: string;
  toId: string;
  relation: Relation;
  direction: 'OUT' | 'IN';
}

/** A way between two entities. */
export interface Path {
  length: number;
  hops: PathHop[];
}

/** What to look for; `types` and `kinds` are null when all will do. */
export interface PathQuestion {
  from: string;
  to: string;
  k: number;
  maxLength: number;
  types: readonly string[] | null;
  kinds: readonly string[] | null;
  avoid: readonly string[];
  /** Inner entities have at most this many relations; null for no limit. */
  hubLimit: number | null;
}

/** The k shortest ways; of equally short ones those first whose inner entities have fewer relations and so say more. */
export async function findPaths(graph: GraphReader, question: PathQuestion): Promise<Path[]> {
  if (question.from === question.to) return [];
  const found = await readPaths(graph, question);
  const walked = await listRelations(graph, new Set(found.flatMap(({ relationIds }) => relationIds)));
  const relations = new Map(walked.map((relation) => [relation.id, relation]));
  return found.map(({ entityIds, relationIds }) => {
    const hops = relationIds.flatMap((id, index) => toHop(relations.get(id), entityIds[index], entityIds[index + 1]));
    return { length: hops.length, hops };
  });
}

/** Up to this many are mostly among the first 10 that the search meets. */
const FEW = 5;

async function readPaths(graph: GraphReader, question: PathQuestion): Promise<PathRow[]> {
  if (question.k <= FEW) {
    const few = await graph.read(listFewShortestPaths, { ...question });
    if (few.length === question.k) return few;
  }
  return graph.read(listShortestPaths, { ...question });
}

function toHop(relation: Relation | undefined, fromId: string | undefined, toId: string | undefined): PathHop[] {
  if (relation === undefined || fromId === undefined || toId === undefined) return [];
  return [{ fromId, toId, relation, direction: relation.fromId === fromId ? 'OUT' : 'IN' }];
}
