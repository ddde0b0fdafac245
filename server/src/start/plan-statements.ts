import type { Graph } from '../graph/graph.ts';
import { registeredStatements } from '../graph/statement.ts';

/**
 * Runs every read statement once with its example, so that Neo4j has planned it before the first reader asks: planning
 * takes ten times as long as the warm statement.
 * @returns how many were planned; stops early when `signal` is aborted
 */
export async function planStatements(graph: Graph, signal: AbortSignal): Promise<number> {
  let planned = 0;
  for (const statement of registeredStatements()) {
    if (signal.aborted) break;
    if (statement.mode !== 'read') continue;
    await graph.read(statement, statement.example);
    planned += 1;
  }
  return planned;
}
