import type { GraphReader } from '../../graph/graph.ts';
import { listNameCandidates } from '../../graph/statements/search/list-name-candidates.ts';
import { facetToken } from '../embedded/facet-token.ts';
import { isStopWord } from '../search-words.ts';
import { askedPlace, placeWords, type AskedPlace } from './asked-place.ts';
import type { QuestionWord } from './question-words.ts';

const MAX_PLACES = 40;

/** The place of the graph that some words name, if any. @throws GraphUnavailable | StatementTimedOut */
export async function findAskedPlace(
  graph: GraphReader,
  words: readonly QuestionWord[],
): Promise<AskedPlace | undefined> {
  const telling = placeWords(words).filter((word) => word.length > 1 && !isStopWord(word));
  if (telling.length === 0) return undefined;
  const called = telling.map((word) => `searchNames:${word}`).join(' ');
  const query = `+facetTokens:${facetToken('kind', 'Place')} +(${called})`;
  return askedPlace(words, await graph.read(listNameCandidates, { query, limit: MAX_PLACES }));
}
