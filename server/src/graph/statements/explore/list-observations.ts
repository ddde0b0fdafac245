import { statement } from '../../statement.ts';

/** An observation of an indicator; `evidence` is JSON, one entry each. */
export interface ObservationRow {
  indicatorId: string;
  id: string;
  value: number;
  unit: string;
  comparator: string;
  period: string | null;
  statedOn: string | null;
  noteIt: string | null;
  noteEn: string | null;
  evidence: string[];
  placeId: string | null;
  citedId: string | null;
}

/** Observations of indicators, oldest period first. Constraint entity_id. */
export const listObservations = statement<{ ids: readonly string[] }, ObservationRow>({
  name: 'listObservations',
  mode: 'read',
  cypher: `
    UNWIND $ids AS indicatorId
    MATCH (:Entity {id: indicatorId})-[:HAS_OBSERVATION]->(o:Observation)
    OPTIONAL MATCH (o)-[:OBSERVED_IN]->(place:Entity)
    OPTIONAL MATCH (o)-[:CITES]->(cited:Entity)
    RETURN indicatorId, o.id AS id, o.value AS value, o.unit AS unit, o.comparator AS comparator, o.period AS period,
      o.statedOn AS statedOn, o.noteIt AS noteIt, o.noteEn AS noteEn, o.evidence AS evidence,
      place.id AS placeId, cited.id AS citedId
    ORDER BY coalesce(o.period, o.statedOn, '9999'), o.id`,
  example: { ids: ['x'] },
});
