import type { GraphReader } from '../../graph/graph.ts';
import { findPlaceByCode } from '../../graph/statements/bridges/find-place-by-code.ts';
import { listPlaceCandidates } from '../../graph/statements/search/list-place-candidates.ts';
import { HOME_REGION } from '../../home-region.ts';
import { homeWords } from './home-words.ts';
import { isStopWord } from '../search-words.ts';
import { askedPlace, placeWords, type AskedPlace } from './asked-place.ts';
import type { QuestionWord } from './question-words.ts';

/** A town's name stands in the names of hundreds of bodies. */
const MAX_CALLED_SO = 2_000;
const MAX_PLACES = 40;

/** The place of the graph that some words name, else the cluster's own region where they mean it. @throws GraphUnavailable | StatementTimedOut */
export async function findAskedPlace(
  graph: GraphReader,
  words: readonly QuestionWord[],
): Promise<AskedPlace | undefined> {
  const telling = placeWords(words).filter((word) => word.length > 1 && !isStopWord(word));
  if (telling.length === 0) return undefined;
  const query = telling.map((word) => `searchNames:${word}`).join(' ');
  const candidates = await graph.read(listPlaceCandidates, { query, cap: MAX_CALLED_SO, limit: MAX_PLACES });
  return askedPlace(words, candidates) ?? findHome(graph, words);
}

/** The cluster's own region, where the words mean it without its name. */
async function findHome(graph: GraphReader, words: readonly QuestionWord[]): Promise<AskedPlace | undefined> {
  const stretch = homeWords(words);
  if (stretch === undefined) return undefined;
  const [home] = await graph.read(findPlaceByCode, { key: HOME_REGION });
  return home && { ...stretch, id: home.id };
}
