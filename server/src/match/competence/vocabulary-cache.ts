import { getGraphState } from '../../domain/statistics/statistics.ts';
import type { GraphReader } from '../../graph/graph.ts';
import { listTechnologyLabels } from '../../graph/statements/match/list-technology-labels.ts';
import { buildVocabulary, type ConceptVocabulary } from './concept-vocabulary.ts';

/** More than all vocabularies of the field together (EuroSciVoc 1,000, EMDN 8,500, MeSH 30,000). */
const MAX_TECHNOLOGIES = 60_000;
/** While an import changes the graph each second, at most a tenth of the time goes into reading names again. */
const REST = 10;

interface Kept {
  vocabulary: ConceptVocabulary;
  changedAt: string | null;
  /** Millisecond until which it is not read again, whatever changed. */
  restsUntil: number;
}

/** The names of all technologies, kept between questions and read again once the graph has changed. */
export class VocabularyCache {
  readonly #graph: GraphReader;
  #kept: Kept | undefined;
  #reading: Promise<Kept> | undefined;

  constructor(graph: GraphReader) {
    this.#graph = graph;
  }

  /** The names as of the newest change of the graph, and when that was. @throws GraphUnavailable */
  async get(): Promise<{ vocabulary: ConceptVocabulary; changedAt: string | null }> {
    const { changedAt } = await getGraphState(this.#graph);
    const kept = this.#kept;
    if (kept !== undefined && (kept.changedAt === changedAt || Date.now() < kept.restsUntil)) {
      return { vocabulary: kept.vocabulary, changedAt };
    }
    this.#reading ??= this.#read(changedAt).finally(() => {
      this.#reading = undefined;
    });
    return { vocabulary: (await this.#reading).vocabulary, changedAt };
  }

  async #read(changedAt: string | null): Promise<Kept> {
    const from = Date.now();
    const technologies = await this.#graph.read(listTechnologyLabels, { limit: MAX_TECHNOLOGIES });
    const vocabulary = buildVocabulary(technologies);
    const now = Date.now();
    this.#kept = { vocabulary, changedAt, restsUntil: now + REST * (now - from) };
    return this.#kept;
  }
}
