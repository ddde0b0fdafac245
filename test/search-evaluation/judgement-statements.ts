import { statement } from '../../server/src/graph/statement.ts';

/** An entity that a judgement means. */
export interface JudgedRow {
  id: string;
}

/** Entities with an identifier. Index identifier_value. */
export const listIdentified = statement<{ scheme: string; folded: string }, JudgedRow>({
  name: 'listIdentified',
  mode: 'read',
  cypher: `
    MATCH (i:Identifier {folded: $folded, scheme: $scheme})<-[:IDENTIFIED_BY]-(:Record)-[:DESCRIBES]->(e:Entity)
    RETURN DISTINCT e.id AS id`,
  example: { scheme: 'key', folded: 'x' },
});

/** What is about given fields or those below them; of any kind when no kinds are given. Constraint entity_id. */
export const listThingsAbout = statement<{ ids: readonly string[]; kinds: readonly string[] }, JudgedRow>({
  name: 'listThingsAbout',
  mode: 'read',
  cypher: `
    MATCH (field:Entity WHERE field.id IN $ids)<-[:BROADER]-{0,8}(:Technology)<-[:ABOUT]-(e:Entity)
    WHERE size($kinds) = 0 OR e.kind IN $kinds
    RETURN DISTINCT e.id AS id`,
  example: { ids: ['x'], kinds: [] },
});

/** Organizations with a competence in given fields or those below them. Constraint entity_id. */
export const listHoldersOfField = statement<{ ids: readonly string[] }, JudgedRow>({
  name: 'listHoldersOfField',
  mode: 'read',
  cypher: `
    MATCH (field:Entity WHERE field.id IN $ids)<-[:BROADER]-{0,8}(:Technology)<-[:HAS_COMPETENCE]-(e:Organization)
    RETURN DISTINCT e.id AS id`,
  example: { ids: ['x'] },
});

/** What given entities lead to by a relation, or what leads to them. Constraint entity_id. */
export const listAtOtherEnd = statement<
  { ids: readonly string[]; relation: string; isOutward: boolean; kinds: readonly string[] },
  JudgedRow
>({
  name: 'listAtOtherEnd',
  mode: 'read',
  cypher: `
    MATCH (known:Entity WHERE known.id IN $ids)-[r]-(e:Entity)
    WHERE type(r) = $relation AND (startNode(r) = known) = $isOutward AND (size($kinds) = 0 OR e.kind IN $kinds)
    RETURN DISTINCT e.id AS id`,
  example: { ids: ['x'], relation: 'ABOUT', isOutward: true, kinds: [] },
});

/** Names and texts of all entities of a kind, as JSON of EntityDetails. Index entity_kind_en. */
export const listDetailsOfKind = statement<{ kind: string }, JudgedRow & { details: string }>({
  name: 'listDetailsOfKind',
  mode: 'read',
  cypher: 'MATCH (e:Entity {kind: $kind}) RETURN e.id AS id, e.details AS details',
  example: { kind: 'Project' },
});

/** What a reader of a list of failures sees of an entity. Constraint entity_id. */
export const listShownNames = statement<{ ids: readonly string[] }, JudgedRow & { kind: string; name: string }>({
  name: 'listShownNames',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    RETURN id, e.kind AS kind, e.nameAny AS name`,
  example: { ids: ['x'] },
});
