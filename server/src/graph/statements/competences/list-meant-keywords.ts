import { statement } from '../../statement.ts';

/**
 * Which keywords of holders' projects and publications name a technology: few do, so that only these are looked at closer.
 * Constraint entity_id, indexes entity_kind_en and entity_kind_it.
 */
export const listMeantKeywords = statement<{ ids: readonly string[] }, { keyword: string }>({
  name: 'listMeantKeywords',
  mode: 'read',
  cypher: `
    CALL () {
      UNWIND $ids AS id
      MATCH (:Entity {id: id})-[:PARTICIPATES_IN|COORDINATES]->(work:Project)
      RETURN work
      UNION
      UNWIND $ids AS id
      MATCH (:Entity {id: id})-[:AUTHORED]->(work:Publication)
      RETURN work
      UNION
      UNWIND $ids AS id
      MATCH (:Entity {id: id})<-[:AFFILIATED_WITH]-(:Person)-[:AUTHORED]->(work:Publication)
      RETURN work
    }
    UNWIND work.keywordsFolded AS keyword
    WITH DISTINCT keyword
    WHERE EXISTS { (:Entity {kind: 'Technology', sortEn: keyword}) }
      OR EXISTS { (:Entity {kind: 'Technology', sortIt: keyword}) }
    RETURN keyword`,
  example: { ids: [] },
});
