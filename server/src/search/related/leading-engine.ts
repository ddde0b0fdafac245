import type { GraphReader } from '../../graph/graph.ts';
import type { OpenQuestion, SearchAnswer, SearchEngine } from '../search-engine.ts';
import { findLeads } from './find-leads.ts';

/**
 * A search engine that puts first what the graph answers: to “who coordinates X” a text index knows texts that hold X, the
 * graph knows who does. Whatever engine is behind it, both get the same leads.
 */
export class LeadingEngine implements SearchEngine {
  readonly #graph: GraphReader;
  readonly #engine: SearchEngine;

  constructor(graph: GraphReader, engine: SearchEngine) {
    this.#graph = graph;
    this.#engine = engine;
  }

  get name(): SearchEngine['name'] {
    return this.#engine.name;
  }

  async search(question: OpenQuestion): Promise<SearchAnswer> {
    // In another order than by fitness nothing comes first.
    if ((question.sort ?? 'RELEVANCE') !== 'RELEVANCE') return this.#engine.search(question);
    const leads = findLeads(this.#graph, question.text);
    // The engine may fail, or be done, before it asks for them.
    leads.catch(() => undefined);
    return this.#engine.search({ ...question, leads });
  }
}
