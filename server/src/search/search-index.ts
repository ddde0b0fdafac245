import type { NamedDocument, SearchDocument } from './search-document.ts';

/** The writing side of an engine: what follows the graph. Every call may be repeated with the same result. */
export interface SearchIndex {
  /**
   * What this index is and how it is set up, changed whenever its documents must be made anew: kept in the graph, so that
   * another engine, or other settings, are noticed at start.
   */
  readonly signature: string;
  /** Adds or replaces documents. Resolves when they can be found. @throws SearchUnavailable */
  put(documents: readonly SearchDocument[]): Promise<void>;
  /**
   * Whether it would learn something from the names of all documents (what stands for what, which words are acronyms) that a rebuild
   * would: because of documents that were put, or because nobody knows what it learnt last.
   */
  readonly hasToLearn: boolean;
  /** Learns from the names of all documents, told page by page. @throws SearchUnavailable, and what `pages` throws */
  learn(pages: AsyncIterable<readonly NamedDocument[]>): Promise<void>;
  /** Takes documents away; unknown ids are no error. @throws SearchUnavailable */
  remove(ids: readonly string[]): Promise<void>;
  /**
   * Begins a new index beside the one in use. Nothing of it is found before `swap`; `drop` throws it away.
   * @param names of all documents, page by page, for an index that learns from them
   * @throws SearchUnavailable, and what `names` throws
   */
  rebuild(names: AsyncIterable<readonly NamedDocument[]>): Promise<SearchRebuild>;
}

export interface SearchRebuild {
  put(documents: readonly SearchDocument[]): Promise<void>;
  /** Puts the new index in the place of the old one, whose documents are gone after it. */
  swap(): Promise<void>;
  drop(): Promise<void>;
}
