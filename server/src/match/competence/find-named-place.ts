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

/** A stretch of a text, in UTF-16 units. */
type TextStretch = Pick<NamedPlace, 'start' | 'end'>;

/** Whether a word lies in a stretch, such as the one that only says where. */
export function isWithin(stretch: TextStretch | undefined, { start, end }: ConceptWord): boolean {
  return stretch !== undefined && start >= stretch.start && end <= stretch.end;
}

/** Runs of words without those of a stretch. Pure. */
export function withoutStretch(
  runs: readonly (readonly ConceptWord[])[],
  stretch: TextStretch | undefined,
): (readonly ConceptWord[])[] {
  if (stretch === undefined) return [...runs];
  return runs
    .flatMap((run) => [run.filter(({ end }) => end <= stretch.start), run.filter(({ start }) => start >= stretch.end)])
    .filter(({ length }) => length > 0);
}
