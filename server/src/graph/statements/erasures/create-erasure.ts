import { statement } from '../../statement.ts';

/** Writes down that a person was erased: when, by whom, why; nothing about the person. Constraint erasure_id. */
export const createErasure = statement<{ id: string; erasedAt: string; reason: string; by: string | null }, object>({
  name: 'createErasure',
  mode: 'write',
  cypher: `
    MERGE (e:Erasure {id: $id})
    SET e.erasedAt = $erasedAt, e.reason = $reason, e.erasedBy = $by, e.recordCount = 0`,
  example: { id: 'x', erasedAt: '', reason: '', by: null },
});
