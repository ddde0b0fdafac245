import { foldText } from '../../fold-text.ts';
import { isStopWord } from '../search-words.ts';
import { sharedBeginning } from '../shared-beginning.ts';
import type { AskedWord } from './asked-ties.ts';

/** An entity that a question may name. */
export interface NameCandidate {
  id: string;
  kind: string;
  /** One a line. */
  names: string;
  relationCount: number;
}

/** What a question names. */
export interface NamedThing {
  id: string;
  kind: string;
  /** The name that stands in the question, whole or in part. */
  name: string;
  /** Places of its words in the question, from and up to, the last one not included. */
  from: number;
  to: number;
  score: number;
}

/** Different bodies of about the same name are all meant: nobody can tell. */
const NEARLY = 0.2;
const MAX_NAMED = 3;
/** A part of a body's name names it if it is most of it; titles are made of words that mean other things too. */
const ENOUGH_OF_NAME = 0.6;
const WHOLLY_NAMED: ReadonlySet<string> = new Set([
  'Project',
  'Programme',
  'Activity',
  'Goal',
  'Publication',
  'Indicator',
]);
const AFTER_OF = 0.5;
const OTHER_WORD = 0.5;
/** `MIND` is rather MIND than MINDS. */
const AS_TYPED = 0.3;

/**
 * What a question names most likely: that of which most words stand there side by side, and then most of the name. Pure.
 * @returns up to three things that one stretch of the question may name, the likeliest first; none when nothing is named
 */
export function namedThings(words: readonly AskedWord[], candidates: readonly NameCandidate[]): NamedThing[] {
  const found = candidates
    .flatMap((candidate) => {
      const named = bestName(words, candidate);
      return named === undefined ? [] : [{ ...named, relationCount: candidate.relationCount }];
    })
    .sort((a, b) => b.score - a.score || b.relationCount - a.relationCount || (a.id < b.id ? -1 : 1));
  const first = found[0];
  if (first === undefined) return calledAtTheEnd(words, candidates);
  return found
    .filter(({ score, from, to }) => score >= first.score - NEARLY && from < first.to && to > first.from)
    .slice(0, MAX_NAMED);
}

/**
 * “Mario Negri”: two words or more after which a long name of a body ends name it, where nothing else is called so. What is
 * also the name of a field, a project or many bodies is a theme.
 */
function calledAtTheEnd(words: readonly AskedWord[], candidates: readonly NameCandidate[]): NamedThing[] {
  const known = candidates.filter(({ kind }) => kind !== 'Publication');
  for (const { from, to } of endingsOf(words)) {
    const typed = ` ${words
      .slice(from, to)
      .map(({ word }) => word)
      .join(' ')}`;
    const called = known.filter(({ names }) =>
      namesOf(names).some((name) => `${foldText(name)} `.includes(`${typed} `)),
    );
    const isTheme = called.length > MAX_NAMED || called.some(({ kind }) => kind !== 'Organization');
    if (isTheme) continue;
    const named = called.flatMap(({ id, kind, names }) => {
      const name = namesOf(names).find((one) => foldText(one).endsWith(typed));
      return name === undefined ? [] : [{ id, kind, name, from, to, score: to - from }];
    });
    if (named.length > 0) return named;
  }
  return [];
}

/** Stretches of two telling words or more that a name may end with, the longest of each place first. */
function endingsOf(words: readonly AskedWord[]): { from: number; to: number }[] {
  return words.flatMap(({ isTelling, isAfterOf }, from) => {
    if (!isTelling || (from > 0 && !isAfterOf)) return [];
    const length = words.slice(from).findIndex((word) => !word.isTelling);
    const end = length < 0 ? words.length : from + length;
    return Array.from({ length: Math.max(0, end - from - 1) }, (_, left) => ({ from, to: end - left }));
  });
}

function namesOf(names: string): string[] {
  return names.split('\n');
}

function bestName(words: readonly AskedWord[], { id, kind, names }: NameCandidate): NamedThing | undefined {
  const rated = namesOf(names)
    .flatMap(withoutSubtitle)
    .flatMap((name) => {
      const place = placeOf(words, name, {
        enough: WHOLLY_NAMED.has(kind) ? 1 : ENOUGH_OF_NAME,
        isField: kind === 'Technology',
      });
      return place === undefined ? [] : [{ id, kind, name, ...place }];
    });
  return rated.length === 0 ? undefined : rated.reduce((a, b) => (b.score > a.score ? b : a));
}

/** `PNRR Mission 6: Health` is named by what stands before the colon too. */
function withoutSubtitle(name: string): string[] {
  const title = name.split(':')[0]?.trim() ?? '';
  return title === '' || title === name ? [name] : [name, title];
}

/** The longest stretch of the question that consists of words of the name. */
function placeOf(
  words: readonly AskedWord[],
  name: string,
  { enough, isField }: { enough: number; isField: boolean },
): Omit<NamedThing, 'id' | 'kind' | 'name'> | undefined {
  const all = foldText(name).split(' ');
  const telling = all.filter((word) => !isStopWord(word));
  const ofName = new Set((telling.length > 0 ? telling : all).map(sharedBeginning));
  const stretches = stretchesOf(words, ofName).flatMap(({ from, to }) => {
    const within = words.slice(from, to);
    const tellingCount = within.filter((word) => word.isTelling).length;
    const told = new Set(within.map(({ word }) => sharedBeginning(word)).filter((word) => ofName.has(word)));
    const share = told.size / ofName.size;
    const isTyped = within.every(({ word }) => all.includes(word));
    // A single word in another form is a word (`energia`), not what is called so (`ENERGY`), unless that is a field.
    const isOtherWord = told.size === 1 && !isTyped && !isField;
    if (tellingCount === 0 || share < enough || isOtherWord) return [];
    const others = OTHER_WORD * Math.max(0, told.size - tellingCount);
    const bonus = (words[from]?.isAfterOf === true ? AFTER_OF : 0) + (isTyped ? AS_TYPED : 0);
    return [{ from, to, score: tellingCount + others + share + bonus }];
  });
  return stretches.reduce<(typeof stretches)[number] | undefined>(
    (best, one) => (best === undefined || one.score > best.score ? one : best),
    undefined,
  );
}

/** Stretches of words that the name has, stop words between them included. */
function stretchesOf(words: readonly AskedWord[], ofName: ReadonlySet<string>): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  let open: { from: number; to: number } | undefined;
  for (const [index, { word }] of words.entries()) {
    if (ofName.has(sharedBeginning(word))) {
      if (open === undefined) stretches.push((open = { from: index, to: index + 1 }));
      else open.to = index + 1;
    } else if (!isStopWord(word)) {
      open = undefined;
    }
  }
  return stretches;
}
