import type { GraphReader } from '../../graph/graph.ts';
import { countSuggestions as countAll } from '../../graph/statements/curation/count-suggestions.ts';
import { countSuggestionsOfKinds } from '../../graph/statements/curation/count-suggestions-of-kinds.ts';
import { listSuggestionsOf } from '../../graph/statements/curation/list-suggestions-of.ts';
import {
  pageSuggestions as pageSuggestionsStatement,
  type OpenSuggestion,
} from '../../graph/statements/curation/page-suggestions.ts';
import { pageOf, type Cursor, type Page } from '../page.ts';

/** Two entities that may be one and the same: their ids, the smaller first, a score from 0 to 1, and codes of reasons. */
export type Suggestion = OpenSuggestion;

/** Conditions on suggestions; null for none. */
export interface SuggestionConditions {
  /** Kinds of which one side must be. */
  kinds: readonly string[] | null;
  /** The entity that one side must be. */
  entity: string | null;
}

/** A page of open suggestions, most alike first. */
export async function pageSuggestions(
  graph: GraphReader,
  { conditions, first, after }: { conditions: SuggestionConditions; first: number; after: Cursor | null },
): Promise<Page<Suggestion>> {
  const afterKey = after === null ? '' : String(after[0]);
  const { kinds, entity } = conditions;
  const rows =
    entity === null
      ? await graph.read(pageSuggestionsStatement, { kinds, afterKey, limit: first + 1 })
      : (await suggestionsOf(graph, entity, kinds)).filter(({ sortKey }) => sortKey > afterKey).slice(0, first + 1);
  return pageOf(rows, first, after !== null, ({ sortKey }) => [sortKey]);
}

/** How many suggestions are open. */
export async function countSuggestions(graph: GraphReader, { kinds, entity }: SuggestionConditions): Promise<number> {
  if (entity !== null) return (await suggestionsOf(graph, entity, kinds)).length;
  const [row] = kinds === null ? await graph.read(countAll, {}) : await graph.read(countSuggestionsOfKinds, { kinds });
  return row?.count ?? 0;
}

/** Those of one entity, of which there are few: a name that many share suggests nothing. */
async function suggestionsOf(
  graph: GraphReader,
  entity: string,
  kinds: readonly string[] | null,
): Promise<Suggestion[]> {
  const rows = await graph.read(listSuggestionsOf, { ids: [entity] });
  return rows.filter(({ kindA, kindB }) => kinds === null || kinds.includes(kindA) || kinds.includes(kindB));
}
