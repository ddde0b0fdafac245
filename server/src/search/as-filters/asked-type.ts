import { allTypeNames } from '../documents/type-words.ts';
import { kindAskedBy } from '../relation-words.ts';
import type { SearchFacet } from '../search-facets.ts';
import { sharedBeginning } from '../shared-beginning.ts';
import type { QuestionWord, Stretch } from './question-words.ts';

/** Words of a question that say what a facet's values say. */
export interface AskedFilter extends Stretch {
  facet: SearchFacet;
  values: readonly string[];
}

/** Words for a type, a size or a kind. */
export interface AskedType extends AskedFilter {
  /** Whether they stand as for one: “ospedale”, not “ospedali”. */
  isSingular: boolean;
}

const MOST_WORDS = 3;
/** Small and medium-sized enterprises are a group of bodies of any type, as far as sources state it. */
const SME = /^(?:pmi|smes?)$/u;
/** Kinds whose words mean nothing else; “partner” and “chi” may ask for several. */
const PLAIN_KINDS: ReadonlySet<string> = new Set(['Project', 'Publication', 'Person', 'Event']);

let typesByForm: ReadonlyMap<string, { codes: readonly string[]; names: readonly string[] }> | undefined;

/** The first word, or words, for a type of organization, a size or a kind: “ospedali”, “research centres”, “PMI”, “progetti”. Pure. */
export function askedType(words: readonly QuestionWord[]): AskedType | undefined {
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + MOST_WORDS); to > from; to -= 1) {
      const found = filterOf(words.slice(from, to).map(({ word }) => word));
      if (found !== undefined) return { ...found, from, to };
    }
  }
  return undefined;
}

function filterOf(words: readonly string[]): Omit<AskedType, keyof Stretch> | undefined {
  const text = words.join(' ');
  if (SME.test(text)) return { facet: 'sme', values: ['true'], isSingular: !text.endsWith('s') };
  typesByForm ??= readTypes();
  const types = typesByForm.get(formsKey(text));
  if (types !== undefined)
    return { facet: 'organizationType', values: types.codes, isSingular: types.names.includes(text) };
  const kind = kindAskedBy(text);
  return kind !== undefined && PLAIN_KINDS.has(kind) ? { facet: 'kind', values: [kind], isSingular: false } : undefined;
}

/** What all forms of some words have in common; of short words, as in `case di cura`, all but the last vowel. */
function formsKey(text: string): string {
  return text
    .split(' ')
    .map((word) => (word.length === 4 ? word.replace(/[aeio]$/u, '') : sharedBeginning(word)))
    .join(' ');
}

/** Types by what the forms of their names share. */
function readTypes(): NonNullable<typeof typesByForm> {
  const named = Object.entries(allTypeNames()).flatMap(([code, names]) =>
    names.map((name) => ({ code, name, key: formsKey(name) })),
  );
  return new Map(
    [...Map.groupBy(named, ({ key }) => key)].map(([key, some]) => [
      key,
      {
        codes: [...new Set(some.map(({ code }) => code))],
        names: [...new Set(some.map(({ name }) => name))],
      },
    ]),
  );
}
