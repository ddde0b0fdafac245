import type { GraphReader } from '../../graph/graph.ts';
import { countRelationGroups } from '../../graph/statements/relations/count-relation-groups.ts';
import { countRelationsOf } from '../../graph/statements/relations/count-relations-of.ts';
import { listRelationsEn } from '../../graph/statements/relations/list-relations-en.ts';
import { listRelationsIt } from '../../graph/statements/relations/list-relations-it.ts';
import type { RelationConditions } from '../../graph/statements/relations/relation-columns.ts';
import type { Entity } from '../entities/entity.ts';
import type { Language } from '../entities/text-in.ts';
import { inGroups, inOrder } from '../in-order.ts';
import { pageOf, type Cursor, type Page } from '../page.ts';
import { toRelation, type Relation } from './relation.ts';

/** A relation seen from the entity asked, with the entity at its other end. */
export interface SeenRelation {
  relation: Relation;
  neighbour: Entity;
  /** Orders the relations of one entity: type, then the neighbour's name. */
  sortKey: string;
}

/** One count of relations by type, direction and kind of the other end. */
export interface RelationCount {
  type: string;
  direction: 'OUT' | 'IN';
  kind: string;
  count: number;
}

/** A page of relations of each entity, by type and then by the neighbour's name in a language: one statement for all. */
export async function listRelationPages(
  graph: GraphReader,
  ids: readonly string[],
  {
    conditions,
    lang,
    first,
    after,
  }: { conditions: RelationConditions; lang: Language; first: number; after: Cursor | null },
): Promise<Page<SeenRelation>[]> {
  const rows = await graph.read(lang === 'it' ? listRelationsIt : listRelationsEn, {
    ...conditions,
    ids,
    limit: first + 1,
    afterKey: after === null ? null : String(after[0]),
  });
  return inGroups(ids, rows, ({ centerId }) => centerId).map((found) => {
    const seen = found.map((row) => ({ relation: toRelation(row), neighbour: row, sortKey: row.sortKey }));
    return pageOf(seen, first, after !== null, ({ sortKey }) => [sortKey]);
  });
}

/** How many relations of each entity meet the conditions. */
export async function countRelations(
  graph: GraphReader,
  ids: readonly string[],
  conditions: RelationConditions,
): Promise<number[]> {
  const rows = inOrder(ids, await graph.read(countRelationsOf, { ...conditions, ids }), ({ centerId }) => centerId);
  return rows.map((row) => row?.count ?? 0);
}

/** The relations of each entity counted by type, direction and kind of the other end. */
export async function listRelationCounts(graph: GraphReader, ids: readonly string[]): Promise<RelationCount[][]> {
  return inGroups(ids, await graph.read(countRelationGroups, { ids }), ({ centerId }) => centerId);
}
