import { statement } from '../../statement.ts';

/** Ids of the members of each network. Constraint entity_id. */
export const listMemberIds = statement<{ ids: readonly string[] }, { memberIds: string[] }>({
  name: 'listMemberIds',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (n:Entity {id: id})
    CALL (n) {
      MATCH (n)<-[:MEMBER_OF]-(m:Entity)
      RETURN collect(m.id) AS memberIds
    }
    RETURN memberIds`,
  example: { ids: ['x'] },
});
