import type { GraphReader } from '../../graph/graph.ts';
import { listBondsOfPairs } from '../../graph/statements/ways/list-bonds-of-pairs.ts';
import { listMemberIds } from '../../graph/statements/ways/list-member-ids.ts';
import { listPartyTies } from '../../graph/statements/ways/list-party-ties.ts';
import type { Way } from './best-ways.ts';
import { searchWays, type SearchCaps, type WaySearch } from './search-ways.ts';
import type { Party } from './tie-graph.ts';
import { tieBonds, type BondGroup } from './tie-bonds.ts';
import { toPartyTies, type HubCaps } from './to-party-ties.ts';
import { dampingOf, warmthOfTie, type Clock } from './warmth.ts';

/** Who can be an end of a warm way or stand on it. */
export const PARTY_KINDS = ['Organization', 'Person', 'Network', 'WorkingGroup'] as const;

/** What is asked. All ids are of entities that exist. */
export interface WarmQuestion extends Clock {
  from: string;
  to: string;
  via: readonly string[];
  avoid: readonly string[];
  /** Who stands between is of these kinds; null for all. */
  kinds: readonly string[] | null;
  /** Who stands between is one of these networks or a member of one; null for all. */
  networks: readonly string[] | null;
  first: number;
  /** Longest way, in ties. */
  maxLength: number;
}

/** A step of a warm way: all that ties two parties. */
export interface WarmHop {
  fromId: string;
  toId: string;
  strength: number;
  /** From 0 to 1. */
  warmth: number;
  bonds: BondGroup[];
  /** The year that recency counts from. */
  year: number;
}

/** Someone who stands between, and what is left of the warmth after them. */
export interface WarmStop {
  entityId: string;
  relationCount: number;
  damping: number;
}

/** A way; its warmth is the product of that of its hops and the damping of its stops. */
export interface WarmWay {
  warmth: number;
  hops: WarmHop[];
  stops: WarmStop[];
}

/** The ways found, warmest first, and how far was looked. */
export interface WarmWays {
  ways: WarmWay[];
  search: Omit<WaySearch, 'ways' | 'parties'>;
  /** The year that recency counts from. */
  year: number;
}

const CAPS: SearchCaps = { parties: 64, ties: 60_000, atOnce: 16 };
const HUB_CAPS: HubCaps = { maxWorks: 1_500, maxDirects: 3_000 };

/** The warmest ways between two parties. @see warmth.ts for what that means */
export async function findWarmWays(graph: GraphReader, question: WarmQuestion): Promise<WarmWays> {
  const { from, to, via, first, maxLength, year } = question;
  const ends = [from, to, ...via];
  const mayPass = await readConditions(graph, question);
  const { ways, parties, ...search } = await searchWays(
    { from, to, via, k: first, maxLength, mayPass },
    async (ids) => {
      const rows = await graph.read(listPartyTies, {
        ids,
        authors: ids.filter((id) => ends.includes(id)),
        ...HUB_CAPS,
      });
      return rows.map((row) => toPartyTies(row, question, HUB_CAPS));
    },
    CAPS,
  );
  const warmWays = await describeWays(graph, ways, parties, question);
  return { ways: warmWays.sort((a, b) => b.warmth - a.warmth || a.hops.length - b.hops.length), search, year };
}

async function readConditions(
  graph: GraphReader,
  { avoid, kinds, networks }: WarmQuestion,
): Promise<(party: Party) => boolean> {
  const avoided = new Set(avoid);
  const rows = networks === null ? [] : await graph.read(listMemberIds, { ids: networks });
  const members = networks === null ? null : new Set([...networks, ...rows.flatMap(({ memberIds }) => memberIds)]);
  return ({ id, kind }) => !avoided.has(id) && (kinds?.includes(kind) ?? true) && (members?.has(id) ?? true);
}

/** Adds to ways what each step rests on: one statement for all of them. */
async function describeWays(
  graph: GraphReader,
  ways: readonly Way[],
  parties: ReadonlyMap<string, Party>,
  question: WarmQuestion,
): Promise<WarmWay[]> {
  const ends = [question.from, question.to, ...question.via];
  const steps = ways.flatMap(({ ids }) => ids.slice(1).map((to, index) => ({ from: ids[index] ?? '', to })));
  const pairs = [...new Map(steps.map((step) => [`${step.from} ${step.to}`, step])).entries()];
  // A hub has so many works that they are walked from the other end.
  const countOf = (id: string): number => parties.get(id)?.relationCount ?? 0;
  const rows = await graph.read(listBondsOfPairs, {
    pairs: pairs.map(([, { from, to }], place) => {
      const [a, b] = countOf(from) <= countOf(to) ? [from, to] : [to, from];
      return { place, a, b, withResults: ends.includes(from) || ends.includes(to) };
    }),
  });
  const hops = new Map<string, WarmHop>();
  for (const { place, ...row } of rows) {
    const [key, { from, to }] = pairs[place] ?? ['', { from: '', to: '' }];
    const isTurned = countOf(from) > countOf(to);
    const bonds = tieBonds(row, question).map((bond) => (isTurned ? turned(bond) : bond));
    const strength = bonds.reduce((sum, bond) => sum + bond.strength, 0);
    hops.set(key, { fromId: from, toId: to, strength, warmth: warmthOfTie(strength), bonds, year: question.year });
  }
  return ways.flatMap(({ ids }) => toWarmWay(ids, hops, parties) ?? []);
}

function turned(bond: BondGroup): BondGroup {
  return bond.direction === null ? bond : { ...bond, direction: bond.direction === 'OUT' ? 'IN' : 'OUT' };
}

/** Undefined when a tie went away between two statements. */
function toWarmWay(
  ids: readonly string[],
  hops: ReadonlyMap<string, WarmHop>,
  parties: ReadonlyMap<string, Party>,
): WarmWay | undefined {
  const walked = ids.slice(1).flatMap((to, index) => hops.get(`${ids[index] ?? ''} ${to}`) ?? []);
  if (walked.length < ids.length - 1 || walked.some(({ bonds }) => bonds.length === 0)) return undefined;
  const stops = ids.slice(1, -1).map((entityId): WarmStop => {
    const relationCount = parties.get(entityId)?.relationCount ?? 0;
    return { entityId, relationCount, damping: dampingOf(relationCount) };
  });
  const shares = [...walked.map(({ warmth }) => warmth), ...stops.map(({ damping }) => damping)];
  return { warmth: shares.reduce((product, share) => product * share, 1), hops: walked, stops };
}
