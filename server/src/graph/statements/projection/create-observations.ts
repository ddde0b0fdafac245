import { statement } from '../../statement.ts';

/** An observation to write. */
export interface ObservationRow {
  [name: string]: string | null | Record<string, string | number | string[]>;
  id: string;
  indicator: string;
  place: string | null;
  cites: string | null;
  hash: string;
  properties: Record<string, string | number | string[]>;
}

/** Writes observations with their indicator, place and cited source; the caller has removed those that differ. Constraint entity_id. */
export const createObservations = statement<{ rows: readonly ObservationRow[] }, object>({
  name: 'createObservations',
  mode: 'write',
  cypher: `
    UNWIND $rows AS row
    MATCH (i:Entity {id: row.indicator})
    CREATE (i)-[:HAS_OBSERVATION]->(o:Observation)
    SET o = row.properties
    SET o.id = row.id, o.hash = row.hash
    WITH o, row
    OPTIONAL MATCH (place:Entity {id: row.place})
    OPTIONAL MATCH (cited:Entity {id: row.cites})
    FOREACH (p IN CASE WHEN place IS NULL THEN [] ELSE [place] END | CREATE (o)-[:OBSERVED_IN]->(p))
    FOREACH (c IN CASE WHEN cited IS NULL THEN [] ELSE [cited] END | CREATE (o)-[:CITES]->(c))`,
  example: { rows: [] },
});
