import { clusterRecords, type IdentityDecision, type NameLink } from '../identity/cluster-records.ts';
import { projectEntity, type EntityState } from './project-entity.ts';
import { projectObservations, type ObservationState } from './project-observations.ts';
import { projectRelations, type RelationState } from './project-relations.ts';
import { orderOf, type StoredRecord } from './stored-record.ts';

/** What is to stand in the graph for a set of records. */
export interface ProjectedGraph {
  entities: EntityState[];
  relations: RelationState[];
  observations: ObservationState[];
}

/** What is projected: records closed under shared identifiers, sure names and decisions, and the latter two. */
export interface ProjectionInput {
  records: readonly StoredRecord[];
  decisions: readonly IdentityDecision[];
  nameLinks: readonly NameLink[];
}

/**
 * The projection: entities, relations and observations as a pure function of records and curators' decisions.
 * @param entityElsewhere the entity of a record outside of the scope; undefined where there is no such record
 */
export function projectGraph(
  input: ProjectionInput,
  entityElsewhere: (recordKey: string) => string | undefined,
): ProjectedGraph {
  const clusters = groupByCluster(input);
  const entities = clusters.map((members) => ({ members, state: projectEntity(members) }));
  const entityOfRecord = new Map(
    entities.flatMap(({ state }) => state.recordKeys.map((key) => [key, state.id] as const)),
  );
  const entityOf = (key: string): string | undefined => entityOfRecord.get(key) ?? entityElsewhere(key);
  return {
    entities: entities.map(({ state }) => state),
    relations: entities.flatMap(({ members, state }) => projectRelations(state.id, members, entityOf)),
    observations: entities.flatMap(({ members, state }) => projectObservations(state.id, members, entityOf)),
  };
}

function groupByCluster({ records, decisions, nameLinks }: ProjectionInput): StoredRecord[][] {
  const first = clusterRecords(
    records.map((record) => ({
      key: record.key,
      sourceId: record.sourceId,
      kind: record.content.kind,
      order: orderOf(record),
      identifiers: record.content.identifiers.map(({ scheme, value }) => `${scheme}:${value}`),
    })),
    decisions,
    nameLinks,
  );
  const clusters = new Map<string, StoredRecord[]>();
  for (const record of records) {
    const key = first.get(record.key) ?? record.key;
    const cluster = clusters.get(key);
    if (cluster === undefined) clusters.set(key, [record]);
    else cluster.push(record);
  }
  return [...clusters.values()];
}
