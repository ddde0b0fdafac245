import { foldText } from '../../fold-text.ts';
import type { EntityKind } from '../../records/model.ts';
import type { SearchEngine } from '../../search/search-engine.ts';
import { toSearchWords } from '../../search/search-words.ts';
import { conceptOf, textKeyOf, type NeededConcept } from './needed-concept.ts';

/** Works that are read for one need's free words of one sort. */
export const MAX_WORKS = 500;
/** What is done, or tells of it, and whose texts are a proof. */
const WORK_KINDS: readonly EntityKind[] = [
  'Project',
  'Publication',
  'Network',
  'WorkingGroup',
  'Organization',
  'Person',
];

/** Words to be looked for in texts of works. */
export interface TextWords {
  folded: string;
  key: string;
  isChosen: boolean;
}

/** Concepts that stand for words which works have in their texts; and keys of chosen ones that no work has. */
export async function textConcepts(
  search: SearchEngine,
  texts: readonly TextWords[],
): Promise<{ found: NeededConcept[]; unknown: string[] }> {
  const answers = await Promise.all(
    texts.map(async (words) => ({ ...words, works: await listWorksByText(search, words.folded) })),
  );
  return {
    found: answers
      .filter(({ works }) => works.length > 0)
      .map(({ folded, key, isChosen, works }) =>
        conceptOf({ key, origin: isChosen ? 'CHOSEN' : 'TEXT', words: [folded], works }),
      ),
    unknown: answers.filter(({ isChosen, works }) => works.length === 0 && isChosen).map(({ key }) => key),
  };
}

/** Works whose texts have all words; one more than is read where there are more. */
export async function listWorksByText(search: SearchEngine, folded: string): Promise<string[]> {
  return search.listByWords({ words: toSearchWords(folded), kinds: WORK_KINDS, limit: MAX_WORKS + 1 });
}

/** How many works, at most 500, have all words of a text in theirs, and what stands for that in a need; null when none has. */
export async function countWorksByText(
  search: SearchEngine,
  text: string,
): Promise<{ key: string; workCount: number } | null> {
  const folded = foldText(text);
  const works = folded === '' ? [] : await listWorksByText(search, folded);
  return works.length === 0 ? null : { key: textKeyOf(text), workCount: Math.min(MAX_WORKS, works.length) };
}

/** Words of a need that are looked for in texts besides, where works have them. */
export async function widenedConcepts(search: SearchEngine, texts: readonly string[]): Promise<NeededConcept[]> {
  const concepts = await Promise.all(
    texts.map(async (text) =>
      conceptOf({
        key: textKeyOf(text),
        origin: 'WIDENED',
        words: [foldText(text)],
        works: await listWorksByText(search, foldText(text)),
      }),
    ),
  );
  return concepts.filter(({ works }) => works.length > 0);
}
