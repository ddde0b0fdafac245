import { statement } from '../../statement.ts';

/** What else members are members of, each with those it shares and how many it has. Constraint entity_id. */
export const listSharedMemberships = statement<
  { network: string; types: readonly string[]; limit: number },
  { id: string; memberIds: string[]; memberCount: number }
>({
  name: 'listSharedMemberships',
  mode: 'read',
  cypher: `
    MATCH (n:Entity {id: $network})
    MATCH (n)-[r:MEMBER_OF|PARTICIPATES_IN|PARTNER_OF|PART_OF|RELATED]-(m:Organization|Person|Place|Network|WorkingGroup)
    WHERE type(r) IN $types AND (startNode(r) = m OR type(r) IN ['PARTNER_OF', 'RELATED'])
    WITH DISTINCT n, m LIMIT $limit
    MATCH (m)-[:MEMBER_OF]->(other:Network|Organization|WorkingGroup)
    WHERE other <> n
    WITH other, collect(DISTINCT m.id) AS memberIds
    RETURN other.id AS id, memberIds, COUNT { (other)<-[:MEMBER_OF]-() } AS memberCount`,
  example: { network: 'x', types: ['MEMBER_OF'], limit: 5000 },
});
