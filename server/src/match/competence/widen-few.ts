import type { ConceptGroup } from './choose-technologies.ts';
import { countHolders, type GatheredHolder } from './gather-proofs.ts';
import { textKeyOf, type NeededConcept } from './needed-concept.ts';

/** So many are a list to choose from. */
const FEW = 10;
/** What so few works have as a keyword others may write of without giving it. */
const FEW_WORKS = 4;
/** A need of more concepts is told well enough by them. */
const MOST_CONCEPTS = 5;

/**
 * Words of a need that name technologies or keywords which few of those found have: publishers give a field to few of the projects
 * that write of it. Pure.
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
  const words = counting.flatMap((group, place) => {
    const [typed] = group.words;
    if (!isNamed(group) || typed === undefined || known.has(textKeyOf(typed))) return [];
    const isOfFew = countHolders(found, place) < FEW || isOfFewWorks(group);
    return isOfFew ? [typed] : [];
  });
  return [...new Set(words)];
}

/** Whether it is known as something by words of the need, so that these may stand in texts besides. */
export function isNamed({ technologyId, origin }: NeededConcept): boolean {
  return technologyId !== null || origin === 'KEYWORD';
}

function isOfFewWorks({ technologyId, works }: NeededConcept): boolean {
  return technologyId === null && works.length < FEW_WORKS;
}
