import type { EntityKind } from '../model.ts';

/** What identity needs to know of a record. */
export interface IdentityRecord {
  key: string;
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
}

/**
 * Which records describe one and the same entity. Pure, and independent of the order in which records arrive.
 *
 * Rule: curators' same-as first, then shared identifiers, in the order of their keys; a link is not followed when it would
 * bring together two records of different kinds or two that a curator declared not the same.
 * @returns for each record key the key of the first record of its cluster (by `order`).
 */
export function clusterRecords(
  records: readonly IdentityRecord[],
  decisions: readonly IdentityDecision[],
): Map<string, string> {
  const clusters = new Clusters(records, decisions);
  for (const { type, a, b } of [...decisions].sort(byId)) if (type === 'SAME_AS') clusters.join(a, b);
  for (const keys of groupByIdentifier(records)) {
    for (const [index, key] of keys.entries()) {
      for (const earlier of keys.slice(0, index)) clusters.join(earlier, key);
    }
  }
  return new Map(records.map(({ key }) => [key, clusters.firstOf(key)]));
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
    if (recordA.kind !== recordB.kind || this.#areApart(recordA.key, recordB.key)) return;
    const [first, second] = recordA.order < recordB.order ? [recordA.key, recordB.key] : [recordB.key, recordA.key];
    this.#parent.set(second, first);
    this.#members.set(first, [...(this.#members.get(first) ?? []), ...(this.#members.get(second) ?? [])]);
    this.#members.delete(second);
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
