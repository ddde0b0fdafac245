import { statement } from '../../statement.ts';
import { NAMES_OF_NODE } from './names-of-node.ts';

/** What an entity is called. */
export interface SearchNamesRow {
  id: string;
  kind: string;
  /** One a line, the shown ones first; some may be there twice. */
  names: string;
  relationCount: number;
}

/** A page of what all entities are called, in the order of their ids. Constraint entity_id. */
export const listSearchNames = statement<{ after: string; limit: number }, SearchNamesRow>({
  name: 'listSearchNames',
  mode: 'read',
  cypher: `
    MATCH (n:Entity)
    WHERE n.id > $after
    WITH n
    ORDER BY n.id
    LIMIT $limit
    RETURN n.id AS id, n.kind AS kind, ${NAMES_OF_NODE} AS names, n.relationCount AS relationCount
    ORDER BY n.id`,
  example: { after: '', limit: 1000 },
});
