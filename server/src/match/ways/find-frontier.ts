import { CheapestFirst } from './cheapest-first.ts';
import type { TieGraph } from './tie-graph.ts';
import type { WayQuestion } from './way-question.ts';

/** A party that is not open, as reached from one end over open ones. */
interface Reached {
  id: string;
  /** The least it costs to get to it and past it. */
  cost: number;
  /** The fewest ties to it. */
  hops: number;
}

/**
 * The parties to open next, cheapest first: those of the end that has fewer, and of them only such as may lie on a way that
 * is not seen yet, is not too long and costs less than `enough`. None when there can be no such way.
 */
export function findFrontier(graph: TieGraph, question: WayQuestion, enough: number): string[] {
  const fromStart = reach(graph, question, question.from);
  const fromEnd = reach(graph, question, question.to);
  const ahead = worthwhile(fromStart, fromEnd, question.maxLength, enough);
  const behind = worthwhile(fromEnd, fromStart, question.maxLength, enough);
  const fewer = ahead.length <= behind.length ? ahead : behind;
  return fewer.map(({ id }) => id);
}

/** Those that can be the first unopened party of a way when one of the others is its last. */
function worthwhile(
  ones: readonly Reached[],
  others: readonly Reached[],
  maxLength: number,
  enough: number,
): Reached[] {
  const cheapest = others.toSorted((a, b) => a.cost - b.cost);
  const within = (hops: number, but: string): number =>
    cheapest.find((other) => other.hops <= hops && other.id !== but)?.cost ?? Infinity;
  // Two suffice for each length: the cheapest may be the party itself.
  const bounds = Array.from({ length: maxLength }, (_item, hops) => {
    const first = cheapest.find((other) => other.hops <= hops);
    return { id: first?.id, cost: first?.cost ?? Infinity, next: within(hops, first?.id ?? '') };
  });
  return ones
    .filter(({ id, cost, hops }) => {
      const bound = bounds[maxLength - 1 - hops];
      if (bound === undefined) return false;
      const rest = bound.id === id ? bound.next : bound.cost;
      return rest < Infinity && cost + rest < enough;
    })
    .sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1));
}

/** All unopened parties, as reached from one end over open ones: by least cost, and by fewest ties. */
function reach(graph: TieGraph, { from, to }: WayQuestion, start: string): Reached[] {
  const opened = reachOpened(graph, start, start === from ? to : from);
  const reached = new Map<string, Reached>();
  for (const { id: at, cost: spent, hops } of opened) {
    for (const [id, tie] of graph.tiesOf(at)) {
      if (graph.isOpen(id)) continue;
      const cost = spent + tie + graph.passingCost(id);
      const known = reached.get(id);
      if (known === undefined) reached.set(id, { id, cost, hops: hops + 1 });
      else {
        known.cost = Math.min(known.cost, cost);
        known.hops = Math.min(known.hops, hops + 1);
      }
    }
  }
  return [...reached.values()];
}

/** The same for those that are open, the start among them; the other end is not passed. */
function reachOpened(graph: TieGraph, start: string, otherEnd: string): Reached[] {
  const links = new Map<string, [string, number][]>();
  const linksOf = (at: string): [string, number][] => {
    const known = links.get(at) ?? [...graph.tiesOf(at)].filter(([id]) => graph.isOpen(id) && id !== otherEnd);
    links.set(at, known);
    return known;
  };
  const hops = new Map([[start, 0]]);
  for (const at of hops.keys()) {
    for (const [id] of linksOf(at)) if (!hops.has(id)) hops.set(id, (hops.get(at) ?? 0) + 1);
  }
  const costs = new Map([[start, 0]]);
  const queue = new CheapestFirst<{ id: string; cost: number }>((a, b) => a.cost - b.cost);
  queue.push({ id: start, cost: 0 });
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (at.cost > (costs.get(at.id) ?? Infinity)) continue;
    for (const [id, tie] of linksOf(at.id)) {
      const cost = at.cost + tie + graph.passingCost(id);
      if (cost >= (costs.get(id) ?? Infinity)) continue;
      costs.set(id, cost);
      queue.push({ id, cost });
    }
  }
  return [...costs].map(([id, cost]) => ({ id, cost, hops: hops.get(id) ?? Infinity }));
}
