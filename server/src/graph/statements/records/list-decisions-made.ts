import { statement } from '../../statement.ts';

/** A curator's decision as it was taken. */
export interface DecisionRow {
  id: string;
  type: 'SAME_AS' | 'NOT_SAME_AS';
  a: string;
  b: string;
  /** The one that was taken out of an entity; null when neither was. */
  parted: string | null;
  reason: string;
  decidedAt: string;
}

/** All decisions of curators, oldest first. */
export const listDecisionsMade = statement<object, DecisionRow>({
  name: 'listDecisionsMade',
  mode: 'read',
  cypher: `
    MATCH (d:Decision)
    RETURN d.id AS id, d.type AS type, d.a AS a, d.b AS b, d.parted AS parted, d.reason AS reason, d.decidedAt AS decidedAt
    ORDER BY decidedAt, id`,
  example: {},
});
