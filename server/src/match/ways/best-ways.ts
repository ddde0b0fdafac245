import { CheapestFirst } from './cheapest-first.ts';
import { leastCosts, type LeastCosts } from './least-costs.ts';
import type { TieGraph } from './tie-graph.ts';
import { bitOf, type WayQuestion } from './way-question.ts';

/** A way: who it leads over, ends included, and what it costs. */
export interface Way {
  ids: string[];
  cost: number;
}

/** Unfinished ways looked at before giving up; loops cost some, and no real question comes near. */
const MAX_STEPS = 200_000;

interface Step {
  id: string;
  before: Step | undefined;
  hops: number;
  mask: number;
  cost: number;
  /** The least that any way through here can cost. */
  bound: number;
}

/**
 * The k ways of least cost in what is known, none of which passes a party twice, cheapest first. Exact: unfinished ways are
 * taken up in the order of the least they can still cost (A*), and that is computed beforehand from the end, by number of
 * ties left and parties yet to be passed, so that little else than the ways themselves is looked at.
 */
export function bestWays(graph: TieGraph, question: WayQuestion): { ways: Way[]; isCapped: boolean } {
  const { from, to, k, maxLength, via } = question;
  const least = leastCosts(graph, question);
  const all = 2 ** via.length - 1;
  const queue = new CheapestFirst<Step>((a, b) => a.bound - b.bound || a.hops - b.hops);
  const bound = least.of(maxLength, 0, from);
  if (bound < Infinity) queue.push({ id: from, before: undefined, hops: 0, mask: 0, cost: 0, bound });
  const ways: Way[] = [];
  for (let steps = 0; ways.length < k; steps += 1) {
    const step = queue.pop();
    if (step === undefined) break;
    if (steps > MAX_STEPS) return { ways, isCapped: true };
    if (step.id === to) {
      if (step.mask === all) ways.push({ ids: idsOf(step), cost: step.cost });
    } else pushNext(step, graph, question, least, queue);
  }
  return { ways, isCapped: false };
}

function pushNext(
  step: Step,
  graph: TieGraph,
  { to, via, maxLength }: WayQuestion,
  least: LeastCosts,
  queue: CheapestFirst<Step>,
): void {
  const passed = new Set(idsOf(step));
  const hops = step.hops + 1;
  for (const [id, tie] of graph.tiesOf(step.id)) {
    if (passed.has(id)) continue;
    const mask = step.mask | bitOf(via, id);
    const ahead = least.of(maxLength - hops, mask, id);
    if (ahead === Infinity) continue;
    const cost = step.cost + tie + (id === to ? 0 : graph.passingCost(id));
    queue.push({ id, before: step, hops, mask, cost, bound: cost + ahead });
  }
}

function idsOf(step: Step): string[] {
  const ids: string[] = [];
  for (let at: Step | undefined = step; at !== undefined; at = at.before) ids.push(at.id);
  return ids.reverse();
}
