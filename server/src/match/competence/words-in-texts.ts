import { foldText } from '../../fold-text.ts';
import type { GraphReader } from '../../graph/graph.ts';
import { listEntityDetails } from '../../graph/statements/entities/list-entity-details.ts';
import type { EntityKind } from '../../records/model.ts';
import type { EntityDetails } from '../../records/projection/project-entity.ts';
import { searchedTextsOf } from '../../search/documents/own-texts.ts';
import type { SearchEngine } from '../../search/search-engine.ts';
import { toSearchWords } from '../../search/search-words.ts';
import { standNear } from './near-words.ts';
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

/** What words in texts are looked for with. */
export interface TextTools {
  graph: GraphReader;
  search: SearchEngine;
}

/** Works, the best first, and whether there were more than are read. */
export type FoundWorks = Pick<NeededConcept, 'works' | 'isCut'>;

/** Words to be looked for in texts of works. */
export interface TextWords {
  folded: string;
  key: string;
  isChosen: boolean;
}

/** Concepts that stand for words which works have in their texts; and keys of chosen ones that no work has. */
export async function textConcepts(
  tools: TextTools,
  texts: readonly TextWords[],
): Promise<{ found: NeededConcept[]; unknown: string[] }> {
  const answers = await Promise.all(
    texts.map(async (words) => ({ ...words, ...(await listWorksByText(tools, words.folded)) })),
  );
  return {
    found: answers
      .filter(({ works }) => works.length > 0)
      .map(({ folded, key, isChosen, works, isCut }) =>
        conceptOf({ key, origin: isChosen ? 'CHOSEN' : 'TEXT', words: [folded], works, isCut }),
      ),
    unknown: answers.filter(({ isChosen, works }) => works.length === 0 && isChosen).map(({ key }) => key),
  };
}

/**
 * Works whose names or texts have all words, several near each other in one of them: at most 500, which the engine gives as the best.
 * @throws GraphUnavailable | SearchUnavailable
 */
export async function listWorksByText({ graph, search }: TextTools, folded: string): Promise<FoundWorks> {
  const words = toSearchWords(folded);
  const found = await search.listByWords({ words, kinds: WORK_KINDS, limit: MAX_WORKS + 1 });
  const works = found.slice(0, MAX_WORKS);
  const isCut = found.length > MAX_WORKS;
  if (words.length < 2 || works.length === 0) return { works, isCut };
  const rows = await graph.read(listEntityDetails, { ids: works });
  const areNear = standNear(words);
  const near = new Set(
    rows.flatMap(({ id, details }) =>
      searchedTextsOf(JSON.parse(details) as EntityDetails).some(areNear) ? [id] : [],
    ),
  );
  return { works: works.filter((id) => near.has(id)), isCut };
}

/** How many works, at most 500, have all words of a text in theirs, and what stands for that in a need; null when none has. */
export async function countWorksByText(
  tools: TextTools,
  text: string,
): Promise<{ key: string; workCount: number } | null> {
  const folded = foldText(text);
  if (folded === '') return null;
  const { works } = await listWorksByText(tools, folded);
  return works.length === 0 ? null : { key: textKeyOf(text), workCount: works.length };
}

/** Words of a need that are looked for in texts besides, where works have them. */
export async function widenedConcepts(tools: TextTools, texts: readonly string[]): Promise<NeededConcept[]> {
  const concepts = await Promise.all(
    texts.map(async (text) => {
      const found = await listWorksByText(tools, foldText(text));
      return conceptOf({ key: textKeyOf(text), origin: 'WIDENED', words: [foldText(text)], ...found });
    }),
  );
  return concepts.filter(({ works }) => works.length > 0);
}
