import type { GraphReader } from '../../graph/graph.ts';
import { listSearchNames, type SearchNamesRow } from '../../graph/statements/search/list-search-names.ts';
import type { EntityKind } from '../../records/model.ts';
import type { NamedDocument } from '../search-document.ts';
import { acronymsOf } from './acronyms.ts';
import { distinct } from './distinct.ts';
import { MAX_NAMES } from './own-texts.ts';

const PAGE = 2_000;

/**
 * What all search documents say of names, page by page, without making the documents: a hundred times less to read. An acronym that
 * only a source tells from a name is none here.
 * @throws the reason of `signal` between two pages; GraphUnavailable
 */
export async function* listNamedDocuments(graph: GraphReader, signal: AbortSignal): AsyncGenerator<NamedDocument[]> {
  for (let after: string | undefined = ''; after !== undefined;) {
    signal.throwIfAborted();
    const rows: SearchNamesRow[] = await graph.read(listSearchNames, { after, limit: PAGE });
    yield rows.map(({ kind, names, relationCount }) => {
      const texts = names.split('\n').filter((name) => name !== '');
      const acronyms = acronymsOf(
        texts.map((text) => ({ text })),
        MAX_NAMES,
      );
      return { kind: kind as EntityKind, names: distinct(texts, MAX_NAMES), acronyms, relationCount };
    });
    after = rows.at(-1)?.id;
  }
}
