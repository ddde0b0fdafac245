import { isStopWord } from '../../search/search-words.ts';
import { stemsOf } from './concept-words.ts';

/** A technology with all it is called, folded. */
export interface LabelledTechnology {
  id: string;
  slug: string;
  names: readonly string[];
}

/** A name of a technology. */
export interface ConceptLabel {
  technologyId: string;
  folded: string;
  /** So short that in a text only capitals tell it from another word. */
  isShort: boolean;
  /** Also a word that says nothing alone (AI, of "to the" in Italian): only capitals tell it, however few words there are. */
  isStopWord: boolean;
}

/** Everything that technologies are called, made for finding it in texts. */
export interface ConceptVocabulary {
  /** Labels by their stems. */
  labels: ReadonlyMap<string, readonly ConceptLabel[]>;
  /** Stems of labels by each stem in them. */
  withStem: ReadonlyMap<string, readonly string[]>;
  /** Words of the longest label. */
  longest: number;
  idOf: ReadonlyMap<string, string>;
  slugOf: ReadonlyMap<string, string>;
}

/** Longer names are titles, and would only make looking slower. */
const LONGEST_LABEL = 10;
const SHORT_NAME = 3;

/** Puts names of technologies in order; the order of the technologies does not matter. Pure. */
export function buildVocabulary(technologies: readonly LabelledTechnology[]): ConceptVocabulary {
  const labels = new Map<string, ConceptLabel[]>();
  const [idOf, slugOf] = [new Map<string, string>(), new Map<string, string>()];
  let longest = 0;
  for (const { id, slug, names } of technologies) {
    idOf.set(slug, id).set(id, id);
    slugOf.set(id, slug);
    for (const folded of new Set(names)) {
      const length = folded.split(' ').length;
      if (!isTelling(folded) || length > LONGEST_LABEL) continue;
      longest = Math.max(longest, length);
      const key = stemsOf(folded);
      const isShort = folded.length <= SHORT_NAME;
      const label = { technologyId: id, folded, isShort, isStopWord: isStopWord(folded) };
      labels.set(key, [...(labels.get(key) ?? []), label]);
    }
  }
  return { labels, withStem: keysByStem(labels.keys()), longest, idOf, slugOf };
}

function keysByStem(keys: Iterable<string>): Map<string, string[]> {
  const withStem = new Map<string, string[]>();
  for (const key of keys) {
    for (const stem of new Set(key.split(' '))) withStem.set(stem, [...(withStem.get(stem) ?? []), key]);
  }
  return withStem;
}

/**
 * Technologies with a name that has all of the stems and others besides: "decentralised trials" is near to "decentralized
 * clinical trials"; else those whose names together have them. Those of the shortest names first; at most `limit`. Pure.
 */
export function nearTechnologies(vocabulary: ConceptVocabulary, stems: readonly string[], limit: number): string[] {
  const near = calledNearly(vocabulary, stems);
  return [...new Set(near.length > 0 ? near : calledInParts(vocabulary, stems))].slice(0, limit);
}

function calledNearly({ labels, withStem }: ConceptVocabulary, stems: readonly string[]): string[] {
  const [first, ...others] = stems.map((stem) => withStem.get(stem) ?? []).sort((a, b) => a.length - b.length);
  const sets = others.map((keys) => new Set(keys));
  return (first ?? [])
    .filter((key) => sets.every((keys) => keys.has(key)))
    .sort(byLength)
    .flatMap((key) => calledSo(labels, key));
}

/** Those that have each of several stems in one of their names: “trial decentralizzati” speaks both languages at once. */
function calledInParts({ labels, withStem }: ConceptVocabulary, stems: readonly string[]): string[] {
  if (stems.length < 2) return [];
  const named = stems.map((stem) =>
    (withStem.get(stem) ?? []).toSorted(byLength).flatMap((key) => calledSo(labels, key)),
  );
  const [first = [], ...others] = named.sort((a, b) => a.length - b.length);
  const sets = others.map((ids) => new Set(ids));
  return first.filter((id) => sets.every((ids) => ids.has(id)));
}

function calledSo(labels: ConceptVocabulary['labels'], key: string): string[] {
  return (labels.get(key) ?? []).filter(({ isShort }) => !isShort).map(({ technologyId }) => technologyId);
}

function byLength(a: string, b: string): number {
  return a.split(' ').length - b.split(' ').length || (a < b ? -1 : 1);
}

/** Numbers, single letters and longer words that say nothing alone name nothing. */
function isTelling(folded: string): boolean {
  if (folded.length < 2 || !/\p{L}/u.test(folded)) return false;
  return folded.length <= SHORT_NAME || !isStopWord(folded);
}
