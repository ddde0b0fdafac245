import type { GraphReader } from '../../graph/graph.ts';
import { findAskedPlace } from '../../search/as-filters/find-asked-place.ts';
import { questionWords } from '../../search/as-filters/question-words.ts';
import type { ConceptWord } from './concept-words.ts';

/** A longer text tells of places in passing. */
const MAX_TEXT = 200;

/** A place that a need names, and where in its text. */
export interface NamedPlace {
  id: string;
  /** With words such as `in provincia di` before it. */
  start: number;
  end: number;
}

/** The place where somebody is to be found: “malattie rare in Lombardia”. Undefined for long texts. @throws GraphUnavailable */
export async function findNamedPlace(graph: GraphReader, text: string): Promise<NamedPlace | undefined> {
  if (text === '' || text.length > MAX_TEXT) return undefined;
  const words = questionWords(text);
  const place = await findAskedPlace(graph, words);
  const [first, last] = [words[place?.from ?? 0], words[(place?.to ?? 0) - 1]];
  if (place === undefined || first === undefined || last === undefined) return undefined;
  return { id: place.id, start: first.start, end: last.end };
}

/** Whether a word only says where. */
export function saysWhere(place: NamedPlace | undefined, { start, end }: ConceptWord): boolean {
  return place !== undefined && start >= place.start && end <= place.end;
}

/** Runs of words without those that only say where. Pure. */
export function withoutPlace(
  runs: readonly (readonly ConceptWord[])[],
  place: NamedPlace | undefined,
): (readonly ConceptWord[])[] {
  if (place === undefined) return [...runs];
  return runs
    .flatMap((run) => [run.filter(({ end }) => end <= place.start), run.filter(({ start }) => start >= place.end)])
    .filter(({ length }) => length > 0);
}
