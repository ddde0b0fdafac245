import type { GraphReader } from '../../graph/graph.ts';
import { listPlacesOfCodes } from '../../graph/statements/match/list-places-of-codes.ts';

/** The ids of the places that stand for these codes of NUTS, in the order of the codes; a code that no place has is left out. */
export async function listRegions(graph: GraphReader, codes: readonly string[]): Promise<string[]> {
  const rows = await graph.read(listPlacesOfCodes, { keys: codes.map((code) => `nuts:${code}`) });
  return rows.map(({ id }) => id);
}
