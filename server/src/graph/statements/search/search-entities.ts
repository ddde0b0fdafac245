import { statement } from '../../statement.ts';

/** A hit before ranking; scores are Lucene's, 0 where that index did not match. */
export interface SearchRow {
  id: string;
  kind: string;
  nameScore: number;
  textScore: number;
  isIdentifier: boolean;
  isExactName: boolean;
  relationCount: number;
}

/**
 * Entities whose names, texts or identifiers match. `names`, `textIt` and `textEn` are Lucene queries built from folded
 * words only; `identifier` and `exactName` are folded texts. Full-text indexes entity_names, entity_text_it,
 * entity_text_en; index identifier_value.
 */
export const searchEntities = statement<
  { names: string; textIt: string; textEn: string; identifier: string; exactName: string; limit: number },
  SearchRow
>({
  name: 'searchEntities',
  mode: 'read',
  cypher: `
    CALL () {
      CALL db.index.fulltext.queryNodes('entity_names', $names, {limit: $limit}) YIELD node, score
      RETURN node AS e, score AS nameScore, 0.0 AS textScore, false AS isIdentifier
      UNION ALL
      CALL db.index.fulltext.queryNodes('entity_text_it', $textIt, {limit: $limit}) YIELD node, score
      RETURN node AS e, 0.0 AS nameScore, score AS textScore, false AS isIdentifier
      UNION ALL
      CALL db.index.fulltext.queryNodes('entity_text_en', $textEn, {limit: $limit}) YIELD node, score
      RETURN node AS e, 0.0 AS nameScore, score AS textScore, false AS isIdentifier
      UNION ALL
      MATCH (i:Identifier {folded: $identifier})
      USING INDEX i:Identifier(folded)
      WHERE i.scheme <> 'key'
      MATCH (i)<-[:IDENTIFIED_BY]-(:Record)-[:DESCRIBES]->(e:Entity)
      RETURN e, 0.0 AS nameScore, 0.0 AS textScore, true AS isIdentifier
    }
    WITH e, max(nameScore) AS nameScore, max(textScore) AS textScore, any(hit IN collect(isIdentifier) WHERE hit) AS isIdentifier
    RETURN e.id AS id, e.kind AS kind, nameScore, textScore, isIdentifier, $exactName IN e.exactNames AS isExactName,
      e.relationCount AS relationCount
    ORDER BY nameScore + textScore DESC, id
    LIMIT $limit`,
  example: { names: 'x', textIt: 'x', textEn: 'x', identifier: 'x', exactName: 'x', limit: 1000 },
});
