import type { FederatedMultiSearchParams } from 'meilisearch';
import { nearestOtherWords } from '../other-language.ts';
import type { WordsQuestion } from '../search-engine.ts';
import { sharedBeginning } from '../shared-beginning.ts';
import { isOneOf } from './facet-filter.ts';
import type { ReadyConnection } from './meilisearch-connection.ts';
import { facetPath } from './search-plan.ts';

/** What a document is called and what its own texts say; not what it is about, which is known otherwise. */
const SEARCHED = ['acronyms', 'names', 'textIt', 'textEn'];
/** Ways to write some words that are asked for, each a query of its own. */
const MAX_WRITINGS = 24;

/**
 * Ids of what has all words in its names or texts. In quotes a word stands for itself, without typing errors and the engine's
 * synonyms, which are wider; so each way to write them all is a query of its own, and the engine joins what they find.
 * @throws what the engine's client throws
 */
export async function listByWords(
  { searching, index }: ReadyConnection,
  { words, kinds, limit }: WordsQuestion,
): Promise<string[]> {
  if (words.length === 0) return [];
  const asked: FederatedMultiSearchParams = {
    federation: { limit },
    queries: writingsOf(words).map((writing) => ({
      indexUid: index,
      q: writing.map((word) => `"${word}"`).join(' '),
      matchingStrategy: 'all',
      attributesToSearchOn: SEARCHED,
      attributesToRetrieve: ['id'],
      filter: isOneOf(facetPath('kind'), kinds),
    })),
  };
  const hits = await searching.joined(asked);
  return hits.map(({ id }) => id);
}

/** The ways to write some words, as documents have them: as they are first, then with more and more of them in the other language. */
function writingsOf(words: readonly string[]): string[][] {
  let writings: string[][] = [[]];
  for (const word of words) {
    const forms = [...new Set([word, ...nearestOtherWords(word)].map(sharedBeginning))];
    writings = forms.flatMap((form) => writings.map((writing) => [...writing, form]));
  }
  return writings.slice(0, MAX_WRITINGS);
}
