import { statement } from '../../statement.ts';
import {
  EXAMPLE_HOLDER_CONDITION,
  HOLDER_COLUMNS,
  HOLDER_CONDITIONS,
  type HolderColumns,
  type HolderCondition,
} from './holder-conditions.ts';

/** Who is in networks and working groups about the given technologies, with how many for each. Constraint entity_id. */
export const listTechnologyMembers = statement<
  HolderCondition & { ids: readonly string[] },
  HolderColumns & { memberships: [string, number][] }
>({
  name: 'listTechnologyMembers',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (:Entity {id: id})<-[:ABOUT]-(group:Network|WorkingGroup)
    MATCH (group)<-[:MEMBER_OF|PARTICIPATES_IN|LEADS|COORDINATES]-(h:Organization|Network|Person)
    WITH h, id, count(DISTINCT group) AS groups
    WITH h, collect([id, groups]) AS memberships
    WHERE ${HOLDER_CONDITIONS}
    RETURN ${HOLDER_COLUMNS}, memberships`,
  example: { ...EXAMPLE_HOLDER_CONDITION, ids: ['x'] },
});
