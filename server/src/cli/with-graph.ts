import { readConfig } from '../config.ts';
import type { Graph } from '../graph/graph.ts';
import { connectGraph } from '../start/connect-graph.ts';

/** Runs work on the graph of the configuration and lets go of it afterwards, whatever happens. */
export async function withGraph<T>(environment: NodeJS.ProcessEnv, work: (graph: Graph) => Promise<T>): Promise<T> {
  const open = await connectGraph(readConfig(environment), environment);
  try {
    return await work(open.graph);
  } finally {
    await open.close();
  }
}
