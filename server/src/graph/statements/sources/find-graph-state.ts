import { statement } from '../../statement.ts';

/** When the graph last changed, and how much it holds; counts come from the store, not from a scan. */
export const findGraphState = statement<
  object,
  { changedAt: string | null; rules: number | null; recordCount: number; sourceCount: number; observationCount: number }
>({
  name: 'findGraphState',
  mode: 'read',
  cypher: `
    CALL () { MATCH (r:Record) RETURN count(r) AS recordCount }
    CALL () { MATCH (s:Source) RETURN count(s) AS sourceCount }
    CALL () { MATCH (o:Observation) RETURN count(o) AS observationCount }
    OPTIONAL MATCH (g:GraphState {name: 'graph'})
    RETURN g.changedAt AS changedAt, g.rules AS rules, recordCount, sourceCount, observationCount`,
  example: {},
});
