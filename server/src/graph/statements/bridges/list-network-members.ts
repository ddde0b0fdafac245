import { statement } from '../../statement.ts';

/** A member: who, names to sort by, and all places it lies in, the smaller and the larger. */
export interface NetworkMemberRow {
  id: string;
  kind: string;
  sortIt: string;
  sortEn: string;
  placeIds: string[];
}

/**
 * The members of a network by relations of the given types, read from the member to the network where the type has a
 * direction, with all places each lies in; a region that is a member lies in itself. Constraint entity_id.
 */
export const listNetworkMembers = statement<
  { network: string; types: readonly string[]; limit: number },
  NetworkMemberRow
>({
  name: 'listNetworkMembers',
  mode: 'read',
  cypher: `
    MATCH (n:Entity {id: $network})
    MATCH (n)-[r:MEMBER_OF|PARTICIPATES_IN|PARTNER_OF|PART_OF|RELATED]-(m:Organization|Person|Place|Network|WorkingGroup)
    WHERE type(r) IN $types AND (startNode(r) = m OR type(r) IN ['PARTNER_OF', 'RELATED'])
    WITH DISTINCT m LIMIT $limit
    CALL (m) {
      CALL (m) {
        MATCH (m)-[:LOCATED_IN]->(:Entity)-[:LOCATED_IN|PART_OF]->{0,7}(p:Place)
        RETURN p
        UNION
        MATCH (m:Place)-[:PART_OF]->{0,7}(p:Place)
        RETURN p
      }
      RETURN collect(DISTINCT p.id) AS placeIds
    }
    RETURN m.id AS id, m.kind AS kind, m.sortIt AS sortIt, m.sortEn AS sortEn, placeIds`,
  example: { network: 'x', types: ['MEMBER_OF'], limit: 5000 },
});
