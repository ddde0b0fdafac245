import { statement } from '../../statement.ts';

/** Writes a decision of a curator; keyed by its id, so that deciding twice is deciding once. */
export const upsertDecision = statement<
  { id: string; type: string; a: string; b: string; reason: string; decidedAt: string },
  object
>({
  name: 'upsertDecision',
  mode: 'write',
  cypher: `
    MERGE (d:Decision {id: $id})
    ON CREATE SET d.type = $type, d.a = $a, d.b = $b, d.reason = $reason, d.decidedAt = $decidedAt`,
  example: { id: 'x', type: 'SAME_AS', a: 'a', b: 'b', reason: '', decidedAt: '' },
});
