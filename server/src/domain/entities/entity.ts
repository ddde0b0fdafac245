import type { GraphReader } from '../../graph/graph.ts';
import { countEntities as countEntitiesStatement } from '../../graph/statements/entities/count-entities.ts';
import { countEntitiesByKind } from '../../graph/statements/entities/count-entities-by-kind.ts';
import type { EntityRow } from '../../graph/statements/entities/entity-columns.ts';
import type { EntityConditions } from '../../graph/statements/entities/entity-conditions.ts';
import { findEntity as findEntityStatement } from '../../graph/statements/entities/find-entity.ts';
import { listEntitiesById as listEntitiesByIdStatement } from '../../graph/statements/entities/list-entities-by-id.ts';
import { listEntitiesOfRecordKeys } from '../../graph/statements/entities/list-entities-of-record-keys.ts';
import { listEntityDetails as listEntityDetailsStatement } from '../../graph/statements/entities/list-entity-details.ts';
import type { EntityDetails } from '../../records/projection/project-entity.ts';
import { inOrder } from '../in-order.ts';

/** An entity as lists, links and page heads show it. */
export type Entity = EntityRow;

/** The entity with this id or slug; also found by an id that a record of it would give it. Null when there is none. */
export async function findEntity(
  graph: GraphReader,
  { id, slug }: { id: string | null; slug: string | null },
): Promise<Entity | null> {
  const [row] = await graph.read(findEntityStatement, { id, slug });
  return row ?? null;
}

/** Entities in the order of their ids, null where there is none. */
export async function listEntitiesById(graph: GraphReader, ids: readonly string[]): Promise<(Entity | null)[]> {
  return inOrder(ids, await graph.read(listEntitiesByIdStatement, { ids }), ({ wanted }) => wanted);
}

/** The entity that each record describes, null where there is no such record. */
export async function listEntitiesOfRecords(graph: GraphReader, keys: readonly string[]): Promise<(Entity | null)[]> {
  return inOrder(keys, await graph.read(listEntitiesOfRecordKeys, { keys }), ({ recordKey }) => recordKey);
}

/** All names, identifiers, values and evidence of entities, in the order of their ids; empty where there is no entity. */
export async function listEntityDetails(graph: GraphReader, ids: readonly string[]): Promise<EntityDetails[]> {
  const rows = inOrder(ids, await graph.read(listEntityDetailsStatement, { ids }), ({ id }) => id);
  return rows.map((row) => (row === null ? NO_DETAILS : (JSON.parse(row.details) as EntityDetails)));
}

/** How many entities meet the conditions. */
export async function countEntities(graph: GraphReader, conditions: EntityConditions): Promise<number> {
  const { kinds, onlyIds, organizationTypes, sourceIds, relatedTo } = conditions;
  if (onlyIds === null && organizationTypes === null && sourceIds === null && relatedTo.length === 0) {
    // Neo4j keeps these numbers.
    const counts = await graph.read(countEntitiesByKind, {});
    return counts.reduce((sum, { kind, count }) => (kinds.includes(kind) ? sum + count : sum), 0);
  }
  const [row] = await graph.read(countEntitiesStatement, conditions);
  return row?.count ?? 0;
}

const NO_DETAILS: EntityDetails = { names: [], identifiers: [], values: [], evidence: [] };
