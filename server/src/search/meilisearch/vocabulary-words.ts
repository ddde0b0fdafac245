import { foldText } from '../../fold-text.ts';
import type { OtherWords } from '../other-language.ts';
import { sharedBeginnings } from '../shared-beginning.ts';
import type { NamedDocument } from '../search-document.ts';
import { allowedErrors } from '../search-words.ts';

/** What an index learns from the documents in it. */
export interface LearnedWords {
  /** Other words for a word or a few of them, both ways. */
  synonyms: Record<string, string[]>;
  /** Acronyms long enough for typing errors to be forgiven in, which must not be. */
  exactWords: string[];
}

const MAX_CONCEPTS = 3_000;
const MAX_ACRONYMS = 3_000;
const MAX_EXACT_WORDS = 5_000;
const MAX_NAMES = 6;
const MAX_SYNONYMS = 8;
/** The engine joins at most three typed words to look for what they mean together. */
const MAX_TYPED_WORDS = 3;
const MAX_NAME_WORDS = 8;
/** What is written like a word may be one; an acronym stands in capitals. */
const ACRONYM = /^[\p{Lu}\p{N}][\p{Lu}\p{N}.&-]{1,9}$/u;
const ACRONYM_KINDS: ReadonlySet<string> = new Set([
  'Organization',
  'Network',
  'Programme',
  'WorkingGroup',
  'Facility',
]);
/** An acronym of more bodies than this means nothing by itself. */
const MAX_MEANINGS = 2;

interface Group {
  names: string[];
  weight: number;
}

/** Whether a document may tell anything. */
export function tellsWords({ kind, acronyms }: NamedDocument): boolean {
  return kind === 'Technology' || acronyms.length > 0;
}

/**
 * Learns from documents: the names of a concept in both languages stand for each other, and so do an acronym and the full
 * name; general words of both languages do so always. Only the most related ones are kept, so that the lists do not grow with the graph.
 */
export class VocabularyWords {
  readonly #concepts: Group[] = [];
  readonly #acronyms = new Map<string, Group[]>();
  readonly #exactWords = new Map<string, number>();
  readonly #general: OtherWords;

  /** @param general words that stand for each other whatever the documents say */
  constructor(general: OtherWords) {
    this.#general = general;
  }

  add(documents: readonly NamedDocument[]): void {
    for (const document of documents) {
      if (document.kind === 'Technology') this.#addConcept(document);
      for (const written of document.acronyms) this.#addAcronym(written, document);
    }
  }

  learned(): LearnedWords {
    const synonyms = new Map<string, Set<string>>();
    for (const [word, others] of this.#general) link(synonyms, foldedNames([word, ...others]));
    for (const { names } of heaviest(this.#concepts, MAX_CONCEPTS)) link(synonyms, names);
    const clear = [...this.#acronyms.values()].filter((meanings) => meanings.length <= MAX_MEANINGS).flat();
    for (const { names } of heaviest(clear, MAX_ACRONYMS)) link(synonyms, names);
    const exact = [...this.#exactWords].map(([word, weight]) => ({ names: [word], weight }));
    return {
      synonyms: Object.fromEntries([...synonyms].map(([key, words]) => [key, [...words].slice(0, MAX_SYNONYMS)])),
      exactWords: heaviest(exact, MAX_EXACT_WORDS).flatMap(({ names }) => names),
    };
  }

  #addConcept({ names, relationCount }: NamedDocument): void {
    const folded = foldedNames(names).slice(0, MAX_NAMES);
    if (folded.length > 1) this.#concepts.push({ names: folded, weight: relationCount });
  }

  #addAcronym(written: string, { kind, names, relationCount }: NamedDocument): void {
    const acronym = sharedBeginnings(foldText(written));
    if (!ACRONYM.test(written) || acronym.includes(' ')) return;
    if (allowedErrors(acronym) > 0)
      this.#exactWords.set(acronym, Math.max(relationCount, this.#exactWords.get(acronym) ?? 0));
    const full = foldedNames(names).filter((name) => name.includes(' '));
    if (!ACRONYM_KINDS.has(kind) || full.length === 0) return;
    const meanings = this.#acronyms.get(acronym) ?? [];
    // One more than counts is enough to know that it is ambiguous.
    if (meanings.length > MAX_MEANINGS) return;
    this.#acronyms.set(acronym, [...meanings, { names: [acronym, ...full.slice(0, 2)], weight: relationCount }]);
  }
}

function foldedNames(names: readonly string[]): string[] {
  const folded = names
    .map((name) => sharedBeginnings(foldText(name)))
    .filter((name) => name !== '' && wordCount(name) <= MAX_NAME_WORDS);
  return [...new Set(folded)];
}

function link(synonyms: Map<string, Set<string>>, names: readonly string[]): void {
  for (const name of names.filter((candidate) => wordCount(candidate) <= MAX_TYPED_WORDS)) {
    const others = names.filter((other) => other !== name);
    synonyms.set(name, new Set([...(synonyms.get(name) ?? []), ...others]));
  }
}

/** The same whatever the order in which they came. */
function heaviest(groups: readonly Group[], count: number): Group[] {
  const keyOf = ({ names }: Group): string => names.join('\n');
  return groups.toSorted((a, b) => b.weight - a.weight || (keyOf(a) < keyOf(b) ? -1 : 1)).slice(0, count);
}

function wordCount(name: string): number {
  return name.split(' ').length;
}
