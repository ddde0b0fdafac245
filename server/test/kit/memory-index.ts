import type { NamedDocument, SearchDocument } from '../../src/search/search-document.ts';
import type { SearchIndex, SearchRebuild } from '../../src/search/search-index.ts';
import { SearchUnavailable } from '../../src/search/search-unavailable.ts';

/** A search index in memory that can be out of reach, and that tells how often it was spoken to. */
export class MemoryIndex implements SearchIndex {
  readonly signature: string;
  documents = new Map<string, SearchDocument>();
  isReachable = true;
  puts = 0;
  hasToLearn = false;
  /** All that it was told of names, the last time. */
  learnt: NamedDocument[] = [];
  /** Called after documents were put, before the caller hears of it: what happens there happens between the two. */
  afterPut: () => Promise<void> = async () => Promise.resolve();

  constructor(signature = 'memory-1') {
    this.signature = signature;
  }

  async put(documents: readonly SearchDocument[]): Promise<void> {
    this.#answer();
    this.puts += 1;
    for (const document of documents) this.documents.set(document.id, document);
    await this.afterPut();
  }

  async learn(pages: AsyncIterable<readonly NamedDocument[]>): Promise<void> {
    this.hasToLearn = false;
    const learnt: NamedDocument[] = [];
    for await (const page of pages) learnt.push(...page);
    this.#answer();
    this.learnt = learnt;
  }

  async remove(ids: readonly string[]): Promise<void> {
    this.#answer();
    for (const id of ids) this.documents.delete(id);
    return Promise.resolve();
  }

  async rebuild(): Promise<SearchRebuild> {
    this.#answer();
    const fresh = new Map<string, SearchDocument>();
    return Promise.resolve({
      put: async (documents) => {
        this.#answer();
        for (const document of documents) fresh.set(document.id, document);
        await this.afterPut();
      },
      swap: async () => {
        this.#answer();
        this.documents = fresh;
        return Promise.resolve();
      },
      drop: async () => {
        fresh.clear();
        return Promise.resolve();
      },
    });
  }

  #answer(): void {
    if (!this.isReachable) throw new SearchUnavailable('The search engine does not answer');
  }
}
