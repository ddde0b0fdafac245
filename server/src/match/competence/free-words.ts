import { cognatesOf } from '../../search/cognates.ts';
import { nearestOtherWords } from '../../search/other-language.ts';
import { isStopWord } from '../../search/search-words.ts';
import { sharedBeginning } from '../../search/shared-beginning.ts';
import type { ConceptWord } from './concept-words.ts';

/** A few words in a row that might be a keyword. */
export interface Phrase {
  /** Folded, joined by blanks. */
  folded: string;
  /** How often the text has it. */
  count: number;
  /** As the text has it, the first time. */
  shown: string;
}

const LONGEST_PHRASE = 4;
/** In a text of more words than this, what names a need is said twice or stands as several words. */
const QUERY_WORDS = 12;
const MAX_PHRASES = 48;
/** What is shorter is mostly no term. */
const SHORTEST_TERM = 6;
const MAX_TERMS = 64;
/** Of each word of a phrase; two words have the square of it. */
const MOST_MEANINGS = 8;
/** Longer phrases are put together in other ways in the other language. */
const MOST_TRANSLATED = 2;

/** How people ask, not what for. */
const ASKING_WORDS = new Set(
  (
    'can could do does has have help how i know knows looking me need needs our somebody someone want we where would you ' +
    'works working offers offer provides provide occupa occupano offre offrono fornisce forniscono lavora lavorano lavorare possono ' +
    'cerchiamo cerco come dove esperti esperto fa fare hanno ho noi puo qualcuno qualche sa sanno serve servono si sono trovare ' +
    'competence competences expert experts expertise find competenza competenze'
  ).split(' '),
);

/** Words of titles that say nothing alone, though they may stand in a keyword: "drug development" is one, "development" is none. */
const VAGUE_WORDS = new Set(
  (
    'new novel effective innovative innovation advanced improved better sustainable development developing method methods approach ' +
    'approaches therapy therapies treatment treatments system systems solution solutions technology technologies research study ' +
    'studies project tool tools use application applications support quality patient patients disease diseases ' +
    'nuovo nuova nuovi nuove efficace efficaci innovativo innovativa innovativi innovative avanzato avanzata sviluppo metodo metodi ' +
    'approccio approcci terapia terapie trattamento trattamenti sistema sistemi soluzione soluzioni tecnologia tecnologie ricerca ' +
    'studio studi progetto strumento strumenti uso applicazione applicazioni supporto qualita paziente pazienti malattia malattie'
  ).split(' '),
);

/**
 * Rows of words that might be keywords: without words at their ends that say nothing. In a query all of them; in a longer text
 * rows of two words and more, those said most often first. At most 48, so that looking for them stays quick. Pure.
 */
export function phrasesOf(text: string, runs: readonly (readonly ConceptWord[])[]): Phrase[] {
  const wordCount = runs.reduce((sum, run) => sum + run.length, 0);
  const shortest = wordCount <= QUERY_WORDS ? 1 : 2;
  const phrases = new Map<string, Phrase>();
  for (const run of runs) {
    for (let length = LONGEST_PHRASE; length >= shortest; length -= 1) {
      for (let from = 0; from + length <= run.length; from += 1)
        addPhrase(phrases, text, run.slice(from, from + length));
    }
  }
  return [...phrases.values()].sort((a, b) => b.count - a.count || lengthOf(b) - lengthOf(a)).slice(0, MAX_PHRASES);
}

/**
 * Single words of a whole text that may be a term of a field, those said most often first: `glioblastoma`. Most words are none, so
 * each is to be weighed. Pure.
 */
export function termsOf(text: string, runs: readonly (readonly ConceptWord[])[]): Phrase[] {
  const terms = new Map<string, Phrase>();
  for (const word of runs.flat()) if (word.folded.length >= SHORTEST_TERM) addPhrase(terms, text, [word]);
  return [...terms.values()].sort((a, b) => b.count - a.count || b.folded.length - a.folded.length).slice(0, MAX_TERMS);
}

function addPhrase(phrases: Map<string, Phrase>, text: string, words: readonly ConceptWord[]): void {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || isSilent(first) || isSilent(last)) return;
  if (words.length === 1 && VAGUE_WORDS.has(first.folded)) return;
  const folded = words.map((word) => word.folded).join(' ');
  const known = phrases.get(folded);
  if (known === undefined) phrases.set(folded, { folded, count: 1, shown: text.slice(first.start, last.end) });
  else known.count += 1;
}

function isSilent({ folded }: ConceptWord): boolean {
  return folded.length < 2 || isStopWord(folded) || ASKING_WORDS.has(folded) || !/\p{L}/u.test(folded);
}

function lengthOf({ folded }: Phrase): number {
  return folded.split(' ').length;
}

/** A folded phrase in singular and plural, as English keywords may have it. */
function formsOf(folded: string): string[] {
  const forms = [folded, `${folded}s`, folded.replace(/y$/u, 'ies'), folded.replace(/ies$/u, 'y')];
  return [...new Set([...forms, ...(folded.endsWith('ss') ? [] : [folded.replace(/s$/u, '')])])];
}

/**
 * A folded phrase as keywords may have it: in singular and plural; and one or two words in the other language, where the adjective
 * stands on the other side of its noun: `cell therapy` for `terapia cellulare`.
 */
export function keywordForms(folded: string): string[] {
  const words = folded.split(' ');
  return [...new Set([...formsOf(folded), ...(words.length > MOST_TRANSLATED ? [] : translationsOf(words))])];
}

function translationsOf(words: readonly string[]): string[] {
  const [nouns = [], adjectives] = words.map(meaningsOf);
  return adjectives === undefined ? nouns : adjectives.flatMap((one) => nouns.map((noun) => `${one} ${noun}`));
}

/** What the list of words says, and what English has of the same origin: `digitale`, `organoidi` and `microbioma` are in no list. */
function meaningsOf(word: string): string[] {
  const others = nearestOtherWords(word);
  const beginning = sharedBeginning(word);
  const alike = others.length > 0 ? [] : [beginning, `${beginning}s`];
  return [...new Set([...others, ...cognatesOf(word), ...alike])].slice(0, MOST_MEANINGS);
}

/** Keeps the longest of phrases that lie in one another: who says "rare kidney diseases" does not also say "diseases". */
export function outermost<Item extends { folded: string }>(phrases: readonly Item[]): Item[] {
  return phrases.filter(
    ({ folded }) => !phrases.some((other) => other.folded !== folded && ` ${other.folded} `.includes(` ${folded} `)),
  );
}

/** The words of runs that say something, at most twelve: what is looked for in the texts of works. */
export function tellingWords(runs: readonly (readonly ConceptWord[])[]): string[] {
  const words = runs.flat().filter((word) => !isSilent(word));
  return [...new Set(words.map(({ folded }) => folded))].slice(0, QUERY_WORDS);
}

/** Whether a text of these words is a query, and not a text about something. */
export function isQuery(words: readonly ConceptWord[]): boolean {
  return words.filter((word) => !isSilent(word)).length <= QUERY_WORDS;
}
