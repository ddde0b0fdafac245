import { statement } from '../../statement.ts';

/** The k shortest ways between two entities, inner entities and relations filtered while searching. Constraint entity_id. */
export const listShortestPaths = statement<
  {
    from: string;
    to: string;
    k: number;
    maxLength: number;
    types: readonly string[] | null;
    kinds: readonly string[] | null;
    avoid: readonly string[];
    hubLimit: number | null;
  },
  { entityIds: string[]; relationIds: string[] }
>({
  name: 'listShortestPaths',
  mode: 'read',
  cypher: `
    MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
    MATCH p = SHORTEST 30 (a)
      (()-[r WHERE ($types IS NULL OR type(r) IN $types)]-(n:Entity WHERE n.id = $to OR (
        NOT n.id IN $avoid AND n.id <> $from AND ($kinds IS NULL OR n.kind IN $kinds) AND ($hubLimit IS NULL OR n.relationCount <= $hubLimit)
      ))){1,6} (b)
    WITH [x IN nodes(p) | x.id] AS entityIds, [x IN r | x.id] AS relationIds, n
    WHERE size(relationIds) <= $maxLength
      AND all(place IN range(0, size(entityIds) - 2) WHERE NOT entityIds[place] IN entityIds[place + 1 ..])
    RETURN entityIds, relationIds
    ORDER BY size(relationIds), reduce(total = 0, x IN n | total + x.relationCount)
    LIMIT $k`,
  example: { from: 'x', to: 'y', k: 3, maxLength: 6, types: null, kinds: null, avoid: [], hubLimit: null },
});
