import type { RelationType } from '../../../records/model.ts';
import { statement } from '../../statement.ts';
import { ENTITY_IS_SME } from '../stated-sme.ts';

/** What is asked of the neighbourhood of some entities. */
export interface RelatedParameters {
  namedIds: readonly string[];
  /** Kinds of what is asked for; when empty all but places, which everything has. */
  kinds: readonly string[];
  /** Types of relations that are meant. */
  types: readonly string[];
  /** Whether bodies in the same projects are meant as well as direct partners. */
  withPartners: boolean;
  /** Beginnings of each further word and of what it is called otherwise, folded; `country:` before a country's code, `size:sme`. */
  otherWords: readonly (readonly string[])[];
  /** What a body is called by its type or activity, in both languages, folded. */
  typeWords: Readonly<Record<string, string>>;
  /** Of so many it is looked up what the further words say of them. */
  mostRelated: number;
  /** Entities with more relations than that are left out. */
  maxRelations: number;
  limit: number;
}

/** An entity in relation with one of those named. */
export interface RelatedRow {
  id: string;
  namedId: string;
  /** Whether one of its relations is of a type that is meant. */
  isMeant: boolean;
  /** How many of the further words stand in what it is called or said to be, in names of its places and fields, or are its country. */
  wordCount: number;
  /** Its relations with the named entity, as seen from this one. */
  ties: { type: RelationType; direction: 'OUT' | 'IN' }[];
  /** Number of projects by which the two are tied besides, as far as the question is for such. */
  projectCount: number;
}

/**
 * What stands in relation with entities that are no hubs, those first whose relation is meant, then by further words, number
 * and weight of relations. What is only tied by a project (its results, its partners, who coordinates it, who is in one about a
 * field) counts where that is asked for.
 * A competence weighs less the bigger its holder is, as in the competence finder. Constraint entity_id.
 */
export const listRelatedTo = statement<RelatedParameters, RelatedRow>({
  name: 'listRelatedTo',
  mode: 'read',
  cypher: `
    UNWIND $namedIds AS namedId
    MATCH (a:Entity {id: namedId})
    WHERE a.relationCount <= $maxRelations
    CALL (a) {
      MATCH (a)-[r:MEMBER_OF|PARTICIPATES_IN|COORDINATES|AFFILIATED_WITH|HAS_COMPETENCE|ABOUT|BROADER|RELATED|FUNDED_BY|PART_OF|LOCATED_IN|PARTNER_OF|ORGANISES|AUTHORED|RESULT_OF|SUPPORTS|LEADS]-(e:Entity)
      WHERE CASE size($kinds) WHEN 0 THEN e.kind <> 'Place' ELSE e.kind IN $kinds END
      RETURN e, type(r) AS type,
        {type: type(r), direction: CASE startNode(r) WHEN e THEN 'OUT' ELSE 'IN' END} AS tie, null AS projectId,
        CASE type(r) WHEN 'HAS_COMPETENCE' THEN r.weight / log10(10.0 + e.relationCount) ELSE 1.0 END AS weight
      UNION ALL
      WITH a WHERE $withPartners AND a.kind IN ['Organization', 'Person']
      MATCH (a)-[:PARTICIPATES_IN|COORDINATES]->(w:Project)<-[:PARTICIPATES_IN|COORDINATES]-(e:Entity)
      WHERE e <> a AND e.kind IN $kinds
      RETURN e, 'PARTNER_OF' AS type, null AS tie, w.id AS projectId, 1.0 AS weight
      UNION ALL
      WITH a WHERE 'COORDINATES' IN $types AND a.kind IN ['Organization', 'Person']
      MATCH (a)-[:PARTICIPATES_IN]->(w:Project)<-[:COORDINATES]-(e:Entity)
      WHERE e <> a AND e.kind IN $kinds
      RETURN e, 'COORDINATES' AS type, null AS tie, w.id AS projectId, 1.0 AS weight
      UNION ALL
      WITH a WHERE a.kind = 'Technology' AND size($types) > 0
      MATCH (a)<-[:ABOUT]-(w:Project)<-[r:COORDINATES|PARTICIPATES_IN]-(e:Entity)
      WHERE type(r) IN $types AND e.kind IN $kinds
      RETURN e, type(r) AS type, null AS tie, w.id AS projectId, 1.0 AS weight
      UNION ALL
      WITH a WHERE 'Publication' IN $kinds AND a.kind IN ['Organization', 'Person']
      MATCH (a)-[:PARTICIPATES_IN|COORDINATES]->(:Project)<-[:RESULT_OF]-(e:Publication)
      RETURN e, 'RESULT_OF' AS type, null AS tie, null AS projectId, 0.1 AS weight
    }
    WITH e, collect(namedId)[0] AS namedId, collect(DISTINCT type) AS types, collect(DISTINCT tie) AS ties,
      count(DISTINCT projectId) AS projectCount, sum(weight) AS weight
    WITH e, namedId, types, ties, projectCount, weight,
      any(type IN types WHERE type IN $types OR ($withPartners AND type IN ['PARTNER_OF', 'PARTICIPATES_IN', 'COORDINATES'])) AS isMeant
    ORDER BY isMeant DESC, 'COORDINATES' IN types DESC, weight DESC, e.relationCount DESC, e.id
    LIMIT CASE size($otherWords) WHEN 0 THEN $limit ELSE $mostRelated END
    CALL (e) {
      WITH e WHERE size($otherWords) = 0
      RETURN '' AS told
      UNION ALL
      WITH e WHERE size($otherWords) > 0
      OPTIONAL MATCH (e)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..4]->(p:Place)
      WITH e, collect(DISTINCT p.searchNames) AS places
      OPTIONAL MATCH (e)-[:ABOUT]->(t:Technology)
      WITH e, places, collect(t.searchNames) AS fields
      RETURN reduce(all = '', text IN [e.searchNames, e.descriptionIt, e.descriptionEn, e.city, 'country:' + e.country,
        CASE WHEN ${ENTITY_IS_SME} THEN 'size:sme' END, $typeWords[e.activityType],
        $typeWords[e.organizationType]] + coalesce(e.keywordsFolded, []) + places + fields
        | all + ' ' + replace(toLower(coalesce(text, '')), '\n', ' ')) AS told
    }
    WITH e, namedId, types, ties, projectCount, weight, isMeant,
      size([forms IN $otherWords WHERE any(form IN forms WHERE told CONTAINS ' ' + form)]) AS wordCount
    ORDER BY isMeant DESC, wordCount DESC, 'COORDINATES' IN types DESC, weight DESC, e.relationCount DESC, e.id
    LIMIT $limit
    RETURN e.id AS id, namedId, isMeant, wordCount, ties, projectCount`,
  example: {
    namedIds: [],
    kinds: [],
    types: [],
    withPartners: false,
    otherWords: [],
    typeWords: {},
    mostRelated: 5000,
    maxRelations: 5000,
    limit: 100,
  },
});
