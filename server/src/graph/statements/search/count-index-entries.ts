import { statement } from '../../statement.ts';

/** What waits to be told the search engine. */
export interface IndexEntryCounts {
  entityCount: number;
  /** Entities whose documents are to be made. */
  marked: number;
  /** Entities that somebody is making documents of, or was when it ended. */
  claimed: number;
  /** Entities that are gone. */
  removals: number;
  /** For what index the documents were made; null before the first. */
  signature: string | null;
  /** Milliseconds since 1970 when the lease on importing was last renewed; null when nobody imports. */
  importingAt: number | null;
}

/** How far the search index is behind the graph; counts come from the store, not from a scan. */
export const countIndexEntries = statement<object, IndexEntryCounts>({
  name: 'countIndexEntries',
  mode: 'read',
  cypher: `
    CALL () { MATCH (e:Entity) RETURN count(e) AS entityCount }
    CALL () { MATCH (m:ToIndex) RETURN count(m) AS marked }
    CALL () { MATCH (c:Indexing) RETURN count(c) AS claimed }
    CALL () { MATCH (r:IndexRemoval) RETURN count(r) AS removals }
    OPTIONAL MATCH (g:GraphState {name: 'graph'})
    OPTIONAL MATCH (l:Lock {name: 'import'})
    RETURN entityCount, marked, claimed, removals, g.searchSignature AS signature, l.at AS importingAt`,
  example: {},
});
