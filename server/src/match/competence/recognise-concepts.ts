import type { ConceptLabel, ConceptVocabulary } from './concept-vocabulary.ts';
import type { ConceptWord } from './concept-words.ts';

/** A name of technologies at a place of a text. */
export interface ConceptSpan {
  /** Places of the first word and after the last. */
  from: number;
  to: number;
  technologyIds: string[];
}

/** A text of so few words is a query: people type acronyms as they come. */
const FEW_WORDS = 4;
const SHORT_WORD = 3;

/**
 * Finds the names of technologies in a text, the longest first, so that "gene therapy" is not also "therapy"; where two of the
 * same length overlap, the earlier one counts. Pure; the work is the number of words times that of the longest name.
 */
export function recogniseConcepts(words: readonly ConceptWord[], vocabulary: ConceptVocabulary): ConceptSpan[] {
  const taken = words.map(() => false);
  const spans: ConceptSpan[] = [];
  for (let length = Math.min(vocabulary.longest, words.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const to = from + length;
      if (taken.slice(from, to).includes(true)) continue;
      const technologyIds = meantBy(words.slice(from, to), vocabulary, words.length);
      if (technologyIds.length === 0) continue;
      taken.fill(true, from, to);
      spans.push({ from, to, technologyIds });
    }
  }
  return spans.sort((a, b) => a.from - b.from);
}

/** Technologies called by these words; only those called exactly so where there are any. */
function meantBy(words: readonly ConceptWord[], { labels }: ConceptVocabulary, wordsOfText: number): string[] {
  const found = labels.get(words.map(({ stem }) => stem).join(' '));
  if (found === undefined) return [];
  const isCalledSo = (label: ConceptLabel): boolean =>
    !label.isShort || (wordsOfText <= FEW_WORDS && !label.isStopWord) || words.every(({ isCapital }) => isCapital);
  const fitting = found.filter(isCalledSo);
  const folded = words.map((word) => word.folded).join(' ');
  const exact = fitting.filter((label) => label.folded === folded);
  // "state of the art" is not about arts: so short a word has no other forms.
  if (exact.length === 0 && folded.length <= SHORT_WORD) return [];
  const forms = words.length > 1 ? fitting : fitting.filter((label) => isFormOf(folded, label.folded));
  return [...new Set((exact.length > 0 ? exact : forms).map(({ technologyId }) => technologyId))].sort();
}

/** Words of every text that are forms of a name too: `parti` are parts far more often than births, and `life` is no LiFi. */
const ORDINARY_WORDS: ReadonlySet<string> = new Set(['parti', 'tempi', 'arti', 'life']);
/** Endings of which one is the other's plural, in Italian; a word that ends otherwise is another word: `parte` is no form of `parto`. */
const OTHER_NUMBER: ReadonlySet<string> = new Set(['ae', 'io', 'ei']);

/** Whether a single word of a text may be the name in another number. */
function isFormOf(word: string, name: string): boolean {
  if (ORDINARY_WORDS.has(word)) return false;
  const endings = [word.at(-1) ?? '', name.at(-1) ?? ''];
  const areVowels = endings.every((letter) => 'aeio'.includes(letter));
  return !areVowels || endings[0] === endings[1] || OTHER_NUMBER.has(endings.sort().join(''));
}

/** The words of a text that no span covers, in runs of neighbours. */
export function uncoveredRuns(words: readonly ConceptWord[], spans: readonly ConceptSpan[]): ConceptWord[][] {
  const runs: ConceptWord[][] = [];
  let place = 0;
  for (const { from, to } of [...spans, { from: words.length, to: words.length }]) {
    if (from > place) runs.push(words.slice(place, from));
    place = to;
  }
  return runs;
}
