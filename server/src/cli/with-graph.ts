import { readConfig } from '../config.ts';
import type { Graph } from '../graph/graph.ts';
import { connectGraph } from '../start/connect-graph.ts';

/** Runs work on the graph of the configuration and lets go of it afterwards, whatever happens. */
export async function withGraph(work: (graph: Graph) => Promise<number>): Promise<number> {
  const { graph, close } = await connectGraph(readConfig(), process.env);
  try {
    return await work(graph);
  } finally {
    await close();
  }
}
