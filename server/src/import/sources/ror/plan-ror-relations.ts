import type { RelationStatement } from '../../../records/model.ts';
import type { RorOutline } from './index-ror-dump.ts';

/** When a record comes and which relations it states. */
export interface PlannedRecord {
  id: string;
  row: number;
  /** Records of a level come after all those of lower levels; within a level in the order of the file. */
  level: number;
  relations: RelationStatement[];
  /** Ids of parents left out because they are said to be parts of this one as well. */
  circularParents: string[];
}

/** The local id of an organization's record. */
export function organizationLocalId(id: string): string {
  return `ror-${id}`;
}

/**
 * Which record states which relation, each pair once whichever side or sides say it, and in which order the records come so
 * that each target has come before. Relations to organizations that are not among these fall away. Pure.
 * @returns the plan by row of the file
 */
export function planRorRelations(outlines: ReadonlyMap<string, RorOutline>): Map<number, PlannedRecord> {
  const parents = gatherParents(outlines);
  const plans = new Map<string, PlannedRecord>();
  for (const { id, level, circular } of orderByLevel(outlines, parents)) {
    const circularParents = [...circular].sort();
    const relations = [...(parents.get(id) ?? [])]
      .filter((parent) => !circular.has(parent))
      .sort()
      .map((parent): RelationStatement => ({ type: 'PART_OF', target: organizationLocalId(parent) }));
    plans.set(id, { id, row: outlines.get(id)?.row ?? 0, level, relations, circularParents });
  }
  stateSideways(outlines, plans);
  return new Map([...plans.values()].map((plan) => [plan.row, plan]));
}

function gatherParents(outlines: ReadonlyMap<string, RorOutline>): Map<string, Set<string>> {
  const parents = new Map<string, Set<string>>();
  const add = (child: string, parent: string): void => {
    const known = parents.get(child);
    if (known === undefined) parents.set(child, new Set([parent]));
    else known.add(parent);
  };
  for (const { id, relationships } of outlines.values()) {
    for (const { type, id: other } of relationships) {
      if (!outlines.has(other)) continue;
      if (type === 'parent') add(id, other);
      if (type === 'child') add(other, id);
    }
  }
  return parents;
}

interface Levelled {
  id: string;
  level: number;
  circular: Set<string>;
}

/** Parents before their parts. Where organizations are parts of each other, the first by id comes without those parents. */
function orderByLevel(
  outlines: ReadonlyMap<string, RorOutline>,
  parents: ReadonlyMap<string, ReadonlySet<string>>,
): Levelled[] {
  const ordered: Levelled[] = [];
  let waiting = [...outlines.keys()].sort();
  for (let level = 0; waiting.length > 0; level += 1) {
    const left = new Set(waiting);
    const waitsFor = (id: string): Set<string> => left.intersection(parents.get(id) ?? new Set<string>());
    const ready = waiting.filter((id) => waitsFor(id).size === 0);
    const taken = ready.length > 0 ? ready : firstOfCircle(waiting, waitsFor);
    for (const id of taken) {
      ordered.push({ id, level, circular: waitsFor(id) });
    }
    const gone = new Set(taken);
    waiting = waiting.filter((id) => !gone.has(id));
  }
  return ordered;
}

/** Following parents from any that waits leads into a circle, not merely to something that hangs on one. */
function firstOfCircle(waiting: readonly string[], waitsFor: (id: string) => ReadonlySet<string>): string[] {
  const seen: string[] = [];
  let id = waiting[0];
  while (id !== undefined && !seen.includes(id)) {
    seen.push(id);
    id = [...waitsFor(id)].sort()[0];
  }
  return id === undefined ? [] : seen.slice(seen.indexOf(id)).sort().slice(0, 1);
}

/** Relations without an order of their own are stated by the record that comes later. */
function stateSideways(outlines: ReadonlyMap<string, RorOutline>, plans: ReadonlyMap<string, PlannedRecord>): void {
  const stated = new Set<string>();
  for (const { id, relationships } of outlines.values()) {
    for (const { type, id: other } of relationships) {
      const [one, two] = [plans.get(id), plans.get(other)];
      if (one === undefined || two === undefined || type === 'parent' || type === 'child') continue;
      const isSpeakerStating = comesAfter(one, two);
      const [later, earlier] = isSpeakerStating ? [one, two] : [two, one];
      const role = roleOf(type, isSpeakerStating);
      const key = `${later.id} ${earlier.id} ${String(role)}`;
      if (stated.has(key)) continue;
      stated.add(key);
      later.relations.push({ type: 'RELATED', target: organizationLocalId(earlier.id), ...(role && { role }) });
    }
  }
  for (const { relations } of plans.values()) relations.sort(byTypeAndTarget);
}

function comesAfter(one: PlannedRecord, two: PlannedRecord): boolean {
  return one.level === two.level ? one.row > two.row : one.level > two.level;
}

/** What the stating record is to its target: the one that says `predecessor` is the successor. */
function roleOf(type: 'related' | 'successor' | 'predecessor', isSpeakerStating: boolean): string | undefined {
  if (type === 'related') return undefined;
  return (type === 'predecessor') === isSpeakerStating ? 'successor' : 'predecessor';
}

function byTypeAndTarget(a: RelationStatement, b: RelationStatement): number {
  const [keyA, keyB] = [a, b].map(({ type, target, role }) => `${type} ${target} ${role ?? ''}`);
  return (keyA ?? '') < (keyB ?? '') ? -1 : 1;
}
