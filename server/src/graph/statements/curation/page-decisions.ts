import { statement } from '../../statement.ts';

/** A decision; `a` and `b` are keys of records, the contents (JSON) are null when the record is gone. */
export interface CuratedDecisionRow {
  id: string;
  type: 'SAME_AS' | 'NOT_SAME_AS';
  reason: string;
  decidedAt: string;
  decidedBy: string | null;
  a: string;
  b: string;
  contentA: string | null;
  contentB: string | null;
}

/** A page of decisions, newest first; `id` null for all of them, else only that one. Index decision_time. */
export const pageDecisions = statement<
  { id: string | null; beforeTime: string; beforeId: string; limit: number },
  CuratedDecisionRow
>({
  name: 'pageDecisions',
  mode: 'read',
  cypher: `
    MATCH (d:Decision)
    WHERE d.decidedAt <= $beforeTime AND (d.decidedAt < $beforeTime OR d.id < $beforeId) AND ($id IS NULL OR d.id = $id)
    WITH d
    ORDER BY d.decidedAt DESC, d.id DESC
    LIMIT $limit
    OPTIONAL MATCH (ra:Record {key: d.a})
    OPTIONAL MATCH (rb:Record {key: d.b})
    RETURN d.id AS id, d.type AS type, d.reason AS reason, d.decidedAt AS decidedAt, d.decidedBy AS decidedBy,
      d.a AS a, d.b AS b, ra.content AS contentA, rb.content AS contentB
    ORDER BY decidedAt DESC, id DESC`,
  example: { id: null, beforeTime: '9999', beforeId: '', limit: 21 },
});
