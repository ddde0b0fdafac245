/**
 * Finds the open suggestions, from most to least alike: pairs of alike records that describe different entities, put
 * together to pairs of entities (`x.id < y.id`), without those that a decision keeps apart. Gives `x, y, score, reasons`.
 * Index alike_score; the number of decisions that keep apart is what curators have clicked.
 */
export const SUGGESTION_MATCH = `
    CALL () {
      MATCH (d:Decision {type: 'NOT_SAME_AS'})
      MATCH (a:Record {key: d.a})
      USING INDEX a:Record(key)
      MATCH (b:Record {key: d.b})
      USING INDEX b:Record(key)
      WITH a, b
      MATCH (a)-[:DESCRIBES]->(ea:Entity)
      WITH ea, b
      MATCH (b)-[:DESCRIBES]->(eb:Entity)
      RETURN collect(CASE WHEN ea.id < eb.id THEN ea.id + ' ' + eb.id ELSE eb.id + ' ' + ea.id END) AS apart
    }
    MATCH (ra:Record)-[alike:ALIKE]->(rb:Record)
    USING INDEX alike:ALIKE(score)
    WHERE alike.score > 0
    CALL (ra) {
      MATCH (ra)-[:DESCRIBES]->(e:Entity)
      RETURN e AS ea
    }
    CALL (rb) {
      MATCH (rb)-[:DESCRIBES]->(e:Entity)
      RETURN e AS eb
    }
    WITH apart, alike, ea, eb
    WHERE ea.id <> eb.id AND ($kinds IS NULL OR ea.kind IN $kinds) AND ($entity IS NULL OR $entity IN [ea.id, eb.id])
    WITH apart, alike, CASE WHEN ea.id < eb.id THEN ea ELSE eb END AS x, CASE WHEN ea.id < eb.id THEN eb ELSE ea END AS y
    WHERE NOT (x.id + ' ' + y.id) IN apart
    WITH x, y, max(alike.score) AS score, collect(alike.reasons) AS reasonLists`;

/** Conditions on suggestions. */
export interface SuggestionConditions {
  kinds: readonly string[] | null;
  entity: string | null;
}
