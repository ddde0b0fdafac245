import type { GraphReader } from '../../graph/graph.ts';
import { listKeywordWorks } from '../../graph/statements/match/list-keyword-works.ts';
import { foldText } from '../../fold-text.ts';
import { wordsMatch } from '../../search/match-words.ts';
import { otherWords } from '../../search/other-language.ts';
import type { SearchEngine } from '../../search/search-engine.ts';
import type { CompetenceNeed } from './competence-need.ts';
import { nearTechnologies, type ConceptVocabulary } from './concept-vocabulary.ts';
import { stemOf, toConceptWords, type ConceptWord } from './concept-words.ts';
import { isQuery, keywordForms, outermost, phrasesOf, tellingWords, termsOf, type Phrase } from './free-words.ts';
import { findNamedPlace, isWithin, withoutStretch } from './find-named-place.ts';
import { findNamedTypes, type NamedTypes } from './find-named-types.ts';
import { recogniseConcepts, uncoveredRuns } from './recognise-concepts.ts';
import { conceptOf, FREE_WORDS_SIGN, keyOf, TEXT_WORDS_SIGN, textKeyOf, type NeededConcept } from './needed-concept.ts';
import { listWorksByText, MAX_WORKS, textConcepts, type TextTools } from './words-in-texts.ts';
import { secondaryKeys } from './secondary-concepts.ts';

const MAX_SHOWN_WORDS = 5;
const SEARCHED_TECHNOLOGIES = 3;
/** What few works have as a keyword may be a whim. */
const FEWEST_WORKS = 4;
const MAX_WEIGHED = 16;
/** The share of works with a word in their texts that have it as a keyword, from which on it is a term. */
const LEAST_KEYPHRASENESS = 0.15;

/** A need as it was understood. */
export interface UnderstoodNeed {
  concepts: NeededConcept[];
  /** Keys asked for that are no concept. */
  unknown: string[];
  /** Words of a query that led to nothing. */
  unheard: string[];
  /** Keys of concepts that count less. */
  secondary: ReadonlySet<string>;
  /** Whether it is asked in some words, and no text about something. */
  isShort: boolean;
  /** Where somebody is to be found, if the words say so. */
  namedPlaceId: string | null;
  /** What type of body is looked for, if the words say so. */
  namedTypes: NamedTypes | null;
}

/** What a need is understood by. */
export interface UnderstandingTools {
  graph: GraphReader;
  search: SearchEngine;
  vocabulary: ConceptVocabulary;
}

/**
 * The concepts of a need: those chosen; technologies that the text names; else technologies that words of a query are near to;
 * keywords of works; and for a query's remaining words the works that have them all. Not yet in order. A place where somebody is to be
 * found is no concept, nor is what type of body that is to be.
 * @throws GraphUnavailable | SearchUnavailable
 */
export async function understandNeed(need: CompetenceNeed, tools: UnderstandingTools): Promise<UnderstoodNeed> {
  const words = toConceptWords(need.text);
  const spans = recogniseConcepts(words, tools.vocabulary);
  const chosen = chosenConcepts(need.concepts, tools.vocabulary);
  const named = namedConcepts(need.text, words, spans, tools.vocabulary);
  const uncovered = uncoveredRuns(words, spans);
  // Within the name of a concept it is none: `Milan criteria`, `ospedali virtuali`.
  const isSaid = (stretch: { start: number; end: number } | undefined): boolean =>
    uncovered.flat().some((word) => isWithin(stretch, word));
  const anyTypes = findNamedTypes(need.text);
  const types = isSaid(anyTypes) ? anyTypes : undefined;
  const runs = withoutStretch(uncovered, types);
  const [anyPlace, found] = await Promise.all([
    findNamedPlace(tools.graph, need.text),
    keywordsIn(tools, need.text, { words, runs, freeWords: chosen.freeWords }),
  ]);
  const place = isSaid(anyPlace) ? anyPlace : undefined;
  const where = new Set(words.filter((word) => isWithin(place, word)).map(({ folded }) => folded));
  const isPlace = ({ key, origin }: NeededConcept): boolean =>
    origin === 'KEYWORD' && wordsOf(key).every((word) => where.has(word));
  const keywords = found.filter((keyword) => !isPlace(keyword));
  const guessed = isQuery(words)
    ? await guessRuns(tools, withoutStretch(runs, place), keywords)
    : { searched: [], texts: [], dropped: [] };
  const unfound = chosen.freeWords.filter((folded) => !keywords.some(({ key }) => key === keyOf(folded)));
  const texts = guessed.texts.map(({ folded }) => folded);
  const byText = await textConcepts(tools, [
    ...[...new Set([...unfound, ...texts])].map((folded) => ({
      folded,
      key: keyOf(folded),
      isChosen: chosen.freeWords.includes(folded),
    })),
    ...chosen.textWords.map((folded) => ({ folded, key: textKeyOf(folded), isChosen: true })),
  ]);
  const isFound = ({ folded }: GuessedText): boolean => byText.found.some(({ key }) => key === keyOf(folded));
  const dropped = [...guessed.dropped, ...guessed.texts.filter(isFound).flatMap(({ instead }) => instead)];
  const kept = keywords.filter((keyword) => !dropped.includes(keyword));
  const concepts = distinct([...chosen.concepts, ...named, ...guessed.searched, ...kept, ...byText.found]);
  return {
    concepts,
    unknown: [...chosen.unknown, ...byText.unknown],
    secondary: new Set(need.secondary ?? secondaryKeys(concepts, !isQuery(words))),
    isShort: isQuery(words),
    unheard: isQuery(words) ? unheardWords(withoutStretch(runs, place), concepts) : [],
    namedPlaceId: place?.id ?? null,
    namedTypes: types ?? null,
  };
}

/** Words of a query that led to nothing. */
function unheardWords(runs: readonly (readonly ConceptWord[])[], concepts: readonly NeededConcept[]): string[] {
  const heard = new Set(concepts.flatMap(({ words }) => words.flatMap((shown) => foldText(shown).split(' '))));
  return tellingWords(runs).filter((word) => !heard.has(word));
}

/** Words to be looked for in the texts of works, and what they stand for more fully. */
interface GuessedText {
  folded: string;
  /** Keywords that are but a single word of them. */
  instead: NeededConcept[];
}

interface Guesses {
  searched: NeededConcept[];
  texts: GuessedText[];
  /** Keywords that are only a part of what a technology found is called. */
  dropped: NeededConcept[];
}

/**
 * What the runs of a query that name no technology may mean: keywords where they have all their words; else technologies near
 * to all of them; else works whose texts have all of them, in place of keywords of a single word: who asks for `liquid biopsy` does not
 * mean liquids; else keywords that have some of them.
 */
async function guessRuns(
  tools: UnderstandingTools,
  runs: readonly (readonly ConceptWord[])[],
  keywords: readonly NeededConcept[],
): Promise<Guesses> {
  const guesses = await Promise.all(
    runs.map(async (run): Promise<Guesses> => {
      const words = tellingWords([run]);
      const within = keywords.filter(
        ({ origin, key }) => origin === 'KEYWORD' && wordsOf(key).every((word) => has(run, word)),
      );
      const told = new Set(within.flatMap(({ key }) => wordsOf(key)));
      const isWhole = words.every((word) => told.has(word));
      if (words.length === 0 || isWhole) return { searched: [], texts: [], dropped: [] };
      const searched = await searchedConcepts(tools, words);
      if (searched.length > 0) return { searched, texts: [], dropped: within };
      const instead = within.filter(({ key }) => wordsOf(key).length === 1);
      return { searched, texts: [{ folded: words.join(' '), instead }], dropped: [] };
    }),
  );
  return {
    searched: guesses.flatMap(({ searched }) => searched),
    texts: guesses.flatMap(({ texts }) => texts),
    dropped: guesses.flatMap(({ dropped }) => dropped),
  };
}

function wordsOf(key: string): string[] {
  return key.slice(FREE_WORDS_SIGN.length).split(' ');
}

function has(run: readonly ConceptWord[], folded: string): boolean {
  return run.some((word) => word.folded === folded);
}

function chosenConcepts(keys: readonly string[], { idOf, slugOf }: ConceptVocabulary) {
  const concepts: NeededConcept[] = [];
  const freeWords: string[] = [];
  const textWords: string[] = [];
  const unknown: string[] = [];
  for (const key of new Set(keys)) {
    const folded = key.startsWith(FREE_WORDS_SIGN) ? foldText(key) : '';
    const id = idOf.get(key);
    if (folded !== '') (key.startsWith(TEXT_WORDS_SIGN) ? textWords : freeWords).push(folded);
    else if (id === undefined) unknown.push(key);
    else concepts.push(conceptOf({ key: slugOf.get(id) ?? key, origin: 'CHOSEN', technologyId: id }));
  }
  return { concepts, freeWords, textWords, unknown };
}

function namedConcepts(
  text: string,
  words: readonly ConceptWord[],
  spans: readonly { from: number; to: number; technologyIds: string[] }[],
  { slugOf }: ConceptVocabulary,
): NeededConcept[] {
  const found = new Map<string, NeededConcept>();
  for (const { from, to, technologyIds } of spans) {
    const shown = text.slice(words[from]?.start, words[to - 1]?.end);
    for (const technologyId of technologyIds) {
      const concept = found.get(technologyId);
      if (concept === undefined) {
        const key = slugOf.get(technologyId) ?? technologyId;
        found.set(technologyId, conceptOf({ key, origin: 'NAME', technologyId, words: [shown] }));
      } else {
        concept.mentions += 1;
        if (!concept.words.includes(shown) && concept.words.length < MAX_SHOWN_WORDS) concept.words.push(shown);
      }
    }
  }
  return [...found.values()];
}

/** Keywords that the text has; of a whole text, which has many words, also terms of one word, if such are keywords rather than words. */
async function keywordsIn(
  tools: UnderstandingTools,
  text: string,
  {
    words,
    runs,
    freeWords,
  }: { words: readonly ConceptWord[]; runs: readonly (readonly ConceptWord[])[]; freeWords: readonly string[] },
): Promise<NeededConcept[]> {
  const phrases = phrasesOf(text, runs);
  if (isQuery(words)) return keywordConcepts(tools, phrases, freeWords);
  const found = await keywordConcepts(tools, [...phrases, ...termsOf(text, runs)], freeWords);
  const isTerm = ({ key, origin }: NeededConcept): boolean => origin === 'KEYWORD' && wordsOf(key).length === 1;
  const weighed = await weighTerms(tools, found.filter(isTerm));
  return found.filter((concept) => !isTerm(concept) || weighed.has(concept));
}

/**
 * Those of single keywords that stand for a field: a good part of the works whose texts have the word have it as a keyword (the
 * keyphraseness of Mihalcea and Csomai, Wikify!, 2007). `handling` is somebody's keyword too.
 */
async function weighTerms(tools: TextTools, terms: readonly NeededConcept[]): Promise<ReadonlySet<NeededConcept>> {
  const likely = terms
    .filter(({ works }) => works.length >= FEWEST_WORKS)
    .sort((a, b) => b.mentions - a.mentions || b.works.length - a.works.length)
    .slice(0, MAX_WEIGHED);
  const weighed = await Promise.all(
    likely.map(async (term) => {
      const inTexts = await listWorksByText(tools, wordsOf(term.key).join(' '));
      return { term, isTerm: term.works.length >= LEAST_KEYPHRASENESS * inTexts.works.length };
    }),
  );
  return new Set(weighed.flatMap(({ term, isTerm }) => (isTerm ? [term] : [])));
}

/** Keywords among phrases of the text, the longest of those that lie in one another, and among words chosen by hand. */
async function keywordConcepts(
  { graph }: UnderstandingTools,
  phrases: readonly Phrase[],
  freeWords: readonly string[],
): Promise<NeededConcept[]> {
  const all = new Map(phrases.map((phrase) => [phrase.folded, phrase]));
  for (const folded of freeWords) if (!all.has(folded)) all.set(folded, { folded, shown: folded, count: 1 });
  if (all.size === 0) return [];
  const questions = [...all.keys()].map((key) => {
    const forms = keywordForms(key);
    return { key, forms, query: forms.map((form) => `"${form}"`).join(' ') };
  });
  const rows = await graph.read(listKeywordWorks, { questions, limit: MAX_WORKS + 1 });
  const works = new Map(rows.map((row) => [row.key, row.works]));
  const found = [...all.values()].filter(({ folded }) => works.has(folded));
  const longest = new Set(outermost(found));
  const kept = found.filter((phrase) => freeWords.includes(phrase.folded) || longest.has(phrase));
  return kept.map(({ folded, shown, count }) =>
    conceptOf({
      key: keyOf(folded),
      origin: freeWords.includes(folded) ? 'CHOSEN' : 'KEYWORD',
      words: [shown],
      mentions: count,
      works: (works.get(folded) ?? []).slice(0, MAX_WORKS),
      isCut: (works.get(folded) ?? []).length > MAX_WORKS,
    }),
  );
}

/**
 * Technologies near to words: one of their names has all of them and others besides; else each is the beginning of a word of a
 * name, typing errors aside.
 */
async function searchedConcepts(
  { search, vocabulary }: UnderstandingTools,
  words: readonly string[],
): Promise<NeededConcept[]> {
  const text = words.join(' ');
  const toConcept = (id: string): NeededConcept =>
    conceptOf({ key: vocabulary.slugOf.get(id) ?? id, origin: 'SEARCH', technologyId: id, words: [text] });
  const near = nearTechnologies(vocabulary, words.map(stemOf), SEARCHED_TECHNOLOGIES);
  if (near.length > 0) return near.map(toConcept);
  const { hits } = await search.search({
    text,
    filters: { kind: ['Technology'] },
    offset: 0,
    limit: SEARCHED_TECHNOLOGIES,
  });
  return hits.filter(({ matchedTexts }) => hasAllWords(words, matchedTexts)).map(({ id }) => toConcept(id));
}

function hasAllWords(words: readonly string[], names: readonly string[]): boolean {
  return names.some((name) => {
    const nameWords = foldText(name).split(' ');
    return words.every((word) => nameWords.some((other) => meets(word, other)));
  });
}

/** A word that is in the list of words is written as it is meant: `esosomi` are no `esposomi`. */
function meets(typed: string, word: string): boolean {
  const how = wordsMatch(typed, word);
  return how === 'prefix' || (how === 'fuzzy' && otherWords(typed).length === 0);
}

/** Each concept once: the first, which is the one chosen by hand, with the words of the others. */
function distinct(concepts: readonly NeededConcept[]): NeededConcept[] {
  return [...Map.groupBy(concepts, ({ key }) => key).values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          {
            ...first,
            words: [...new Set([first, ...others].flatMap(({ words }) => words))].slice(0, MAX_SHOWN_WORDS),
            mentions: Math.max(first.mentions, ...others.map(({ mentions }) => mentions)),
          },
        ],
  );
}
