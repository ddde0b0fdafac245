import type { PartyTiesRow, WorkColumns } from '../../graph/statements/ways/list-party-ties.ts';
import type { Party, PartyTies } from './tie-graph.ts';
import { strengthOf, type Bond, type Clock } from './warmth.ts';

/** How much of a hub is looked at. */
export interface HubCaps {
  maxWorks: number;
  maxDirects: number;
}

/** Adds the bonds of a party up to ties. Pure. @param row as the statement gives it, cut at the caps */
export function toPartyTies({ id, directs, works, results }: PartyTiesRow, clock: Clock, caps: HubCaps): PartyTies {
  const ties = new Map<string, { party: Party; strength: number }>();
  // A hub has thousands of bonds with hundreds of parties: a party is made once.
  const add = (other: string, kind: string, relationCount: number, bond: Bond): void => {
    const strength = strengthOf(bond, clock);
    if (strength === 0) return;
    const tie = ties.get(other);
    if (tie === undefined) ties.set(other, { party: { id: other, kind, relationCount }, strength });
    else tie.strength += strength;
  };
  for (const [other, kind, relationCount, type, lastYear] of directs) {
    if (other !== id) add(other, kind, relationCount, { via: 'RELATION', type, lastYear });
  }
  for (const work of works) addWork(work, 'WORK', add);
  for (const work of results) addWork(work, 'RESULT', add);
  const isCut = works.length >= caps.maxWorks || results.length >= caps.maxWorks || directs.length >= caps.maxDirects;
  return { id, ties: [...ties.values()], isCut };
}

function addWork(
  [kind, ownLastYear, isOwnLed, others]: WorkColumns,
  via: 'WORK' | 'RESULT',
  add: (id: string, kind: string, relationCount: number, bond: Bond) => void,
): void {
  const size = others.length + 1;
  for (const [id, otherKind, relationCount, lastYear, isLed] of others) {
    const bond: Bond = { via, kind, size, isLed: isLed || isOwnLed, lastYear: earlier(ownLastYear, lastYear) };
    add(id, otherKind, relationCount, bond);
  }
}

/** Two are in a work together until the first of them leaves. */
export function earlier(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}
