import type { GraphReader } from '../../graph/graph.ts';
import type { SearchAnswer, SearchEngine, SearchQuestion } from '../search-engine.ts';
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

  async search(question: SearchQuestion): Promise<SearchAnswer> {
    // In another order than by fitness nothing comes first.
    if ((question.sort ?? 'RELEVANCE') !== 'RELEVANCE') return this.#engine.search(question);
    // Most texts ask the graph nothing; where one does, what it says decides what the engine is asked.
    const { leads, ...asked } = await findLeads(this.#graph, question.text);
    const answer = await this.#engine.search({ ...question, leads });
    const [first] = leads;
    if (first === undefined) return answer;
    const tieOf = new Map(leads.map(({ id, tie }) => [id, tie]));
    const hits = answer.hits.map((hit) => ({ ...hit, tie: tieOf.get(hit.id) }));
    return { ...answer, hits, askedOf: { entityId: first.tie.entityId, ...asked } };
  }
}
