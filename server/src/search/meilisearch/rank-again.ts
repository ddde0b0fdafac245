import { memoized } from '../../memoized.ts';
import { otherWords } from '../other-language.ts';
import type { AskedRelation } from '../relation-words.ts';
import { sharedBeginning } from '../shared-beginning.ts';
import { wordsOf } from '../words-of.ts';
import { HINT_BONUS, NAME_WORTH, OTHERWISE, PAPER_BONUS, WHOLE_BONUS, WHOLE_OTHERWISE_BONUS } from '../worth.ts';
import type { EngineHit } from './join-results.ts';

/** How much less another form of a word is worth: it comes after those as typed, and before all else. */
const OTHER_FORM = 0.99;
/** What a word is worth in what a hit is about; elsewhere the engine found it, or it is not needed. */
const ABOUT_WORTH = 20;
/** Of signs that folding only makes small or takes away. */
const PLAIN = /^[ -~]*$/u;

/**
 * Orders hits as the embedded engine does: by how many words stand in names, then in what a hit is about; equal ones stay as
 * they come. The engine's own rules ask first for all words, wherever they stand, so that a long abstract which holds them all
 * by chance would come before a title with all but one.
 */
export function rankAgain(hits: readonly EngineHit[], asked: AskedRelation): EngineHit[] {
  const worthOf = worthBy(asked.needed);
  const kinds = new Set(asked.hints.filter(({ facet }) => facet === 'kind').map(({ value }) => value));
  return hits
    .map((hit) => ({ hit, worth: worthOf(hit) + (kinds.has(hit.kind) ? HINT_BONUS : 0) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ hit }) => hit);
}

/** How well the best of some hits fits, of itself. */
export function fitnessOf(hits: readonly EngineHit[], words: readonly string[]): number {
  return Math.max(0, ...hits.map(worthBy(words)));
}

/** The least fitness of a hit that has so many words in its names. */
export function fitnessOfNames(count: number): number {
  return NAME_WORTH * OTHERWISE * count;
}

/** Says what hits are worth; each different text of them is compared with the typed words once, as they share topics. */
function worthBy(words: readonly string[]): (hit: EngineHit) => number {
  const forms = words.map((word) => ({
    typed: word,
    beginning: sharedBeginning(word),
    others: otherWords(word).map(sharedBeginning),
  }));
  const nothing = new Array<number>(forms.length).fill(0);
  /** Of each typed word the best of some rows, most of which found nothing. */
  const best = (rows: readonly (readonly number[])[]): readonly number[] => {
    const telling = rows.filter((row) => row !== nothing);
    return telling.length === 0
      ? nothing
      : forms.map((_form, place) => Math.max(...telling.map((row) => row[place] ?? 0)));
  };
  /** For each typed word 1 when this one begins with it, hardly less when it is another form, less when it means it, or 0. */
  const foundBy = memoized((word): readonly number[] => {
    const found = forms.map(({ typed, beginning, others }) => {
      if (word.startsWith(typed)) return 1;
      if (word.startsWith(beginning)) return OTHER_FORM;
      return others.some((other) => word.startsWith(other)) ? OTHERWISE : 0;
    });
    return found.some((worth) => worth > 0) ? found : nothing;
  });
  const mayHave = hasLetters(forms.flatMap(({ beginning, others }) => [beginning, ...others]));
  const foundInText = memoized((text) => (mayHave(text) ? best(wordsOf(text).map(foundBy)) : nothing));
  const foundIn = (texts: readonly string[]): readonly number[] => best(texts.map(foundInText));
  /** What a name is worth that consists of the typed words: bodies have names of their own. */
  const wholeBonus = (kind: string, names: readonly string[]): number => {
    const whole = names.filter((name) => wordsOf(name).length === forms.length);
    const found = Math.max(0, ...whole.map((name) => Math.min(...foundIn([name]))));
    // A single word in another form is another word: HUMANITY is not what is called Humanitas.
    if (found === 0 || (forms.length === 1 && found < 1)) return 0;
    return found === OTHERWISE && kind === 'Organization' ? WHOLE_OTHERWISE_BONUS : WHOLE_BONUS;
  };
  return ({ kind, shown }) => {
    const inNames = foundIn(shown.names);
    const inAbout = foundIn(shown.about ?? []);
    const worth = forms.reduce(
      (sum, _form, index) => sum + Math.max(NAME_WORTH * (inNames[index] ?? 0), ABOUT_WORTH * (inAbout[index] ?? 0)),
      0,
    );
    return worth + wholeBonus(kind, shown.names) + (kind === 'Publication' ? PAPER_BONUS : 0);
  };
}

/**
 * Says whether a text may have a word that begins so. Sixty hits have thousands of topics, of which hardly one is asked for: those
 * without the letters need not be taken apart. With accents and other signs a text is not what it is folded to.
 * @param beginnings folded
 */
function hasLetters(beginnings: readonly string[]): (text: string) => boolean {
  const letters = new RegExp(beginnings.join('|'), 'u');
  return (text) => !PLAIN.test(text) || letters.test(text.toLowerCase());
}
