import { statement } from '../../statement.ts';

/** How many entities there are of each kind: the counts that Neo4j keeps by label, without a scan. */
export const countEntitiesByKind = statement<object, { kind: string; count: number }>({
  name: 'countEntitiesByKind',
  mode: 'read',
  cypher: `
    MATCH (e:Organization)
    WITH count(e) AS count
    RETURN 'Organization' AS kind, count
    UNION ALL
    MATCH (e:Person)
    WITH count(e) AS count
    RETURN 'Person' AS kind, count
    UNION ALL
    MATCH (e:Technology)
    WITH count(e) AS count
    RETURN 'Technology' AS kind, count
    UNION ALL
    MATCH (e:Project)
    WITH count(e) AS count
    RETURN 'Project' AS kind, count
    UNION ALL
    MATCH (e:Network)
    WITH count(e) AS count
    RETURN 'Network' AS kind, count
    UNION ALL
    MATCH (e:WorkingGroup)
    WITH count(e) AS count
    RETURN 'WorkingGroup' AS kind, count
    UNION ALL
    MATCH (e:Programme)
    WITH count(e) AS count
    RETURN 'Programme' AS kind, count
    UNION ALL
    MATCH (e:Event)
    WITH count(e) AS count
    RETURN 'Event' AS kind, count
    UNION ALL
    MATCH (e:Facility)
    WITH count(e) AS count
    RETURN 'Facility' AS kind, count
    UNION ALL
    MATCH (e:Publication)
    WITH count(e) AS count
    RETURN 'Publication' AS kind, count
    UNION ALL
    MATCH (e:Place)
    WITH count(e) AS count
    RETURN 'Place' AS kind, count
    UNION ALL
    MATCH (e:Indicator)
    WITH count(e) AS count
    RETURN 'Indicator' AS kind, count
    UNION ALL
    MATCH (e:Goal)
    WITH count(e) AS count
    RETURN 'Goal' AS kind, count
    UNION ALL
    MATCH (e:Activity)
    WITH count(e) AS count
    RETURN 'Activity' AS kind, count`,
  example: {},
});
