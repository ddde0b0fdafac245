import { statement } from '../../statement.ts';

/** Writes a decision of a curator; keyed by its id, so that deciding twice is deciding once. Whoever signs it first has signed it. */
export const upsertDecision = statement<
  {
    id: string;
    type: string;
    a: string;
    b: string;
    reason: string;
    parted: string | null;
    by: string | null;
    decidedAt: string;
  },
  object
>({
  name: 'upsertDecision',
  mode: 'write',
  cypher: `
    MERGE (d:Decision {id: $id})
    ON CREATE SET d.type = $type, d.a = $a, d.b = $b, d.reason = $reason, d.decidedAt = $decidedAt,
      d.parted = $parted
    SET d.decidedBy = coalesce(d.decidedBy, $by)`,
  example: { id: 'x', type: 'SAME_AS', a: 'a', b: 'b', reason: '', parted: null, by: null, decidedAt: '' },
});
