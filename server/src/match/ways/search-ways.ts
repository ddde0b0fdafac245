import { bestWays, type Way } from './best-ways.ts';
import { findFrontier } from './find-frontier.ts';
import { TieGraph, type Party, type PartyTies } from './tie-graph.ts';
import type { WayQuestion } from './way-question.ts';

/** Fetches all ties of each given party, in any order. */
export type OpenParties = (ids: readonly string[]) => Promise<PartyTies[]>;

/** How much is looked at before a search gives up looking for better ways. */
export interface SearchCaps {
  /** Parties whose ties are fetched. */
  parties: number;
  /** Ties in all. */
  ties: number;
  /** Parties opened at once: one statement. */
  atOnce: number;
}

/** The ways found and how far the search went. */
export interface WaySearch {
  ways: Way[];
  /** Everyone on these ways, as far as another is tied to them. */
  parties: Map<string, Party>;
  /** Parties whose ties were looked at. */
  openedCount: number;
  /** Ties looked at. */
  tieCount: number;
  /** True when a better way may be there beyond the caps; false when these are the best for sure. */
  isCapped: boolean;
  /** Parties of which only the newest works and strongest ties were looked at. */
  cutIds: string[];
}

/**
 * The k best ways between two parties, fetching ties only as far as they can matter. Pure but for `open`.
 *
 * The ends are opened first. A way not yet seen has a tie between two parties that are not open: the first such party it
 * meets, and the last. So it costs at least what it costs to get to and past the cheapest unopened party from each end; once that
 * is no less than the k-th way found, the search is over. Else the cheapest unopened parties of the side that has fewer
 * are opened (Pohl, Bi-directional search, 1971), and so on up to the caps. Hubs cost much to pass, so they are opened last.
 */
export async function searchWays(question: WayQuestion, open: OpenParties, caps: SearchCaps): Promise<WaySearch> {
  const graph = new TieGraph();
  const cutIds: string[] = [];
  const openAll = async (ids: readonly string[]): Promise<void> => {
    for (const { id, ties, isCut } of await open(ids)) {
      graph.open({ id, ties: ties.filter(({ party }) => mayStand(party, question)), isCut });
      if (isCut) cutIds.push(id);
    }
    // Who has no ties at all gives no answer and is open nevertheless.
    for (const id of ids) if (!graph.isOpen(id)) graph.open({ id, ties: [], isCut: false });
  };
  await openAll([question.from, question.to, ...question.via]);
  for (;;) {
    const { ways, isCapped } = bestWays(graph, question);
    const enough = ways.length < question.k ? Infinity : (ways.at(-1)?.cost ?? Infinity);
    const next = isCapped ? [] : findFrontier(graph, question, enough);
    const room = Math.min(caps.atOnce, caps.parties - graph.openCount);
    const isSpent = room <= 0 || graph.tieCount >= caps.ties;
    if (next.length === 0 || isSpent) {
      const wasStopped = isCapped || next.length > 0 || cutIds.length > 0;
      const { openCount: openedCount, tieCount } = graph;
      return { ways, parties: partiesOf(ways, graph), openedCount, tieCount, isCapped: wasStopped, cutIds };
    }
    await openAll(next.slice(0, room));
  }
}

/** Ends and whom the way must pass stand on it whatever else is asked of those between. */
function mayStand(party: Party, { from, to, via, mayPass }: WayQuestion): boolean {
  return party.id === from || party.id === to || via.includes(party.id) || mayPass(party);
}

function partiesOf(ways: readonly Way[], graph: TieGraph): Map<string, Party> {
  const parties = ways.flatMap(({ ids }) => ids.flatMap((id) => graph.party(id) ?? []));
  return new Map(parties.map((party) => [party.id, party]));
}
