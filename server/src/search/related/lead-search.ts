import type { GraphReader } from '../../graph/graph.ts';
import type { NamedDocument, SearchDocument } from '../search-document.ts';
import type { SearchEngine } from '../search-engine.ts';
import type { SearchIndex, SearchRebuild } from '../search-index.ts';
import { LeadingEngine } from './leading-engine.ts';

/** Both sides of an engine: what answers, and what follows the graph for it. */
export interface SearchSides {
  engine: SearchEngine;
  index: SearchIndex;
}

/** The same engine behind the answers that the graph has; its index tells when these are to be asked for anew. */
export function leadSearch(graph: GraphReader, { engine, index }: SearchSides): SearchSides {
  const leading = new LeadingEngine(graph, engine);
  return {
    engine: leading,
    index: new TellingIndex(index, () => {
      leading.forget();
    }),
  };
}

/** An index that tells when its documents have changed. */
class TellingIndex implements SearchIndex {
  readonly #index: SearchIndex;
  readonly #onChange: () => void;

  constructor(index: SearchIndex, onChange: () => void) {
    this.#index = index;
    this.#onChange = onChange;
  }

  get signature(): string {
    return this.#index.signature;
  }

  get hasToLearn(): boolean {
    return this.#index.hasToLearn;
  }

  async learn(pages: AsyncIterable<readonly NamedDocument[]>): Promise<void> {
    await this.#index.learn(pages);
  }

  async put(documents: readonly SearchDocument[]): Promise<void> {
    await this.#index.put(documents);
    this.#onChange();
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.#index.remove(ids);
    this.#onChange();
  }

  async rebuild(names: AsyncIterable<readonly NamedDocument[]>): Promise<SearchRebuild> {
    const rebuild = await this.#index.rebuild(names);
    return {
      put: async (documents) => rebuild.put(documents),
      swap: async () => {
        await rebuild.swap();
        this.#onChange();
      },
      drop: async () => rebuild.drop(),
    };
  }
}
