import { statement } from '../../statement.ts';

/** Notes that the graph changed and when, which readers show as the date of the data; at its first change also by which rules it is made. */
export const stampGraph = statement<{ changedAt: string; rules: number }, object>({
  name: 'stampGraph',
  mode: 'write',
  cypher: `
    MERGE (s:GraphState {name: 'graph'})
    SET s.rules = CASE WHEN s.version IS NULL THEN $rules ELSE s.rules END
    SET s.changedAt = $changedAt, s.version = coalesce(s.version, 0) + 1`,
  example: { changedAt: '2026-01-01T00:00:00Z', rules: 1 },
});
