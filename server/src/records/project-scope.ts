import type { GraphTransaction } from '../graph/graph.ts';
import { listEntitiesOfRecords } from '../graph/statements/records/list-entities-of-records.ts';
import { listRecordsPointingTo } from '../graph/statements/records/list-records-pointing-to.ts';
import { closeOverIdentity, loadScope, type Scope } from './load-scope.ts';
import { projectGraph, type ProjectedGraph } from './projection/project-graph.ts';
import { recordKey } from './record-key.ts';
import { writeProjection, type ProjectionChange } from './write-projection.ts';

/**
 * Brings the graph up to date for records that changed, appeared or went, within the transaction that changed them.
 * Looks at the records of the entities concerned, and at those that point to entities which came, went or were merged.
 * @param touched records that changed or appeared, and those that shared an entity or identifier with a removed one
 * @param entitiesGone entities that removed records described
 * @param mentioning records that point to records which appeared
 */
export async function projectScope(
  transaction: GraphTransaction,
  touched: ReadonlySet<string>,
  entitiesGone: ReadonlySet<string>,
  mentioning: ReadonlySet<string>,
): Promise<ProjectionChange> {
  const core = await loadScope(transaction, await closeOverIdentity(transaction, new Set([...touched, ...mentioning])));
  const moved = entitiesThatMove(core, await projectLoaded(transaction, core), entitiesGone);
  const pointing = await transaction.run(listRecordsPointingTo, { entityIds: [...moved] });
  const keys = new Set([...core.records, ...pointing].map(({ key }) => key));
  const scope = pointing.length === 0 ? core : await loadScope(transaction, await closeOverIdentity(transaction, keys));
  const projected = await projectLoaded(transaction, scope);
  return writeProjection(
    transaction,
    projected,
    new Set([...scope.entityBefore.values(), ...entitiesGone]),
    scope.entityBefore,
  );
}

/** Entities whose records are about to describe another entity: what points to them must be pointed anew. */
function entitiesThatMove(scope: Scope, projected: ProjectedGraph, entitiesGone: ReadonlySet<string>): Set<string> {
  const moved = new Set(entitiesGone);
  for (const { id, recordKeys } of projected.entities) {
    for (const key of recordKeys) {
      const before = scope.entityBefore.get(key);
      if (before !== undefined && before !== id) moved.add(before);
    }
  }
  return moved;
}

async function projectLoaded(transaction: GraphTransaction, scope: Scope): Promise<ProjectedGraph> {
  const inScope = new Set(scope.records.map(({ key }) => key));
  const elsewhere = new Set<string>();
  for (const { sourceId, content } of scope.records) {
    const targets = [
      ...content.relations.map(({ target }) => target),
      ...content.observations.flatMap(({ place, cites }) => [place, cites]),
    ];
    for (const target of targets) {
      if (target === undefined) continue;
      const key = recordKey(sourceId, target);
      if (!inScope.has(key)) elsewhere.add(key);
    }
  }
  const rows = elsewhere.size === 0 ? [] : await transaction.run(listEntitiesOfRecords, { keys: [...elsewhere] });
  const entities = new Map(rows.map(({ key, entityId }) => [key, entityId]));
  return projectGraph(scope.records, scope.decisions, (key) => entities.get(key));
}
