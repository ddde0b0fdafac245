/**
 * Pins what makes the graph trustworthy, on a real Neo4j and with random worlds: whatever was imported, dropped, merged
 * and taken back in whatever order, the graph is the one that a rebuild from the records gives; importing twice changes
 * nothing; dropping a source takes away exactly what only it said; a merge that is taken back leaves no trace.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { decideIdentity, takeDecisionBack } from '../../src/records/decide-identity.ts';
import { rebuildGraph } from '../../src/records/project-source.ts';
import { applySources, dropSource } from '../../src/records/record-store.ts';
import { splitRecord } from '../../src/records/split-record.ts';
import { openTestGraph, type TestGraph } from '../kit/test-graph.ts';
import { arbitrarySource, SOURCE_IDS } from '../kit/arbitrary-source.ts';

let db: TestGraph;
const RUNS = { numRuns: 12, endOnFailure: true } as const;

beforeAll(async () => {
  db = await openTestGraph();
});
beforeEach(async () => {
  await db.reset();
});
afterAll(async () => {
  await db.close();
});

type Step =
  | { do: 'import'; content: Parameters<typeof applySources>[1][number] }
  | { do: 'drop'; sourceId: string }
  | { do: 'merge'; a: number; b: number }
  | { do: 'split'; entity: number; record: number }
  | { do: 'takeBack'; which: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: arbitrarySource().map((content) => ({ do: 'import' as const, content })) },
  { weight: 1, arbitrary: fc.constantFrom(...SOURCE_IDS).map((sourceId) => ({ do: 'drop' as const, sourceId })) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('merge' as const), a: fc.nat(50), b: fc.nat(50) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('split' as const), entity: fc.nat(50), record: fc.nat(50) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('takeBack' as const), which: fc.nat(10) }) },
);

async function play(steps: readonly Step[]): Promise<void> {
  const decisions: string[] = [];
  for (const action of steps) {
    if (action.do === 'import') await applySources(db.graph, [action.content]);
    else if (action.do === 'drop') await dropSource(db.graph, action.sourceId);
    else if (action.do === 'merge') {
      const ids = await entityIds();
      const [a, b] = [ids[action.a % Math.max(1, ids.length)], ids[action.b % Math.max(1, ids.length)]];
      if (a === undefined || b === undefined) continue;
      const decided = await decideIdentity(db.graph, { type: 'SAME_AS', a, b, reason: 'test' });
      if ('decisionId' in decided) decisions.push(decided.decisionId);
    } else if (action.do === 'split') {
      const decided = await splitSome(action.entity, action.record);
      if ('decisionId' in decided) decisions.push(decided.decisionId);
    } else {
      const id = decisions[action.which % Math.max(1, decisions.length)];
      if (id !== undefined) await takeDecisionBack(db.graph, id);
    }
  }
}

async function splitSome(entity: number, record: number): ReturnType<typeof splitRecord> {
  const rows = await db.ask(
    `MATCH (e:Entity) WHERE COUNT { (e)<-[:DESCRIBES]-() } > 1 MATCH (e)<-[:DESCRIBES]-(r)
     WITH e, r ORDER BY r.id RETURN e.id AS id, collect(r.id) AS records ORDER BY id`,
  );
  const { id = '', records = [] } = rows[entity % Math.max(1, rows.length)] ?? {};
  const ids = records as string[];
  return splitRecord(db.graph, { entity: String(id), record: ids[record % Math.max(1, ids.length)] ?? '', reason: '' });
}

async function entityIds(): Promise<string[]> {
  const rows = await db.ask('MATCH (e:Entity) RETURN e.id AS id ORDER BY id');
  return rows.map(({ id }) => String(id));
}

describe('the graph is a pure function of records and decisions', () => {
  test('after any history it is what a rebuild from nothing gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        await db.reset();
        await play(steps);
        const lived = await db.exportCanonical();
        const repaired = await rebuildGraph(db.graph);
        expect(repaired).toEqual({
          entitiesWritten: 0,
          entitiesDeleted: 0,
          relationsWritten: 0,
          relationsDeleted: 0,
          observationsWritten: 0,
        });
        await db.ask('MATCH (n) WHERE n:Entity OR n:Observation DETACH DELETE n');
        await rebuildGraph(db.graph);
        expect(await db.exportCanonical()).toEqual(lived);
      }),
      RUNS,
    );
  }, 180_000);

  test('the order in which sources come does not matter', async () => {
    const sources = fc.tuple(...SOURCE_IDS.map((id) => arbitrarySource(id)));
    await fc.assert(
      fc.asyncProperty(sources, async (contents) => {
        await db.reset();
        for (const content of contents) await applySources(db.graph, [content]);
        const forward = await db.exportCanonical();
        await db.reset();
        for (const content of [...contents].reverse()) await applySources(db.graph, [content]);
        expect(await db.exportCanonical()).toEqual(forward);
        await db.reset();
        await applySources(db.graph, contents);
        expect(await db.exportCanonical()).toEqual(forward);
      }),
      RUNS,
    );
  }, 180_000);
});

test('the same source again changes nothing, not even the time of the last change', async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySource(), async (content) => {
      await db.reset();
      await applySources(db.graph, [content]);
      const before = await db.ask('MATCH (n) RETURN properties(n) AS p ORDER BY elementId(n)');
      const again = await applySources(db.graph, [content]);
      expect(again.graph).toBeUndefined();
      expect(again.reports[0]).toMatchObject({
        created: 0,
        updated: 0,
        skipped: 0,
        withdrawn: 0,
        unchanged: content.records.length,
      });
      const after = await db.ask('MATCH (n) WHERE NOT n:Lock RETURN properties(n) AS p ORDER BY elementId(n)');
      expect(after).toEqual(before.filter(({ p }) => (p as { name?: string }).name !== 'records'));
    }),
    RUNS,
  );
}, 120_000);

test('dropping a source leaves what the others say, exactly', async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySource('alpha'), arbitrarySource('beta'), async (kept, dropped) => {
      await db.reset();
      await applySources(db.graph, [kept]);
      const alone = await db.exportCanonical();
      await applySources(db.graph, [dropped]);
      expect(await dropSource(db.graph, 'beta')).toBe(true);
      expect(await db.exportCanonical()).toEqual(alone);
    }),
    RUNS,
  );
}, 120_000);

test('a merge that is taken back restores the graph, also after a later import', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitrarySource('alpha'),
      arbitrarySource('beta'),
      fc.nat(50),
      fc.nat(50),
      async (first, later, i, j) => {
        await db.reset();
        await applySources(db.graph, [first]);
        const ids = await entityIds();
        const [a, b] = [ids[i % ids.length] ?? '', ids[j % ids.length] ?? ''];
        const decided = await decideIdentity(db.graph, { type: 'SAME_AS', a, b, reason: 'test' });
        await applySources(db.graph, [later]);
        if ('decisionId' in decided) expect(await takeDecisionBack(db.graph, decided.decisionId)).toBe(true);
        const undone = await db.exportCanonical();
        await db.reset();
        await applySources(db.graph, [first, later]);
        expect(undone).toEqual(await db.exportCanonical());
      },
    ),
    RUNS,
  );
}, 120_000);
