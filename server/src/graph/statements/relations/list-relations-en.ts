import { statement } from '../../statement.ts';
import { ENTITY_COLUMNS, type EntityRow } from '../entities/entity-columns.ts';
import {
  NO_RELATION_CONDITIONS,
  RELATION_COLUMNS,
  RELATION_CONDITIONS,
  type RelationConditions,
  type RelationRow,
} from './relation-columns.ts';

/** A page of relations of each given entity, by type and then by the English name at the other end. Constraint entity_id. */
export const listRelationsEn = statement<
  RelationConditions & { ids: readonly string[]; limit: number; afterKey: string | null },
  RelationRow & EntityRow & { centerId: string; sortKey: string }
>({
  name: 'listRelationsEn',
  mode: 'read',
  cypher: `
    UNWIND $ids AS centerId
    MATCH (center:Entity {id: centerId})
    CALL (center) {
      MATCH (center)-[r]-(e:Entity)
      WHERE ${RELATION_CONDITIONS}
      WITH r, e, type(r) + '|' + e.sortEn + '|' + r.id AS sortKey
      WHERE $afterKey IS NULL OR sortKey > $afterKey
      RETURN r, e, sortKey
      ORDER BY sortKey
      LIMIT $limit
    }
    RETURN centerId, sortKey, ${RELATION_COLUMNS}, ${ENTITY_COLUMNS}
    ORDER BY sortKey`,
  example: { ...NO_RELATION_CONDITIONS, ids: ['x'], limit: 21, afterKey: null },
});
