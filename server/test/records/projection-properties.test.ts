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
import { openTestGraph, type TestGraph } from '../kit/test-graph.ts';
import { arbitraryStep, listEntityIds, playStep, type Step } from '../kit/arbitrary-history.ts';
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

const step = arbitraryStep();

async function play(steps: readonly Step[]): Promise<void> {
  const decisions: string[] = [];
  for (const action of steps) await playStep(db, decisions, action);
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
        const ids = await listEntityIds(db);
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
