import type { GraphReader } from '../../graph/graph.ts';
import { RecentAnswers } from '../recent-answers.ts';
import type { SearchAnswer, SearchEngine, SearchQuestion, WordsQuestion } from '../search-engine.ts';
import { findLeads, type FoundLeads } from './find-leads.ts';

const MAX_TEXTS = 1_000;

/**
 * A search engine that puts first what the graph answers: to “who coordinates X” a text index knows texts that hold X, the
 * graph knows who does. Whatever engine is behind it, both get the same leads. They are kept a moment: pages are turned and facets
 * chosen of one text, and asking the graph takes as long as all else.
 */
export class LeadingEngine implements SearchEngine {
  readonly #graph: GraphReader;
  readonly #engine: SearchEngine;
  readonly #leads = new RecentAnswers<FoundLeads>({ max: MAX_TEXTS });

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
    const { leads, ...asked } = await this.#leads.to({ text: question.text }, async () =>
      findLeads(this.#graph, question.text),
    );
    const answer = await this.#engine.search({ ...question, leads });
    const [first] = leads;
    if (first === undefined) return answer;
    const tieOf = new Map(leads.map(({ id, tie }) => [id, tie]));
    const hits = answer.hits.map((hit) => ({ ...hit, tie: tieOf.get(hit.id) }));
    return { ...answer, hits, askedOf: { entityId: first.tie.entityId, ...asked } };
  }

  /** What the graph knows tells nothing of words. */
  async listByWords(question: WordsQuestion): Promise<string[]> {
    return this.#engine.listByWords(question);
  }

  /** To be called when the index has changed: whatever changes in the graph changes documents. */
  forget(): void {
    this.#leads.forget();
  }
}
