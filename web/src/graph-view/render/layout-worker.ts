/// <reference lib="webworker" />
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutAnswer, LayoutQuestion } from './layout-question';

/** Screens are wider than high, and so are labels: drawings are stretched by this. */
const stretch = 1.35;

/** Computes a layout off the main thread. A fixed number of rounds from given places: the same question has the same answer. */
self.onmessage = (message: MessageEvent<LayoutQuestion>) => {
  const answer: LayoutAnswer = { request: message.data.request, positions: computeLayout(message.data) };
  self.postMessage(answer);
};

function computeLayout({ nodes, edges, centerId }: LayoutQuestion): LayoutAnswer['positions'] {
  const graph = new Graph({ type: 'undirected' });
  for (const { id, x, ...attributes } of nodes) graph.addNode(id, { ...attributes, x: x / stretch });
  for (const [source, target, weight] of edges) graph.addEdge(source, target, { weight });
  forceAtlas2.assign(graph, {
    iterations: nodes.length > 400 ? 150 : 400,
    settings: {
      gravity: 0.6,
      scalingRatio: 60,
      slowDown: 8,
      adjustSizes: nodes.length <= 400,
      barnesHutOptimize: nodes.length > 400,
      edgeWeightInfluence: 0.4,
    },
  });
  const hasFixed = nodes.some((node) => node.fixed);
  const origin = hasFixed || centerId === null ? { x: 0, y: 0 } : placeOf(graph, centerId);
  return nodes.map(({ id }) => {
    const { x, y } = placeOf(graph, id);
    return [id, { x: (x - origin.x) * stretch, y: y - origin.y }];
  });
}

function placeOf(graph: Graph, id: string): { x: number; y: number } {
  return { x: Number(graph.getNodeAttribute(id, 'x')), y: Number(graph.getNodeAttribute(id, 'y')) };
}
