import type { EntityKind, RecordContent, RelationStatement } from '../../records/model.ts';
import type { RecordOutcome } from '../../records/import-records.ts';
import { MAX_EXAMPLES, type ExampleRecord, type ExampleRelation } from './report-content.ts';

/** Names of things that later records may point to: enough for what lists and hospitals point to, some MB at most. */
const MAX_NAMES = 20_000;
const MAX_STATEMENTS = 12;
const MAX_CHARACTERS = 300;

interface Named {
  kind: EntityKind;
  name: string;
}

/**
 * Keeps examples of what a source's records are while they stream by: the first of each kind, so that a programme of
 * thousands of projects shows its organizations too. Memory does not grow with the file.
 */
export class ExampleKeeper {
  readonly #isMain: (localId: string) => boolean;
  readonly #byKind = new Map<EntityKind, RecordContent[]>();
  readonly #outcomes = new Map<string, RecordOutcome>();
  readonly #names = new Map<string, Named>();
  readonly #pointedTo = new Set<string>();

  /** @param isMain of which records examples are wanted */
  constructor(isMain: (localId: string) => boolean = () => true) {
    this.#isMain = isMain;
  }

  /** A record goes by. */
  take(record: RecordContent): void {
    const { localId, kind, names, identifiers, relations } = record;
    if (this.#names.size < MAX_NAMES || this.#pointedTo.has(localId)) {
      this.#names.set(localId, { kind, name: shorten(names[0]?.text ?? identifiers[0]?.value ?? localId) });
    }
    if (!this.#isMain(localId)) return;
    const kept = this.#byKind.get(kind) ?? [];
    if (kept.length >= MAX_EXAMPLES) return;
    this.#byKind.set(kind, [...kept, record]);
    this.#outcomes.set(localId, 'unchanged');
    for (const { target } of relations.slice(0, MAX_STATEMENTS)) this.#pointedTo.add(target);
  }

  /** What becomes of a record is known. */
  note(localId: string, outcome: RecordOutcome | 'withdrawn'): void {
    if (outcome !== 'withdrawn' && this.#outcomes.has(localId)) this.#outcomes.set(localId, outcome);
  }

  /** At most 20, evenly of the kinds there are, kinds and records in the order in which they came. */
  list(): ExampleRecord[] {
    const kinds = [...this.#byKind.values()];
    const taken = kinds.map(() => 0);
    const free = (): number => MAX_EXAMPLES - taken.reduce((sum, count) => sum + count, 0);
    for (let round = 0; round < MAX_EXAMPLES && free() > 0; round += 1) {
      for (const [index, records] of kinds.entries()) {
        if (round < records.length && free() > 0) taken[index] = round + 1;
      }
    }
    return kinds.flatMap((records, index) => records.slice(0, taken[index]).map((record) => this.#toExample(record)));
  }

  #toExample({ localId, kind, names, identifiers, values, relations }: RecordContent): ExampleRecord {
    return {
      localId,
      becomes: this.#outcomes.get(localId) ?? 'unchanged',
      kind,
      names: names.slice(0, MAX_STATEMENTS).map(({ text }) => shorten(text)),
      identifiers: identifiers.slice(0, MAX_STATEMENTS).map(({ scheme, value }) => ({ scheme, value: shorten(value) })),
      values: values.slice(0, MAX_STATEMENTS).map(({ field, value }) => ({ field, value: shorten(value) })),
      relations: relations.slice(0, MAX_STATEMENTS).map((relation) => this.#toRelation(relation)),
      relationCount: relations.length,
    };
  }

  #toRelation({ type, target, role, from, to }: RelationStatement): ExampleRelation {
    const named = this.#names.get(target);
    return {
      type,
      target: named?.name ?? target,
      targetKind: named?.kind ?? null,
      role: role ?? null,
      from: from ?? null,
      to: to ?? null,
    };
  }
}

function shorten(text: string): string {
  return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text;
}
