import type { GraphReader } from '../../graph/graph.ts';
import { listFacetSetKeys } from '../../graph/statements/search/list-facet-set-keys.ts';
import { listFacetSetsOf } from '../../graph/statements/search/list-facet-sets-of.ts';
import type { FacetSets } from '../facet-sets.ts';

const PAGE = 2_000;

/**
 * Reads what all keys of facet values stand for, so that a text that nobody asked before is counted as fast as others. Ends
 * when the memory is full or the signal says so. @throws GraphUnavailable | StatementTimedOut
 */
export async function recallFacetSets(graph: GraphReader, sets: FacetSets, signal: AbortSignal): Promise<void> {
  let after: string | undefined = '';
  while (after !== undefined && !sets.isFull && !signal.aborted) {
    const rows: { id: string; facetSet: number | null }[] = await graph.read(listFacetSetKeys, { after, limit: PAGE });
    const idOf = new Map<number, string>();
    for (const { id, facetSet } of rows) if (facetSet !== null && !sets.knows(facetSet)) idOf.set(facetSet, id);
    if (idOf.size > 0) {
      for (const set of await graph.read(listFacetSetsOf, { ids: [...idOf.values()] })) sets.learn(set);
    }
    after = rows.length < PAGE ? undefined : rows.at(-1)?.id;
  }
}
