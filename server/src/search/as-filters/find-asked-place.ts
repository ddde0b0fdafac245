import type { GraphReader } from '../../graph/graph.ts';
import { listPlaceCandidates } from '../../graph/statements/search/list-place-candidates.ts';
import { isStopWord } from '../search-words.ts';
import { askedPlace, placeWords, type AskedPlace } from './asked-place.ts';
import type { QuestionWord } from './question-words.ts';

/** A town's name stands in the names of hundreds of bodies. */
const MAX_CALLED_SO = 2_000;
const MAX_PLACES = 40;

/** The place of the graph that some words name, if any. @throws GraphUnavailable | StatementTimedOut */
export async function findAskedPlace(
  graph: GraphReader,
  words: readonly QuestionWord[],
): Promise<AskedPlace | undefined> {
  const telling = placeWords(words).filter((word) => word.length > 1 && !isStopWord(word));
  if (telling.length === 0) return undefined;
  const query = telling.map((word) => `searchNames:${word}`).join(' ');
  return askedPlace(words, await graph.read(listPlaceCandidates, { query, cap: MAX_CALLED_SO, limit: MAX_PLACES }));
}
