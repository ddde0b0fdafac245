import type { GraphReader } from '../../graph/graph.ts';
import { countSuggestions as countSuggestionsStatement } from '../../graph/statements/curation/count-suggestions.ts';
import {
  pageSuggestions as pageSuggestionsStatement,
  type SuggestionRow,
} from '../../graph/statements/curation/page-suggestions.ts';
import type { SuggestionConditions } from '../../graph/statements/curation/suggestion-match.ts';
import { pageOf, type Cursor, type Page } from '../page.ts';

/** Two entities that may be one and the same. */
export interface Suggestion {
  /** Entity ids, the smaller first. */
  a: string;
  b: string;
  /** From 0 to 1. */
  score: number;
  /** Codes of what speaks for and against, each once. */
  reasons: string[];
}

/** Above the rank of every score. */
const ABOVE_ALL = 2_000_000;

/** A page of open suggestions, most alike first. */
export async function pageSuggestions(
  graph: GraphReader,
  { conditions, first, after }: { conditions: SuggestionConditions; first: number; after: Cursor | null },
): Promise<Page<Suggestion>> {
  const rows = await graph.read(pageSuggestionsStatement, {
    ...conditions,
    belowRank: after === null ? ABOVE_ALL : Number(after[0]),
    afterPair: after === null ? '' : String(after[1]),
    limit: first + 1,
  });
  const page = pageOf(rows, first, after !== null, ({ a, b, rank }) => [rank, `${a} ${b}`]);
  return { ...page, rows: page.rows.map(({ row, cursor }) => ({ row: toSuggestion(row), cursor })) };
}

/** How many suggestions are open. */
export async function countSuggestions(graph: GraphReader, conditions: SuggestionConditions): Promise<number> {
  const [row] = await graph.read(countSuggestionsStatement, conditions);
  return row?.count ?? 0;
}

function toSuggestion({ a, b, score, reasonLists }: SuggestionRow): Suggestion {
  return { a, b, score, reasons: [...new Set(reasonLists.flat())] };
}
