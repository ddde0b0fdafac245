import { bitOf, type WayQuestion } from './way-question.ts';
import type { TieGraph } from './tie-graph.ts';

/** The least that the rest of a way can cost. */
export interface LeastCosts {
  /**
   * From a party to the end, what lies between being paid for, the party itself not; Infinity when there is no way.
   * @param hops ties that may still be walked
   * @param mask which of the parties to be passed have been passed
   */
  of: (hops: number, mask: number, id: string) => number;
}

/**
 * Computes the least cost of getting to the end in at most so many ties, layer by layer from the end (Bellman and Ford), for
 * each set of parties yet to be passed. A way that passes someone twice may be cheaper than any that does not: it is a
 * bound from below. Parties that only one open party is tied to are no way through and stay out.
 */
export function leastCosts(graph: TieGraph, question: WayQuestion): LeastCosts {
  const { from, to, via, maxLength } = question;
  const core = coreOf(graph, question);
  const places = new Map(core.map((id, place) => [id, place]));
  const passing = core.map((id) => graph.passingCost(id));
  const edges = core.map((id) => edgesWithin(graph, id, from, places));
  const bits = core.map((id) => bitOf(via, id));
  const masks = 2 ** via.length;
  const end = places.get(to) ?? -1;
  const layers: Float64Array[][] = [emptyLayer(masks, core.length)];
  layers[0]?.[masks - 1]?.fill(0, end, end + 1);
  for (let hops = 1; hops <= maxLength; hops += 1) {
    const below = layers[hops - 1] ?? [];
    const layer = below.map((costs) => costs.slice());
    for (const [mask, costs] of layer.entries()) lower(costs, mask, below, { edges, passing, bits, end });
    layers.push(layer);
  }
  return { of: (hops, mask, id) => layers[hops]?.[mask]?.[places.get(id) ?? -1] ?? Infinity };
}

/** Who can stand on a way, by places in these lists. */
interface Core {
  edges: readonly (readonly Edge[])[];
  passing: readonly number[];
  /** Which of those to be passed each is. */
  bits: readonly number[];
  end: number;
}

interface Edge {
  place: number;
  cost: number;
}

/** Lowers the costs of a layer by walking one tie and then what the layer below knows. */
function lower(costs: Float64Array, mask: number, below: readonly Float64Array[], core: Core): void {
  for (const [place, edges] of core.edges.entries()) {
    if (place === core.end) continue;
    let least = costs[place] ?? Infinity;
    for (const edge of edges) {
      const paid = edge.place === core.end ? 0 : (core.passing[edge.place] ?? Infinity);
      const ahead = below[mask | (core.bits[edge.place] ?? 0)]?.[edge.place] ?? Infinity;
      least = Math.min(least, edge.cost + paid + ahead);
    }
    costs[place] = least;
  }
}

function edgesWithin(graph: TieGraph, id: string, from: string, places: ReadonlyMap<string, number>): Edge[] {
  const edges: Edge[] = [];
  for (const [other, cost] of graph.tiesOf(id)) {
    const place = other === from ? undefined : places.get(other);
    if (place !== undefined) edges.push({ place, cost });
  }
  return edges;
}

function emptyLayer(masks: number, size: number): Float64Array[] {
  return Array.from({ length: masks }, () => new Float64Array(size).fill(Infinity));
}

/** Who can stand on a way: the ends, those to be passed, and whoever is tied to two others. */
function coreOf(graph: TieGraph, { from, to, via }: WayQuestion): string[] {
  const core = new Set([from, to, ...via]);
  for (const id of graph.knownIds()) if (graph.tiesOf(id).size > 1) core.add(id);
  return [...core];
}
