import { statement } from '../../statement.ts';

/** A pair of alike records that describe two entities. */
export interface AlikePairRow {
  /** The entity asked for, and the other. */
  a: string;
  b: string;
  kindA: string;
  kindB: string;
  score: number;
  reasons: string[];
  /** Whether the names are surely one, and the pair was not followed. */
  isSure: boolean;
  /** Whether one source speaks of both entities. */
  isSameSource: boolean;
}

/** Pairs of alike records of which one describes a given entity and the other another. Constraint entity_id. */
export const listAlikePairs = statement<{ ids: readonly string[] }, AlikePairRow>({
  name: 'listAlikePairs',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    MATCH (e)<-[:DESCRIBES]-(r:Record)
    MATCH (r)-[link:ALIKE|SAME_BY_NAME]-(o:Record)
    MATCH (o)-[:DESCRIBES]->(f:Entity)
    WHERE f.id <> id
    RETURN id AS a, f.id AS b, e.kind AS kindA, f.kind AS kindB, link.score AS score, link.reasons AS reasons,
      type(link) = 'SAME_BY_NAME' AS isSure, any(source IN e.sourceIds WHERE source IN f.sourceIds) AS isSameSource`,
  example: { ids: [] },
});
