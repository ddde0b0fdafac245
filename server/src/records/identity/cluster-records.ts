import type { EntityKind } from '../model.ts';

/** What identity needs to know of a record. */
export interface IdentityRecord {
  key: string;
  sourceId: string;
  kind: EntityKind;
  /** Order among records of one entity: the source's priority, then the key. The first names the entity. */
  order: string;
  /** `scheme:value` of every identifier it states. */
  identifiers: readonly string[];
}

/** A curator's word on identity; `a` and `b` are record keys. */
export interface IdentityDecision {
  id: string;
  type: 'SAME_AS' | 'NOT_SAME_AS';
  a: string;
  b: string;
  /** The one of the two that was taken out of an entity; null when both stood apart or were put together. */
  parted?: string | null;
}

/** Two records of different sources that are surely one by name in context; `score` from 0 to 1. */
export interface NameLink {
  a: string;
  b: string;
  score: number;
}

/**
 * Which records describe one and the same entity. Pure, and independent of the order in which records arrive.
 *
 * Rule: curators' same-as first, then shared identifiers, in the order of their keys; a link is not followed when it would
 * bring together two records of different kinds or two that a curator declared not the same. What was taken out of an entity
 * is linked after all others, so that who shares something with both stays where they are. Names come last, the best
 * score first: they never bring together what one source tells apart, and a name that leads to two things of one source
 * with the same right leads to neither.
 * @returns for each record key the key of the first record of its cluster (by `order`).
 */
export function clusterRecords(
  records: readonly IdentityRecord[],
  decisions: readonly IdentityDecision[],
  nameLinks: readonly NameLink[] = [],
): Map<string, string> {
  const clusters = new Clusters(records, decisions);
  for (const { type, a, b } of [...decisions].sort(byId)) if (type === 'SAME_AS') clusters.join(a, b);
  const groups = groupByIdentifier(records);
  const parted = new Set(decisions.flatMap((decision) => decision.parted ?? []));
  if (parted.size > 0) for (const keys of groups) clusters.joinAll(keys.filter((key) => !parted.has(key)));
  for (const keys of groups) clusters.joinAll(keys);
  for (const { a, b } of unambiguous(nameLinks, records, clusters)) clusters.joinByName(a, b);
  return new Map(records.map(({ key }) => [key, clusters.firstOf(key)]));
}

/** The links of names that lead to one thing of a source only, the surest first. */
function unambiguous(
  links: readonly NameLink[],
  records: readonly IdentityRecord[],
  clusters: Clusters,
): readonly NameLink[] {
  if (links.length === 0) return links;
  const sourceOf = new Map(records.map(({ key, sourceId }) => [key, sourceId]));
  /** By end and source of the other end: which things there, with the best score of each. */
  const ways = new Map<string, Map<string, number>>();
  const wayOf = (end: string, other: string): string => JSON.stringify([end, sourceOf.get(other) ?? '']);
  const note = (end: string, other: string, score: number): void => {
    const things = ways.get(wayOf(end, other)) ?? new Map<string, number>();
    const thing = clusters.firstOf(other);
    things.set(thing, Math.max(score, things.get(thing) ?? 0));
    ways.set(wayOf(end, other), things);
  };
  for (const { a, b, score } of links) {
    note(a, b, score);
    note(b, a, score);
  }
  const isOnlyWay = (end: string, other: string, score: number): boolean =>
    [...(ways.get(wayOf(end, other)) ?? [])].every(
      ([thing, best]) => thing === clusters.firstOf(other) || best < score,
    );
  return links
    .filter(({ a, b, score }) => isOnlyWay(a, b, score) && isOnlyWay(b, a, score))
    .sort((x, y) => y.score - x.score || compareTexts(x.a, y.a) || compareTexts(x.b, y.b));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether things of these kinds may be one: those of one kind, and a network and the body that it is in law. */
export function canBeOne(a: string, b: string): boolean {
  return groupOf(a) === groupOf(b);
}

function groupOf(kind: string): string {
  return kind === 'Network' ? 'Organization' : kind;
}

/** Disjoint sets of records; the root of a set is its first record by order. */
class Clusters {
  readonly #parent = new Map<string, string>();
  readonly #records: Map<string, IdentityRecord>;
  readonly #members = new Map<string, string[]>();
  readonly #apart = new Map<string, Set<string>>();

  constructor(records: readonly IdentityRecord[], decisions: readonly IdentityDecision[]) {
    this.#records = new Map(records.map((record) => [record.key, record]));
    for (const { key } of records) {
      this.#parent.set(key, key);
      this.#members.set(key, [key]);
    }
    for (const { type, a, b } of decisions) {
      if (type !== 'NOT_SAME_AS') continue;
      this.#apart.set(a, (this.#apart.get(a) ?? new Set()).add(b));
      this.#apart.set(b, (this.#apart.get(b) ?? new Set()).add(a));
    }
  }

  firstOf(key: string): string {
    const parent = this.#parent.get(key);
    if (parent === undefined || parent === key) return key;
    const first = this.firstOf(parent);
    this.#parent.set(key, first);
    return first;
  }

  join(a: string, b: string): void {
    const recordA = this.#records.get(this.firstOf(a));
    const recordB = this.#records.get(this.firstOf(b));
    if (recordA === undefined || recordB === undefined || recordA === recordB) return;
    if (!canBeOne(recordA.kind, recordB.kind) || this.#areApart(recordA.key, recordB.key)) return;
    const [first, second] = recordA.order < recordB.order ? [recordA.key, recordB.key] : [recordB.key, recordA.key];
    this.#parent.set(second, first);
    this.#members.set(first, [...(this.#members.get(first) ?? []), ...(this.#members.get(second) ?? [])]);
    this.#members.delete(second);
  }

  /** Each with each that comes before it. */
  joinAll(keys: readonly string[]): void {
    for (const [index, key] of keys.entries()) {
      for (const earlier of keys.slice(0, index)) this.join(earlier, key);
    }
  }

  /** As join, unless one source has a record on both sides. */
  joinByName(a: string, b: string): void {
    const sources = this.#sourcesOf(this.firstOf(a));
    if (sources.isDisjointFrom(this.#sourcesOf(this.firstOf(b)))) this.join(a, b);
  }

  #sourcesOf(first: string): Set<string> {
    return new Set((this.#members.get(first) ?? []).map((key) => this.#records.get(key)?.sourceId ?? ''));
  }

  #areApart(a: string, b: string): boolean {
    const others = new Set(this.#members.get(b));
    return (this.#members.get(a) ?? []).some((member) => {
      const apart = this.#apart.get(member);
      return apart !== undefined && !apart.isDisjointFrom(others);
    });
  }
}

function groupByIdentifier(records: readonly IdentityRecord[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const { key, identifiers } of [...records].sort(byOrder)) {
    for (const identifier of identifiers) {
      const group = groups.get(identifier);
      if (group === undefined) groups.set(identifier, [key]);
      else group.push(key);
    }
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, keys]) => keys);
}

function byId(a: IdentityDecision, b: IdentityDecision): number {
  return a.id < b.id ? -1 : 1;
}

function byOrder(a: IdentityRecord, b: IdentityRecord): number {
  return a.order < b.order ? -1 : 1;
}
