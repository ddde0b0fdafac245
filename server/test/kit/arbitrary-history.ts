import fc from 'fast-check';
import { decideIdentity, takeDecisionBack } from '../../src/records/decide-identity.ts';
import { applySources, dropSource } from '../../src/records/record-store.ts';
import { splitRecord } from '../../src/records/split-record.ts';
import { arbitrarySource, SOURCE_IDS } from './arbitrary-source.ts';
import type { TestGraph } from './test-graph.ts';

/** Something that changes the graph; numbers choose among what is there when it is played. */
export type Step =
  | { do: 'import'; content: Parameters<typeof applySources>[1][number] }
  | { do: 'drop'; sourceId: string }
  | { do: 'merge'; a: number; b: number }
  | { do: 'split'; entity: number; record: number }
  | { do: 'takeBack'; which: number };

/** A random step in a world of few things and names. */
export function arbitraryStep(): fc.Arbitrary<Step> {
  return fc.oneof(
    {
      weight: 4,
      arbitrary: arbitrarySource().map((content) => ({ do: 'import' as const, content })),
    },
    { weight: 1, arbitrary: fc.constantFrom(...SOURCE_IDS).map((sourceId) => ({ do: 'drop' as const, sourceId })) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('merge' as const), a: fc.nat(50), b: fc.nat(50) }) },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant('split' as const), entity: fc.nat(50), record: fc.nat(50) }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('takeBack' as const), which: fc.nat(10) }) },
  );
}

/** Does a step. @param decisions ids of the decisions so far, which it adds to */
export async function playStep(db: TestGraph, decisions: string[], action: Step): Promise<void> {
  if (action.do === 'import') await applySources(db.graph, [action.content]);
  else if (action.do === 'drop') await dropSource(db.graph, action.sourceId);
  else if (action.do === 'takeBack') {
    const id = decisions[action.which % Math.max(1, decisions.length)];
    if (id !== undefined) await takeDecisionBack(db.graph, id);
  } else {
    const decided =
      action.do === 'merge' ? await mergeSome(db, action) : await splitSome(db, action.entity, action.record);
    if (decided !== undefined && 'decisionId' in decided) decisions.push(decided.decisionId);
  }
}

async function mergeSome(
  db: TestGraph,
  chosen: { a: number; b: number },
): Promise<Awaited<ReturnType<typeof decideIdentity>> | undefined> {
  const ids = await listEntityIds(db);
  const [a, b] = [ids[chosen.a % Math.max(1, ids.length)], ids[chosen.b % Math.max(1, ids.length)]];
  if (a === undefined || b === undefined) return undefined;
  return decideIdentity(db.graph, { type: 'SAME_AS', a, b, reason: 'test' });
}

async function splitSome(db: TestGraph, entity: number, record: number): ReturnType<typeof splitRecord> {
  const rows = await db.ask(
    `MATCH (e:Entity) WHERE COUNT { (e)<-[:DESCRIBES]-() } > 1 MATCH (e)<-[:DESCRIBES]-(r)
     WITH e, r ORDER BY r.id RETURN e.id AS id, collect(r.id) AS records ORDER BY id`,
  );
  const { id = '', records = [] } = rows[entity % Math.max(1, rows.length)] ?? {};
  const ids = records as string[];
  return splitRecord(db.graph, { entity: String(id), record: ids[record % Math.max(1, ids.length)] ?? '', reason: '' });
}

/** Ids of all entities, in their order. */
export async function listEntityIds(db: TestGraph): Promise<string[]> {
  const rows = await db.ask('MATCH (e:Entity) RETURN e.id AS id ORDER BY id');
  return rows.map(({ id }) => String(id));
}
