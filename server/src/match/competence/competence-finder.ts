import type { GraphReader } from '../../graph/graph.ts';
import { countHolders } from '../../graph/statements/match/count-holders.ts';
import type { HolderCondition } from '../../graph/statements/match/holder-conditions.ts';
import { listIdsByKey } from '../../graph/statements/match/list-ids-by-key.ts';
import { listNarrowerTechnologies, type NarrowerRow } from '../../graph/statements/match/list-narrower-technologies.ts';
import { listPlacesWithin } from '../../graph/statements/match/list-places-within.ts';
import type { Problem } from '../../problem.ts';
import type { SearchEngine } from '../../search/search-engine.ts';
import { chooseTechnologies, type Choice, type ConceptGroup } from './choose-technologies.ts';
import { problemOf, type CompetenceFilter, type CompetenceNeed } from './competence-need.ts';
import type { GatheredHolder } from './gather-proofs.ts';
import { rankHoldersOfTypes, type CompetenceRanking } from './rank-holders.ts';
import { readProofs } from './read-proofs.ts';
import type { NeededConcept } from './needed-concept.ts';
import { understandNeed, type UnderstoodNeed } from './understand-need.ts';
import { widenedConcepts } from './words-in-texts.ts';
import { VocabularyCache } from './vocabulary-cache.ts';
import { wordsOfFew } from './widen-few.ts';

/** Technologies below the concepts that are looked at before the limits choose among them. */
const MAX_NARROWER_ROWS = 5_000;
const MAX_PLACES = 20_000;

/** Whose competences are read, and for what. */
interface AskedHolders {
  need: CompetenceNeed;
  filter: CompetenceFilter;
  /** Null when nobody is there. */
  condition: HolderCondition | null;
  /** How many there are who could master something. */
  holderCount: number;
}

/** Concepts with what counts for them, and who has proofs of it. */
interface ReadConcepts extends Choice {
  found: GatheredHolder[];
}

/** Finds who masters what is needed. One for the life of a server: it keeps the names of technologies. */
export class CompetenceFinder {
  readonly #graph: GraphReader;
  readonly #search: SearchEngine;
  readonly #vocabulary: VocabularyCache;

  constructor(graph: GraphReader, search: SearchEngine) {
    this.#graph = graph;
    this.#search = search;
    this.#vocabulary = new VocabularyCache(graph);
  }

  /**
   * The whole ranking for a need.
   * @returns a problem where the question is too large or asks for nothing
   * @throws GraphUnavailable | StatementTimedOut | SearchUnavailable
   */
  async rank(need: CompetenceNeed, filter: CompetenceFilter): Promise<CompetenceRanking | Problem> {
    const problem = problemOf(need, filter);
    if (problem !== null) return problem;
    const { vocabulary, changedAt } = await this.#vocabulary.get();
    const tools = { graph: this.#graph, search: this.#search, vocabulary };
    const [understood, idOf, [all]] = await Promise.all([
      understandNeed(need, tools),
      this.#idsOf(filter),
      this.#graph.read(countHolders, {}),
    ]);
    const { unknown, unheard, namedPlaceId, namedTypes } = understood;
    const isInNamedPlace = filter.inNamedPlace && filter.place === null && namedPlaceId !== null;
    const placeId = isInNamedPlace ? namedPlaceId : idIn(idOf, filter.place);
    const condition = await this.#conditionOf(placeId, idIn(idOf, filter.network));
    const { groups, cuts, found } = await this.#read(understood, {
      need,
      filter,
      condition,
      holderCount: all?.count ?? 0,
    });
    const dataYear = Number((changedAt ?? new Date().toISOString()).slice(0, 4));
    const ranking = rankHoldersOfTypes(found, groups, { ...filter, namedTypes }, dataYear);
    const only = filter.holders === null ? null : new Set(filter.holders.map((key) => idOf.get(key)));
    const findings = only === null ? ranking.findings : ranking.findings.filter(({ holderId }) => only.has(holderId));
    return {
      ...ranking,
      findings,
      cuts,
      unknown,
      unheard,
      placeId: placeId ?? null,
      namedPlaceId,
      isInNamedPlace,
    };
  }

  /** What is counted for the concepts and who has it; for words of which few have the field, texts as well where these give more. */
  async #read(understood: UnderstoodNeed, asked: AskedHolders): Promise<ReadConcepts> {
    const read = await this.#readConcepts(understood, understood.concepts, asked);
    if (!asked.filter.inTextsOfFew || !understood.isShort) return read;
    const words = wordsOfFew(read.groups, read.found, asked.need.without);
    const inTexts = await widenedConcepts({ graph: this.#graph, search: this.#search }, words);
    if (inTexts.length === 0) return read;
    const wider = await this.#readConcepts(understood, [...understood.concepts, ...inTexts], asked);
    return wider.found.length > read.found.length ? wider : read;
  }

  async #readConcepts(
    { secondary }: UnderstoodNeed,
    concepts: readonly NeededConcept[],
    { need, filter, condition, holderCount }: AskedHolders,
  ): Promise<ReadConcepts> {
    const rows = await this.#listNarrower(concepts, need);
    const chosen = chooseTechnologies(concepts, rows, { without: need.without, secondary, holderCount });
    const found = condition === null ? [] : await readProofs(this.#graph, wanted(chosen.groups), condition, filter);
    return { ...chosen, found };
  }

  async #listNarrower(concepts: readonly NeededConcept[], { includeNarrower }: CompetenceNeed): Promise<NarrowerRow[]> {
    const ids = concepts.flatMap(({ technologyId }) => technologyId ?? []);
    if (ids.length === 0) return [];
    return this.#graph.read(listNarrowerTechnologies, { ids, includeNarrower, limit: MAX_NARROWER_ROWS });
  }

  /** The entities that the filter names. */
  async #idsOf({ place, network, holders }: CompetenceFilter): Promise<Map<string, string>> {
    const keys = [place, network, ...(holders ?? [])].filter((key) => key !== null);
    const rows = keys.length === 0 ? [] : await this.#graph.read(listIdsByKey, { keys });
    return new Map(rows.map(({ key, id }) => [key, id]));
  }

  /** Null when the place or network asked for is none: then nobody is there. */
  async #conditionOf(
    placeId: string | null | undefined,
    networkId: string | null | undefined,
  ): Promise<HolderCondition | null> {
    if (placeId === undefined || networkId === undefined) return null;
    const places =
      placeId === null ? null : await this.#graph.read(listPlacesWithin, { id: placeId, limit: MAX_PLACES });
    return { placeIds: places === null ? null : places.map(({ id }) => id), networkId };
  }
}

/** The id that a key stands for, undefined when for none; null without a key. */
function idIn(idOf: ReadonlyMap<string, string>, key: string | null): string | null | undefined {
  return key === null ? null : idOf.get(key);
}

function wanted(groups: readonly ConceptGroup[]): ConceptGroup[] {
  return groups.filter(({ isLeftOut }) => !isLeftOut);
}
