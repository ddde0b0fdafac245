import type { GraphTransaction } from '../graph/graph.ts';
import { assignSlugs } from '../graph/statements/projection/assign-slugs.ts';
import { countRelations } from '../graph/statements/projection/count-relations.ts';
import { createObservations } from '../graph/statements/projection/create-observations.ts';
import { createRelations } from '../graph/statements/projection/create-relations.ts';
import { deleteEntities } from '../graph/statements/projection/delete-entities.ts';
import { deleteObservations } from '../graph/statements/projection/delete-observations.ts';
import { deleteRelations } from '../graph/statements/projection/delete-relations.ts';
import { linkRecords } from '../graph/statements/projection/link-records.ts';
import { listEntityStates } from '../graph/statements/projection/list-entity-states.ts';
import { listObservationStates } from '../graph/statements/projection/list-observation-states.ts';
import { listRelationStates } from '../graph/statements/projection/list-relation-states.ts';
import { stampGraph } from '../graph/statements/projection/stamp-graph.ts';
import { upsertEntities } from '../graph/statements/projection/upsert-entities.ts';
import type { ProjectedGraph } from './projection/project-graph.ts';
import type { RelationState } from './projection/project-relations.ts';

/** How much of the graph a projection changed. */
export interface ProjectionChange {
  entitiesWritten: number;
  entitiesDeleted: number;
  relationsWritten: number;
  relationsDeleted: number;
  observationsWritten: number;
}

/**
 * Writes what differs between the projection of a scope and the graph, and nothing else.
 * @param before entities that the scope's records, and removed ones, described until now
 * @param entityBefore the entity of each record of the scope until now
 */
export async function writeProjection(
  transaction: GraphTransaction,
  projected: ProjectedGraph,
  before: ReadonlySet<string>,
  entityBefore: ReadonlyMap<string, string>,
): Promise<ProjectionChange> {
  const ids = projected.entities.map(({ id }) => id);
  const kept = new Set(ids);
  const gone = [...before].filter((id) => !kept.has(id));
  const neighboursOfGone = await transaction.run(listRelationStates, { ids: gone });
  const slugBasesOfGone = await transaction.run(listEntityStates, { ids: gone });
  await transaction.run(deleteEntities, { ids: gone });
  const slugBases = new Set(slugBasesOfGone.map(({ slugBase }) => slugBase));
  const entitiesWritten = await writeEntities(transaction, projected, slugBases);
  await transaction.run(linkRecords, { rows: changedLinks(projected, entityBefore) });
  const relations = await writeRelations(transaction, ids, projected.relations);
  const observationsWritten = await writeObservations(transaction, ids, projected);
  const touched = new Set([...relations.ends, ...neighboursOfGone.map(({ to }) => to), ...ids]);
  await transaction.run(countRelations, { ids: [...touched] });
  await transaction.run(assignSlugs, { slugBases: [...slugBases] });
  const change = { entitiesWritten, entitiesDeleted: gone.length, ...relations.counts, observationsWritten };
  if (Object.values(change).some((count) => count > 0)) {
    await transaction.run(stampGraph, { changedAt: new Date().toISOString() });
  }
  return change;
}

async function writeEntities(
  transaction: GraphTransaction,
  projected: ProjectedGraph,
  slugBases: Set<string>,
): Promise<number> {
  const states = await transaction.run(listEntityStates, { ids: projected.entities.map(({ id }) => id) });
  const known = new Map(states.map((state) => [state.id, state]));
  const changed = projected.entities.filter(({ id, hash }) => known.get(id)?.hash !== hash);
  for (const { id, properties } of changed) {
    slugBases.add(String(properties['slugBase']));
    const before = known.get(id);
    if (before !== undefined) slugBases.add(before.slugBase);
  }
  await transaction.run(upsertEntities, {
    rows: changed.map(({ id, hash, properties }) => ({ id, hash, properties })),
  });
  return changed.length;
}

function changedLinks(
  projected: ProjectedGraph,
  entityBefore: ReadonlyMap<string, string>,
): { key: string; entityId: string }[] {
  return projected.entities.flatMap(({ id, recordKeys }) =>
    recordKeys.filter((key) => entityBefore.get(key) !== id).map((key) => ({ key, entityId: id })),
  );
}

async function writeRelations(
  transaction: GraphTransaction,
  ids: readonly string[],
  relations: readonly RelationState[],
): Promise<{ ends: string[]; counts: { relationsWritten: number; relationsDeleted: number } }> {
  const standing = await transaction.run(listRelationStates, { ids });
  const hashes = new Map(standing.map(({ id, hash }) => [id, hash]));
  const wanted = new Map(relations.map(({ id, hash }) => [id, hash]));
  const stale = standing.filter(({ id, hash }) => wanted.get(id) !== hash);
  const missing = relations.filter(({ id, hash }) => hashes.get(id) !== hash);
  const staleByStart = Map.groupBy(stale, ({ from }) => from);
  await transaction.run(deleteRelations, {
    rows: [...staleByStart].map(([from, rows]) => ({ from, ids: rows.map(({ id }) => id) })),
  });
  await transaction.run(createRelations, {
    rows: missing.map(({ from, to, type, hash, properties }) => ({ from, to, type, hash, properties })),
  });
  return {
    ends: [...stale, ...missing].flatMap(({ from, to }) => [from, to]),
    counts: { relationsWritten: missing.length, relationsDeleted: stale.length },
  };
}

async function writeObservations(
  transaction: GraphTransaction,
  ids: readonly string[],
  projected: ProjectedGraph,
): Promise<number> {
  const standing = await transaction.run(listObservationStates, { ids });
  const hashes = new Map(standing.map(({ id, hash }) => [id, hash]));
  const wanted = new Map(projected.observations.map(({ id, hash }) => [id, hash]));
  await transaction.run(deleteObservations, {
    ids: standing.filter(({ id, hash }) => wanted.get(id) !== hash).map(({ id }) => id),
  });
  const missing = projected.observations.filter(({ id, hash }) => hashes.get(id) !== hash);
  await transaction.run(createObservations, {
    rows: missing.map(({ id, indicator, place, cites, hash, properties }) => ({
      id,
      indicator,
      place: place ?? null,
      cites: cites ?? null,
      hash,
      properties,
    })),
  });
  return missing.length;
}
