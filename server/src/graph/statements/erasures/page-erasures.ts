import { statement } from '../../statement.ts';

/** An erasure, which says nothing about the person. */
export interface ErasureRow {
  id: string;
  /** ISO 8601 in UTC. */
  erasedAt: string;
  erasedBy: string | null;
  reason: string;
  /** How many records were taken away. */
  recordCount: number;
}

/** A page of erasures, newest first; `id` null for all of them, else only that one. Index erasure_time. */
export const pageErasures = statement<
  { id: string | null; beforeTime: string; beforeId: string; limit: number },
  ErasureRow
>({
  name: 'pageErasures',
  mode: 'read',
  cypher: `
    MATCH (e:Erasure)
    WHERE e.erasedAt <= $beforeTime AND (e.erasedAt < $beforeTime OR e.id < $beforeId) AND ($id IS NULL OR e.id = $id)
    RETURN e.id AS id, e.erasedAt AS erasedAt, e.erasedBy AS erasedBy, e.reason AS reason, e.recordCount AS recordCount
    ORDER BY erasedAt DESC, id DESC
    LIMIT $limit`,
  example: { id: null, beforeTime: '9999', beforeId: '', limit: 21 },
});
