import { statement } from '../../statement.ts';

/** Notes by which rules the graph was computed from its records. */
export const stampGraphRules = statement<{ rules: number }, object>({
  name: 'stampGraphRules',
  mode: 'write',
  cypher: `
    MATCH (s:GraphState {name: 'graph'})
    SET s.rules = $rules`,
  example: { rules: 1 },
});
