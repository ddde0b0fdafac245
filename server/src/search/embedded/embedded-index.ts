import { foldText } from '../../fold-text.ts';
import type { Graph } from '../../graph/graph.ts';
import { lockRecords } from '../../graph/statements/records/lock-records.ts';
import { putSearchTexts, type SearchTextsRow } from '../../graph/statements/search/put-search-texts.ts';
import { toFacetSet, type FacetSets } from '../facet-sets.ts';
import type { SearchDocument } from '../search-document.ts';
import { SEARCH_FACETS } from '../search-facets.ts';
import type { SearchIndex, SearchRebuild } from '../search-index.ts';
import { DOCUMENT_TOKEN, facetToken } from './facet-token.ts';
import { popularityTokens } from './popularity-tokens.ts';

/**
 * The search documents in Neo4j: properties of the entities themselves, under the full-text index `entity_search`. What an
 * entity is called is there already, written with it in one transaction; here comes what its neighbours give it.
 */
export class EmbeddedIndex implements SearchIndex {
  readonly signature = 'embedded-4';
  /** What is called otherwise is looked up in the list of words as a question is read. */
  readonly hasToLearn = false;
  readonly #graph: Graph;

  readonly #sets: FacetSets | undefined;

  /** @param sets learns the facet values that are written, for who counts them here */
  constructor(graph: Graph, sets?: FacetSets) {
    this.#graph = graph;
    this.#sets = sets;
  }

  async put(documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length === 0) return;
    const rows = documents.map(toRow);
    await this.#graph.write(async (transaction) => {
      // Locks as every other writer does: two that write the same hubs in another order would end in a dead-lock.
      await transaction.run(lockRecords, {});
      await transaction.run(putSearchTexts, { rows });
    });
    for (const { facetSet, facetValues } of rows) this.#sets?.learn({ facetSet, values: facetValues });
  }

  async learn(): Promise<void> {
    // There is nothing.
  }

  /** An entity takes its document along when it goes. */
  async remove(): Promise<void> {
    // Nothing is left of it.
  }

  /**
   * Writes in place: a document is a part of its entity, so there is no second index to swap with, and what the old one
   * says of an entity is right until its new one is written over it.
   */
  async rebuild(): Promise<SearchRebuild> {
    const nothing = async (): Promise<void> => Promise.resolve();
    return Promise.resolve({ put: async (documents) => this.put(documents), swap: nothing, drop: nothing });
  }
}

function toRow(document: SearchDocument): SearchTextsRow {
  const values = SEARCH_FACETS.flatMap((facet) => document.facets[facet].map((value) => ({ facet, value })));
  const { facetSet, values: facetValues } = toFacetSet(document.facets);
  return {
    id: document.id,
    aboutIt: foldLines(document.aboutIt),
    aboutEn: foldLines(document.aboutEn),
    searchText: foldLines([...new Set([...document.textIt, ...document.textEn])]),
    relatedNames: foldLines(document.related),
    aboutNames: [...new Set([...document.aboutIt, ...document.aboutEn])],
    relatedList: document.related,
    facetTokens: [
      DOCUMENT_TOKEN,
      ...values.map(({ facet, value }) => facetToken(facet, value)),
      ...popularityTokens(document.relationCount),
    ].join(' '),
    facetValues,
    facetSet,
    searchYear: document.year,
  };
}

/** Folded, so that "dall’innovazione" is found by its second word. */
function foldLines(texts: readonly string[]): string {
  return texts.map(foldText).join('\n');
}
