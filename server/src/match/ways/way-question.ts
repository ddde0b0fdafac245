import type { Party } from './tie-graph.ts';

/** What is looked for. */
export interface WayQuestion {
  from: string;
  to: string;
  /** Parties that every way must pass, in any order; none is `from` or `to`. */
  via: readonly string[];
  /** Whether a way may pass a party; not asked of ends and of `via`. */
  mayPass: (party: Party) => boolean;
  /** How many ways. */
  k: number;
  /** Longest way, in ties. */
  maxLength: number;
}

/** The place of a party among those to be passed, as a bit; 0 when it is none of them. */
export function bitOf(via: readonly string[], id: string): number {
  const place = via.indexOf(id);
  return place === -1 ? 0 : 2 ** place;
}
