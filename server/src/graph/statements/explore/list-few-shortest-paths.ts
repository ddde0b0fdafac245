import { statement } from '../../statement.ts';
import { EXAMPLE_PATH, PATH_ROWS, PATH_STEP, type PathParameters, type PathRow } from './path-parts.ts';

/** The k shortest ways between two entities, out of the first 10: where hubs are near, finding 30 takes ten times as long. Constraint entity_id. */
export const listFewShortestPaths = statement<PathParameters, PathRow>({
  name: 'listFewShortestPaths',
  mode: 'read',
  cypher: `
    MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
    MATCH p = SHORTEST 10 (a)${PATH_STEP}{1,6} (b)
    ${PATH_ROWS}`,
  example: EXAMPLE_PATH,
});
