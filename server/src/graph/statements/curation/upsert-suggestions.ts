import { statement } from '../../statement.ts';

/** Two entities that may be one and the same, as they are to be written. */
export interface SuggestionRow {
  [name: string]: string | number | readonly string[];
  /** The ids of both, the smaller first. */
  id: string;
  a: string;
  b: string;
  kindA: string;
  kindB: string;
  /** From 0 to 1. */
  score: number;
  /** Codes of what speaks for and against, each once. */
  reasons: readonly string[];
  /** Puts the most alike first. */
  sortKey: string;
  hash: string;
}

/** Writes suggestions. Constraint suggestion_id. */
export const upsertSuggestions = statement<{ rows: readonly SuggestionRow[] }, object>({
  name: 'upsertSuggestions',
  mode: 'write',
  cypher: `
    UNWIND $rows AS row
    MERGE (s:Suggestion {id: row.id})
    SET s = row`,
  example: { rows: [] },
});
