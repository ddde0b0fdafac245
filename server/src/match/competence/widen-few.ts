import type { ConceptGroup } from './choose-technologies.ts';
import { countHolders, type GatheredHolder } from './gather-proofs.ts';
import { textKeyOf } from './needed-concept.ts';

/** So many are a list to choose from. */
const FEW = 10;
/** A need of more concepts is told well enough by them. */
const MOST_CONCEPTS = 5;

/**
 * Words of a need that name technologies which few of those found have: publishers give a field to few of the projects that write of it.
 * Pure.
 * @param found those in the place, the network and the years that are asked for
 * @param without keys that are not to count
 * @returns words as the need has them, none twice
 */
export function wordsOfFew(
  groups: readonly ConceptGroup[],
  found: readonly GatheredHolder[],
  without: readonly string[],
): string[] {
  if (groups.length > MOST_CONCEPTS) return [];
  const counting = groups.filter(({ isLeftOut }) => !isLeftOut);
  const known = new Set([...without, ...groups.map(({ key }) => key)]);
  const words = counting.flatMap(({ technologyId, words: [typed] }, place) => {
    const isNamed = technologyId !== null && typed !== undefined && !known.has(textKeyOf(typed));
    return isNamed && countHolders(found, place) < FEW ? [typed] : [];
  });
  return [...new Set(words)];
}
