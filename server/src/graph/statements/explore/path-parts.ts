/** What ways between two entities are asked for. */
export interface PathParameters {
  from: string;
  to: string;
  k: number;
  maxLength: number;
  types: readonly string[] | null;
  kinds: readonly string[] | null;
  avoid: readonly string[];
  hubLimit: number | null;
}

/** A way: the ids of its entities and of the relations between them. */
export interface PathRow {
  entityIds: string[];
  relationIds: string[];
}

/** One step, its relation `r` and the entity `n` that it leads to; filtered while searching. */
export const PATH_STEP = `
      (()-[r WHERE ($types IS NULL OR type(r) IN $types)]-(n:Entity WHERE n.id = $to OR (
        NOT n.id IN $avoid AND n.id <> $from AND ($kinds IS NULL OR n.kind IN $kinds) AND ($hubLimit IS NULL OR n.relationCount <= $hubLimit)
      )))`;

/** Rows of the paths `p` found: those that pass no entity twice, the shortest first, of equals those through the smaller hubs. */
export const PATH_ROWS = `
    WITH [x IN nodes(p) | x.id] AS entityIds, [x IN r | x.id] AS relationIds, n
    WHERE size(relationIds) <= $maxLength
      AND all(place IN range(0, size(entityIds) - 2) WHERE NOT entityIds[place] IN entityIds[place + 1 ..])
    RETURN entityIds, relationIds
    ORDER BY size(relationIds), reduce(total = 0, x IN n | total + x.relationCount)
    LIMIT $k`;

/** For planning. */
export const EXAMPLE_PATH: PathParameters = {
  from: 'x',
  to: 'y',
  k: 3,
  maxLength: 6,
  types: null,
  kinds: null,
  avoid: [],
  hubLimit: null,
};
