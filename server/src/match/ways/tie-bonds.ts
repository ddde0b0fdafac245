import type { PairBondsRow, WorkBondColumns } from '../../graph/statements/ways/list-bonds-of-pairs.ts';
import { earlier } from './to-party-ties.ts';
import { strengthOf, type Bond, type Clock } from './warmth.ts';

/** Bonds of one sort between two parties, told together: «3 projects, the last until 2025». */
export interface BondGroup {
  via: Bond['via'];
  /** Type of the relation; null for works. */
  type: string | null;
  /** Kind of the works; null for relations. */
  kind: string | null;
  /** Of a relation: OUT when read from the first party to the second; null for works. */
  direction: 'OUT' | 'IN' | null;
  /** True when one of the two coordinates or leads one of the works. */
  isLed: boolean;
  count: number;
  /** Last year in which one of them held; null when it still does or no date is stated. */
  lastYear: number | null;
  strength: number;
  /** The works, the newest first; empty for relations. */
  workIds: string[];
  /** The relations that each bond rests on, in the order of the works. */
  relationIds: string[][];
}

interface Member {
  bond: Bond;
  direction: 'OUT' | 'IN' | null;
  workId: string | null;
  relationIds: readonly string[];
  strength: number;
}

/** The bonds of two parties in groups, the strongest first; bonds that do not count are left out. Pure. */
export function tieBonds({ directs, works, results }: Omit<PairBondsRow, 'place'>, clock: Clock): BondGroup[] {
  const members: Member[] = [
    ...directs.map(([relationId, type, isOut, lastYear]): Member => {
      const bond: Bond = { via: 'RELATION', type, lastYear };
      const direction = isOut ? 'OUT' : 'IN';
      return { bond, direction, workId: null, relationIds: [relationId], strength: strengthOf(bond, clock) };
    }),
    ...works.map((work) => ofWork(work, 'WORK', clock)),
    ...results.map((work) => ofWork(work, 'RESULT', clock)),
  ].filter(({ strength }) => strength > 0);
  const groups = Map.groupBy(members, ({ bond, direction }) =>
    [bond.via, bond.via === 'RELATION' ? bond.type : bond.kind, direction].join(' '),
  );
  return [...groups.values()].map(toGroup).sort((a, b) => b.strength - a.strength || a.count - b.count);
}

function ofWork(
  [workId, kind, firstYear, secondYear, isLed, size, relationIds]: WorkBondColumns,
  via: 'WORK' | 'RESULT',
  clock: Clock,
): Member {
  const bond: Bond = { via, kind, size, isLed, lastYear: earlier(firstYear, secondYear) };
  return { bond, direction: null, workId, relationIds, strength: strengthOf(bond, clock) };
}

function toGroup(members: readonly Member[]): BondGroup {
  const newest = members.toSorted((a, b) => (b.bond.lastYear ?? 0) - (a.bond.lastYear ?? 0) || b.strength - a.strength);
  const [first] = newest;
  if (first === undefined) throw new Error('A group of bonds has at least one');
  const { bond, direction } = first;
  const stillHolds = bond.via === 'RELATION' && members.some((member) => member.bond.lastYear === null);
  return {
    via: bond.via,
    type: bond.via === 'RELATION' ? bond.type : null,
    kind: bond.via === 'RELATION' ? null : bond.kind,
    direction,
    isLed: members.some((member) => member.bond.via !== 'RELATION' && member.bond.isLed),
    count: members.length,
    lastYear: stillHolds ? null : bond.lastYear,
    strength: members.reduce((sum, { strength }) => sum + strength, 0),
    workIds: newest.flatMap(({ workId }) => workId ?? []),
    relationIds: newest.map(({ relationIds }) => [...relationIds]),
  };
}
