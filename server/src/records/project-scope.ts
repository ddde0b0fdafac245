import type { GraphTransaction } from '../graph/graph.ts';
import { listEntitiesOfRecords } from '../graph/statements/records/list-entities-of-records.ts';
import { listRecordsPointingTo } from '../graph/statements/records/list-records-pointing-to.ts';
import { markDangling } from '../graph/statements/records/mark-dangling.ts';
import { closeOverIdentity, loadScope, NOTHING_FRESH, type Fresh, type Scope } from './load-scope.ts';
import type { RecordContent } from './model.ts';
import { projectGraph, type ProjectedGraph } from './projection/project-graph.ts';
import { recordKey } from './record-key.ts';
import { settleSuggestions } from './settle-suggestions.ts';
import { writeProjection, type ProjectionChange } from './write-projection.ts';

/** What the graph must be brought up to date for. */
export interface ScopeChange {
  /** Records that changed or appeared, and those that shared an entity or identifier with a removed one. */
  touched: ReadonlySet<string>;
  /** Entities that removed records described. */
  entitiesGone?: ReadonlySet<string>;
  /** Records that point to records which appeared. */
  mentioning?: ReadonlySet<string>;
  /** Those of `touched` that were written just now and describe nothing yet. */
  fresh?: Fresh;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Brings the graph up to date for records that changed, appeared or went, within the transaction that changed them.
 * Looks at the records of the entities concerned, and at those that point to entities which came, went or were merged.
 */
export async function projectScope(transaction: GraphTransaction, change: ScopeChange): Promise<ProjectionChange> {
  const { touched, entitiesGone = NOTHING, mentioning = NOTHING, fresh = NOTHING_FRESH } = change;
  const load = async (keys: Iterable<string>): Promise<Scope> =>
    loadScope(transaction, await closeOverIdentity(transaction, keys, fresh), fresh);
  let scope = await load(new Set([...touched, ...mentioning]));
  let { projected, dangling } = await projectLoaded(transaction, scope);
  const moved = entitiesThatMove(scope, projected, entitiesGone);
  if (moved.size > 0) {
    const pointing = await transaction.run(listRecordsPointingTo, { entityIds: [...moved] });
    if (pointing.length > 0) {
      scope = await load(new Set([...scope.records, ...pointing].map(({ key }) => key)));
      ({ projected, dangling } = await projectLoaded(transaction, scope));
    }
  }
  await noteDangling(transaction, scope.danglingBefore, dangling);
  const before = new Set([...scope.entityBefore.values(), ...entitiesGone]);
  const written = await writeProjection(transaction, projected, before, scope.entityBefore);
  await settleSuggestions(transaction, { entities: projected.entities, before, decisions: scope.decisions });
  return written;
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

/** The projection of a scope, and which of its records point to records that are not there. */
async function projectLoaded(
  transaction: GraphTransaction,
  scope: Scope,
): Promise<{ projected: ProjectedGraph; dangling: Set<string> }> {
  const inScope = new Set(scope.records.map(({ key }) => key));
  const elsewhere = new Set<string>();
  for (const { sourceId, content } of scope.records) {
    for (const target of targetsOf(content)) {
      const key = recordKey(sourceId, target);
      if (!inScope.has(key)) elsewhere.add(key);
    }
  }
  const rows = elsewhere.size === 0 ? [] : await transaction.run(listEntitiesOfRecords, { keys: [...elsewhere] });
  const entities = new Map(rows.map(({ key, entityId }) => [key, entityId]));
  const isThere = (key: string): boolean => inScope.has(key) || entities.has(key);
  const dangling = scope.records
    .filter(({ sourceId, content }) => targetsOf(content).some((target) => !isThere(recordKey(sourceId, target))))
    .map(({ key }) => key);
  return { projected: projectGraph(scope, (key) => entities.get(key)), dangling: new Set(dangling) };
}

/** Local ids of everything a record points to. */
export function targetsOf({ relations, observations }: RecordContent): string[] {
  const targets = relations.map(({ target }) => target);
  for (const { place, cites } of observations) {
    if (place !== undefined) targets.push(place);
    if (cites !== undefined) targets.push(cites);
  }
  return targets;
}

async function noteDangling(
  transaction: GraphTransaction,
  before: ReadonlySet<string>,
  now: ReadonlySet<string>,
): Promise<void> {
  const dangling = [...now].filter((key) => !before.has(key));
  const settled = [...before].filter((key) => !now.has(key));
  if (dangling.length + settled.length > 0) await transaction.run(markDangling, { dangling, settled });
}
