import { statement } from '../../statement.ts';

/** Notes that the graph changed and when; readers show it as the date of the data. */
export const stampGraph = statement<{ changedAt: string }, object>({
  name: 'stampGraph',
  mode: 'write',
  cypher: `
    MERGE (s:GraphState {name: 'graph'})
    SET s.changedAt = $changedAt, s.version = coalesce(s.version, 0) + 1`,
  example: { changedAt: '2026-01-01T00:00:00Z' },
});
