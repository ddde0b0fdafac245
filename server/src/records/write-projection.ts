import type { GraphTransaction } from '../graph/graph.ts';
import { assignSlugs } from '../graph/statements/projection/assign-slugs.ts';
import { countRelations } from '../graph/statements/projection/count-relations.ts';
import { createEntities, type NewEntityRow } from '../graph/statements/projection/create-entities.ts';
import { createObservations } from '../graph/statements/projection/create-observations.ts';
import { createRelations } from '../graph/statements/projection/create-relations.ts';
import { deleteEntities } from '../graph/statements/projection/delete-entities.ts';
import { deleteObservations } from '../graph/statements/projection/delete-observations.ts';
import { deleteRelations } from '../graph/statements/projection/delete-relations.ts';
import { linkRecords } from '../graph/statements/projection/link-records.ts';
import { listEntityStates } from '../graph/statements/projection/list-entity-states.ts';
import { listObservationStates } from '../graph/statements/projection/list-observation-states.ts';
import { listRelationStates } from '../graph/statements/projection/list-relation-states.ts';
import { markNeighboursStale } from '../graph/statements/projection/mark-neighbours-stale.ts';
import { markStale } from '../graph/statements/projection/mark-stale.ts';
import { upsertEntities } from '../graph/statements/projection/upsert-entities.ts';
import { markBelowToIndex } from '../graph/statements/search/mark-below-to-index.ts';
import { markNeighboursToIndex } from '../graph/statements/search/mark-neighbours-to-index.ts';
import type { EntityState } from './projection/project-entity.ts';
import type { ProjectedGraph } from './projection/project-graph.ts';
import type { RelationState } from './projection/project-relations.ts';
import { stampChange } from './graph-rules.ts';

/** How much of the graph a projection changed. */
export interface ProjectionChange {
  entitiesWritten: number;
  entitiesDeleted: number;
  relationsWritten: number;
  relationsDeleted: number;
  observationsWritten: number;
}

/** As assignSlugs cuts it: six characters of the id after `ent_`. */
const ID_PREFIX = 4;
const SLUG_SUFFIX = 6;

/**
 * Kinds that, when new, give something to compute: those who hold competences, and technologies that a keyword may mean. A
 * project or publication is noticed by those whose relations lead to it.
 */
const COMPUTED_WHEN_NEW: ReadonlySet<string> = new Set(['Organization', 'Person', 'Network', 'Technology']);

/** Relations that lead to what lies above: who stands below tells in search what stands there, over any number of steps. */
const UPWARD: ReadonlySet<string> = new Set(['BROADER', 'PART_OF', 'LOCATED_IN', 'FUNDED_BY']);

/**
 * Writes what differs between the projection of a scope and the graph, and nothing else. What was not there is created
 * without looking for it, which is what makes a first import fast.
 * @param before entities that the scope's records, and removed ones, described until now
 * @param entityBefore the entity of each record of the scope until now
 */
export async function writeProjection(
  transaction: GraphTransaction,
  projected: ProjectedGraph,
  before: ReadonlySet<string>,
  entityBefore: ReadonlyMap<string, string>,
): Promise<ProjectionChange> {
  const wanted = new Set(projected.entities.map(({ id }) => id));
  const gone = [...before].filter((id) => !wanted.has(id));
  const known = [...before].filter((id) => wanted.has(id));
  const left = await deleteGone(transaction, gone);
  const entities = await writeEntities(transaction, projected, new Set(known), entityBefore);
  const created = new Set(entities.created);
  const relations = await writeRelations(transaction, known, projected.relations);
  const observationsWritten = await writeObservations(transaction, known, projected);
  const unmarked = relations.changed.filter((id) => !entities.written.has(id));
  if (unmarked.length > 0) await transaction.run(markStale, { ids: unmarked });
  await markForSearch(
    transaction,
    entities.shownOtherwise,
    relations.liftedFrom.filter((id) => !created.has(id)),
  );
  const change = {
    entitiesWritten: entities.written.size,
    entitiesDeleted: gone.length,
    ...relations.counts,
    observationsWritten,
  };
  if (Object.values(change).every((count) => count === 0)) return change;
  const touched = new Set([...relations.ends, ...left.neighbours].filter((id) => !created.has(id)));
  if (touched.size > 0) await transaction.run(countRelations, { ids: [...touched] });
  const slugBases = new Set([...left.slugBases, ...entities.slugBases]);
  await transaction.run(assignSlugs, { ids: entities.renamed, slugBases: [...slugBases] });
  await stampChange(transaction);
  return change;
}

/** Removes entities that nothing describes any more; tells who stood in a relation with them, and whose slug is free. */
async function deleteGone(
  transaction: GraphTransaction,
  gone: readonly string[],
): Promise<{ neighbours: string[]; slugBases: string[] }> {
  if (gone.length === 0) return { neighbours: [], slugBases: [] };
  const neighbours = await transaction.run(markNeighboursStale, { ids: gone });
  const states = await transaction.run(listEntityStates, { ids: gone });
  await transaction.run(markBelowToIndex, { ids: gone });
  await transaction.run(deleteEntities, { ids: gone });
  return { neighbours: neighbours.map(({ id }) => id), slugBases: states.map(({ slugBase }) => slugBase) };
}

/**
 * Marks those whose search documents change with others. What was created or changed itself, or gained or lost a relation,
 * is marked where it is written.
 * @param shownOtherwise entities that have another name or kind than before
 * @param lifted entities above which others stand than before
 */
async function markForSearch(
  transaction: GraphTransaction,
  shownOtherwise: readonly string[],
  lifted: readonly string[],
): Promise<void> {
  if (shownOtherwise.length > 0) await transaction.run(markNeighboursToIndex, { ids: shownOtherwise });
  const below = [...new Set([...shownOtherwise, ...lifted])];
  if (below.length > 0) await transaction.run(markBelowToIndex, { ids: below });
}

interface WrittenEntities {
  /** Those created or changed. */
  written: Set<string>;
  created: string[];
  /** Those that have another base for their slug than before, and all bases concerned. */
  renamed: string[];
  slugBases: string[];
  /** Those whose names or kind, which others show, are not what they were. */
  shownOtherwise: string[];
}

async function writeEntities(
  transaction: GraphTransaction,
  projected: ProjectedGraph,
  known: ReadonlySet<string>,
  entityBefore: ReadonlyMap<string, string>,
): Promise<WrittenEntities> {
  const created = projected.entities.filter(({ id }) => !known.has(id));
  if (created.length > 0) {
    const degrees = degreesIn(projected.relations);
    await transaction.run(createEntities, {
      rows: created.map((state) => toNewRow(state, degrees.get(state.id) ?? 0, entityBefore)),
    });
  }
  const states = known.size === 0 ? [] : await transaction.run(listEntityStates, { ids: [...known] });
  const stateOf = new Map(states.map((state) => [state.id, state]));
  const changed = projected.entities.filter(({ id, hash }) => known.has(id) && stateOf.get(id)?.hash !== hash);
  if (changed.length > 0) {
    await transaction.run(upsertEntities, {
      rows: changed.map(({ id, hash, properties }) => ({ id, hash, properties })),
    });
  }
  const links = changedLinks(projected, known, entityBefore);
  if (links.length > 0) await transaction.run(linkRecords, { rows: links });
  const renamed = changed.filter(({ id, properties }) => stateOf.get(id)?.slugBase !== properties['slugBase']);
  const baseOf = ({ properties }: EntityState): string => String(properties['slugBase']);
  return {
    written: new Set([...created, ...changed].map(({ id }) => id)),
    created: created.map(({ id }) => id),
    renamed: renamed.map(({ id }) => id),
    shownOtherwise: changed
      .filter(({ id, properties }) => JSON.stringify(shownOf(properties)) !== JSON.stringify(stateOf.get(id)?.shown))
      .map(({ id }) => id),
    slugBases: [
      ...[...created, ...renamed].map(baseOf),
      ...renamed.flatMap(({ id }) => stateOf.get(id)?.slugBase ?? []),
    ],
  };
}

/** What others show of an entity, as listEntityStates gives it. */
function shownOf({ kind, nameIt, nameEn, nameAny, allNames }: EntityState['properties']): unknown[] {
  return [kind, nameIt ?? null, nameEn ?? null, nameAny, allNames];
}

/** How many relations lead from or to each entity; all those of a new one are among those that are written with it. */
function degreesIn(relations: readonly RelationState[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { from, to } of relations) {
    degrees.set(from, (degrees.get(from) ?? 0) + 1);
    degrees.set(to, (degrees.get(to) ?? 0) + 1);
  }
  return degrees;
}

function toNewRow(
  { id, kind, hash, properties, recordKeys }: EntityState,
  relationCount: number,
  entityBefore: ReadonlyMap<string, string>,
): NewEntityRow {
  const labels = ['Entity', kind, 'ToIndex', ...(COMPUTED_WHEN_NEW.has(kind) ? ['Stale'] : [])];
  // The longer slug; the first of its base gets the shorter one when slugs are assigned.
  const slug = `${String(properties['slugBase'])}-${id.slice(ID_PREFIX, ID_PREFIX + SLUG_SUFFIX)}`;
  const complete = { ...properties, id, hash, slug, relationCount };
  return { properties: complete, labels, recordKeys: recordKeys.filter((key) => !entityBefore.has(key)) };
}

/** Records that describe another entity from now on, but for those that a new entity took with it. */
function changedLinks(
  projected: ProjectedGraph,
  known: ReadonlySet<string>,
  entityBefore: ReadonlyMap<string, string>,
): { key: string; entityId: string }[] {
  return projected.entities.flatMap(({ id, recordKeys }) =>
    recordKeys
      .filter((key) => entityBefore.get(key) !== id && (known.has(id) || entityBefore.has(key)))
      .map((key) => ({ key, entityId: id })),
  );
}

interface WrittenRelations {
  /** Entities at either end of a relation that came or went. */
  ends: string[];
  /** Entities from which such a relation starts, and those to which one led that went. */
  changed: string[];
  /** Entities from which such a relation leads upward. */
  liftedFrom: string[];
  counts: { relationsWritten: number; relationsDeleted: number };
}

async function writeRelations(
  transaction: GraphTransaction,
  known: readonly string[],
  relations: readonly RelationState[],
): Promise<WrittenRelations> {
  const standing = known.length === 0 ? [] : await transaction.run(listRelationStates, { ids: known });
  const hashes = new Map(standing.map(({ id, hash }) => [id, hash]));
  const wanted = new Map(relations.map(({ id, hash }) => [id, hash]));
  const stale = standing.filter(({ id, hash }) => wanted.get(id) !== hash);
  const missing = relations.filter(({ id, hash }) => hashes.get(id) !== hash);
  if (stale.length > 0) {
    const staleByStart = Map.groupBy(stale, ({ from }) => from);
    await transaction.run(deleteRelations, {
      rows: [...staleByStart].map(([from, rows]) => ({ from, ids: rows.map(({ id }) => id) })),
    });
  }
  if (missing.length > 0) {
    const byStart = Map.groupBy(missing, ({ from }) => from);
    await transaction.run(createRelations, {
      rows: [...byStart].map(([from, group]) => ({
        from,
        relations: group.map(({ to, type, hash, properties }) => ({ to, type, properties: { ...properties, hash } })),
      })),
    });
  }
  const moved = [...stale, ...missing];
  return {
    ends: moved.flatMap(({ from, to }) => [from, to]),
    changed: [...new Set([...moved.map(({ from }) => from), ...stale.map(({ to }) => to)])],
    liftedFrom: [...new Set(moved.filter(({ type }) => UPWARD.has(type)).map(({ from }) => from))],
    counts: { relationsWritten: missing.length, relationsDeleted: stale.length },
  };
}

async function writeObservations(
  transaction: GraphTransaction,
  ids: readonly string[],
  projected: ProjectedGraph,
): Promise<number> {
  const standing = ids.length === 0 ? [] : await transaction.run(listObservationStates, { ids });
  const hashes = new Map(standing.map(({ id, hash }) => [id, hash]));
  const wanted = new Map(projected.observations.map(({ id, hash }) => [id, hash]));
  const stale = standing.filter(({ id, hash }) => wanted.get(id) !== hash);
  if (stale.length > 0) await transaction.run(deleteObservations, { ids: stale.map(({ id }) => id) });
  const missing = projected.observations.filter(({ id, hash }) => hashes.get(id) !== hash);
  if (missing.length === 0) return 0;
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
