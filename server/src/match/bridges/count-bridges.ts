import type { JointWork } from '../../graph/statements/bridges/list-works-with-members.ts';
import type { Member } from './place-members.ts';

/** One of ours has worked with a member of the network that is elsewhere. */
export interface Reach {
  oursId: string;
  /** The member through whom ours reaches the member's regions. */
  throughId: string;
  regionIds: string[];
  /** Whether ours is a member itself. */
  isMember: boolean;
  projectCount: number;
  lastYear: number | null;
}

/** A region where the network has members, and how it is reached. */
export interface BridgedRegion {
  placeId: string;
  memberCount: number;
  /** How many of ours have worked with a member there. */
  reachCount: number;
  /** How many members there have worked with one of ours. */
  throughCount: number;
  lastYear: number | null;
}

/** Who of ours has worked with which member elsewhere, most projects first. Pure. */
export function listReaches(
  members: readonly Member[],
  works: readonly { memberId: string; works: readonly JointWork[] }[],
): Reach[] {
  const byId = new Map(members.map((member) => [member.id, member]));
  return works
    .flatMap(({ memberId, works: joint }) => {
      const member = byId.get(memberId);
      if (member === undefined || member.isOurs) return [];
      return joint.map(([oursId, projectCount, lastYear]): Reach => {
        const isMember = byId.has(oursId);
        return { oursId, throughId: memberId, regionIds: member.regionIds, isMember, projectCount, lastYear };
      });
    })
    .sort(
      (a, b) =>
        b.projectCount - a.projectCount ||
        (b.lastYear ?? 0) - (a.lastYear ?? 0) ||
        compare(`${a.oursId} ${a.throughId}`, `${b.oursId} ${b.throughId}`),
    );
}

/** Regions elsewhere with their members and who of ours reaches them, most members first. Pure. */
export function countRegions(members: readonly Member[], reaches: readonly Reach[]): BridgedRegion[] {
  const elsewhere = members.filter(({ isOurs }) => !isOurs);
  const regionIds = new Set(elsewhere.flatMap((member) => member.regionIds));
  return [...regionIds]
    .map((placeId): BridgedRegion => {
      const there = reaches.filter((reach) => reach.regionIds.includes(placeId));
      return {
        placeId,
        memberCount: elsewhere.filter((member) => member.regionIds.includes(placeId)).length,
        reachCount: new Set(there.map(({ oursId }) => oursId)).size,
        throughCount: new Set(there.map(({ throughId }) => throughId)).size,
        lastYear: there.reduce<number | null>((last, { lastYear }) => later(last, lastYear), null),
      };
    })
    .sort((a, b) => b.memberCount - a.memberCount || b.reachCount - a.reachCount || compare(a.placeId, b.placeId));
}

function later(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
