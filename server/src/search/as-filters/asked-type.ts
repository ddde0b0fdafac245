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

const MOST_WORDS = 3;
/** Small and medium-sized enterprises are a group of bodies of any type, as far as sources state it. */
const SME = /^(?:pmi|smes?)$/u;
/** Kinds whose words mean nothing else; “partner” and “chi” may ask for several. */
const PLAIN_KINDS: ReadonlySet<string> = new Set(['Project', 'Publication', 'Person', 'Event']);

let codesOf: ReadonlyMap<string, readonly string[]> | undefined;

/** The first word, or words, for a type of organization, a size or a kind: “ospedali”, “research centres”, “PMI”, “progetti”. Pure. */
export function askedType(words: readonly QuestionWord[]): AskedFilter | undefined {
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + MOST_WORDS); to > from; to -= 1) {
      const found = filterOf(words.slice(from, to).map(({ word }) => word));
      if (found !== undefined) return { ...found, from, to };
    }
  }
  return undefined;
}

function filterOf(words: readonly string[]): Omit<AskedFilter, keyof Stretch> | undefined {
  const text = words.join(' ');
  if (SME.test(text)) return { facet: 'sme', values: ['true'] };
  codesOf ??= readCodes();
  const types = codesOf.get(formsKey(text));
  if (types !== undefined) return { facet: 'organizationType', values: types };
  const kind = kindAskedBy(text);
  return kind !== undefined && PLAIN_KINDS.has(kind) ? { facet: 'kind', values: [kind] } : undefined;
}

/** What all forms of some words have in common; of short words, as in `case di cura`, all but the last vowel. */
function formsKey(text: string): string {
  return text
    .split(' ')
    .map((word) => (word.length === 4 ? word.replace(/[aeio]$/u, '') : sharedBeginning(word)))
    .join(' ');
}

/** Types by what the forms of their names share. */
function readCodes(): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const [code, names] of Object.entries(allTypeNames())) {
    for (const name of names) {
      const key = formsKey(name);
      codes.set(key, [...new Set([...(codes.get(key) ?? []), code])]);
    }
  }
  return codes;
}
