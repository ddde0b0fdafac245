import { statement } from '../../statement.ts';
import { EXAMPLE_PATH, PATH_ROWS, PATH_STEP, type PathParameters, type PathRow } from './path-parts.ts';

/** The k shortest ways between two entities, out of the first 30. Constraint entity_id. */
export const listShortestPaths = statement<PathParameters, PathRow>({
  name: 'listShortestPaths',
  mode: 'read',
  cypher: `
    MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
    MATCH p = SHORTEST 30 (a)${PATH_STEP}{1,6} (b)
    ${PATH_ROWS}`,
  example: EXAMPLE_PATH,
});
