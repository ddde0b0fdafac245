/** A relation between two entities. */
export interface Link {
  id: string;
  type: string;
  from: string;
  to: string;
}

/**
 * Length of the shortest way, by breadth-first search over relations in both directions: what paths are compared with.
 * @param mayWalk whether a link may be walked to the entity it leads to; all when absent
 * @returns undefined when there is no way
 */
export function shortestLength(
  links: readonly Link[],
  from: string,
  to: string,
  mayWalk: (link: Link, next: string) => boolean = () => true,
): number | undefined {
  const around = new Map<string, { link: Link; next: string }[]>();
  const add = (start: string, link: Link, next: string): void => {
    around.set(start, [...(around.get(start) ?? []), { link, next }]);
  };
  for (const link of links) {
    add(link.from, link, link.to);
    add(link.to, link, link.from);
  }
  const seen = new Set([from]);
  let frontier = [from];
  for (let length = 1; frontier.length > 0; length += 1) {
    const steps = frontier.flatMap((start) => around.get(start) ?? []).filter(({ link, next }) => mayWalk(link, next));
    if (steps.some(({ next }) => next === to)) return length;
    frontier = [...new Set(steps.map(({ next }) => next))].filter((next) => !seen.has(next));
    for (const next of frontier) seen.add(next);
  }
  return undefined;
}
