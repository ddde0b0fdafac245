import { foldText } from '../../fold-text.ts';
import { otherWords } from '../other-language.ts';
import type { AskedRelation } from '../relation-words.ts';
import { sharedBeginning } from '../shared-beginning.ts';
import { HINT_BONUS, NAME_WORTH, OTHERWISE, PAPER_BONUS, WHOLE_BONUS } from '../worth.ts';
import type { EngineHit } from './join-results.ts';

/** What a word is worth in what a hit is about; elsewhere the engine found it, or it is not needed. */
const ABOUT_WORTH = 20;

/**
 * Orders hits as the embedded engine does: by how many words stand in names, then in what a hit is about; equal ones stay as
 * they come. The engine's own rules ask first for all words, wherever they stand, so that a long abstract which holds them all
 * by chance would come before a title with all but one.
 */
export function rankAgain(hits: readonly EngineHit[], asked: AskedRelation): EngineHit[] {
  const forms = asked.needed.map(formsOf);
  const kinds = new Set(asked.hints.filter(({ facet }) => facet === 'kind').map(({ value }) => value));
  return hits
    .map((hit) => ({ hit, worth: worthOf(hit, forms) + (kinds.has(hit.kind) ? HINT_BONUS : 0) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ hit }) => hit);
}

/** How a word and what it is called otherwise begin. */
interface WordForms {
  typed: string;
  others: readonly string[];
}

/** How well the best of some hits fits, of itself. */
export function fitnessOf(hits: readonly EngineHit[], words: readonly string[]): number {
  const forms = words.map(formsOf);
  return Math.max(0, ...hits.map((hit) => worthOf(hit, forms)));
}

function formsOf(word: string): WordForms {
  return { typed: sharedBeginning(word), others: otherWords(word).map(sharedBeginning) };
}

/** The least fitness of a hit that has so many words in its names. */
export function fitnessOfNames(count: number): number {
  return NAME_WORTH * OTHERWISE * count;
}

function worthOf({ kind, shown }: EngineHit, forms: readonly WordForms[]): number {
  const names = shown.names.map((name) => foldText(name).split(' '));
  const inNames = new Set(names.flat());
  const inAbout = new Set(shown.about.flatMap((text) => foldText(text).split(' ')));
  const worth = forms.reduce(
    (sum, form) => sum + Math.max(NAME_WORTH * found(inNames, form), ABOUT_WORTH * found(inAbout, form)),
    0,
  );
  const isWhole = names.some(
    (name) => name.length === forms.length && forms.every((form) => found(new Set(name), form) > 0),
  );
  return worth + (isWhole ? WHOLE_BONUS : 0) + (kind === 'Publication' ? PAPER_BONUS : 0);
}

/** 1 when a word is there as typed, less in another form, 0 when it is not. */
function found(words: ReadonlySet<string>, { typed, others }: WordForms): number {
  let best = 0;
  for (const word of words) {
    if (word.startsWith(typed)) return 1;
    if (best === 0 && others.some((other) => word.startsWith(other))) best = OTHERWISE;
  }
  return best;
}
