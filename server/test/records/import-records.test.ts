/**
 * Pins how a data set streams in, on a real Neo4j: piece by piece, the same again writes nothing, a dry run writes nothing,
 * an import that was stopped is finished by running it again, and what comes out is what a rebuild gives.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { holdImportLease } from '../../src/records/hold-import-lease.ts';
import { importRecords, type ImportOptions, type ImportTally } from '../../src/records/import-records.ts';
import type { RecordContent } from '../../src/records/model.ts';
import { rebuildGraph } from '../../src/records/project-source.ts';
import type { Withdrawal } from '../../src/records/withdraw-absent.ts';
import { DATA_SET_SOURCE } from '../kit/data-set-source.ts';
import { openTestGraph, type TestGraph } from '../kit/test-graph.ts';
import { waitUntil } from '../kit/wait-until.ts';

const PROJECTS = 5;
/** Two pieces and a half. */
const ORGANIZATIONS = 2_500;

let db: TestGraph;

beforeAll(async () => {
  db = await openTestGraph();
});
beforeEach(async () => {
  await db.reset();
});
afterAll(async () => {
  await db.close();
});

function record(localId: string, kind: RecordContent['kind'], rest: Partial<RecordContent> = {}): RecordContent {
  const names = [{ text: localId, type: 'NAME' as const, ours: false }];
  return { localId, kind, names, identifiers: [], values: [], observations: [], relations: [], ...rest };
}

async function* dataSet(stopAfter = Infinity, onStop: () => void = () => undefined): AsyncGenerator<RecordContent> {
  for (let index = 0; index < PROJECTS; index += 1) yield record(`project-${String(index)}`, 'Project');
  for (let index = 0; index < ORGANIZATIONS; index += 1) {
    if (index === stopAfter) onStop();
    const target = `project-${String(index % PROJECTS)}`;
    const relations = [{ type: 'PARTICIPATES_IN' as const, target, role: 'participant', contribution: index + 0.5 }];
    yield await Promise.resolve(record(`pic-${String(index)}`, 'Organization', { relations }));
  }
}

const NOTHING: ImportTally = { created: 0, updated: 0, unchanged: 0, skipped: 0, withdrawn: 0 };

async function run(
  contents: AsyncIterable<RecordContent>,
  options: Partial<ImportOptions> = {},
): Promise<{ tally: ImportTally; outcomes: string[] }> {
  const outcomes: string[] = [];
  const tally = await importRecords(db.graph, DATA_SET_SOURCE, contents, {
    isDryRun: false,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    onOutcome: (_localId, outcome) => outcomes.push(outcome),
    ...options,
  });
  return { tally, outcomes };
}

test('all records arrive with their relations, and a rebuild changes nothing', { timeout: 90_000 }, async () => {
  const { tally, outcomes } = await run(dataSet());
  expect(tally).toEqual({ created: PROJECTS + ORGANIZATIONS, updated: 0, unchanged: 0, skipped: 0, withdrawn: 0 });
  expect(outcomes).toHaveLength(PROJECTS + ORGANIZATIONS);
  const [row] = await db.ask(
    'MATCH (:Organization)-[r:PARTICIPATES_IN]->(:Project) RETURN count(r) AS n, sum(r.contribution) AS sum',
  );
  expect(row).toEqual({ n: ORGANIZATIONS, sum: (ORGANIZATIONS * ORGANIZATIONS) / 2 });
  expect(Object.values(await rebuildGraph(db.graph))).toEqual([0, 0, 0, 0, 0]);
});

test('the same again writes nothing', async () => {
  await run(dataSet());
  const before = await db.exportCanonical();
  const [state] = await db.ask('MATCH (s:GraphState) RETURN s.version AS version');
  expect((await run(dataSet())).tally).toEqual({ ...NOTHING, unchanged: PROJECTS + ORGANIZATIONS });
  expect(await db.ask('MATCH (s:GraphState) RETURN s.version AS version')).toEqual([state]);
  expect(await db.exportCanonical()).toEqual(before);
});

describe('what a newer file no longer has', () => {
  const withoutLast = async function* (): AsyncGenerator<RecordContent> {
    for await (const content of dataSet()) if (content.localId !== 'pic-2499') yield content;
  };
  const sayings = async (): Promise<unknown> =>
    db.ask(
      "MATCH (e:Entity {nameAny: 'pic-2499'})-[r:PARTICIPATES_IN]->() RETURN e.withdrawnOn IS NULL AS isThere, r.withdrawnOn IS NULL AS holds",
    );

  test('is kept and marked as withdrawn, and is there again when a later file has it', async () => {
    await run(dataSet());
    const before = await db.exportCanonical();
    const shorter = await run(withoutLast());
    expect(shorter.tally).toEqual({ ...NOTHING, unchanged: PROJECTS + ORGANIZATIONS - 1, withdrawn: 1 });
    expect(await sayings()).toEqual([{ isThere: false, holds: false }]);
    expect((await run(withoutLast())).tally.withdrawn).toBe(0);
    expect(Object.values(await rebuildGraph(db.graph))).toEqual([0, 0, 0, 0, 0]);
    expect((await run(dataSet())).tally).toEqual({ ...NOTHING, unchanged: PROJECTS + ORGANIZATIONS - 1, updated: 1 });
    expect(await db.exportCanonical()).toEqual(before);
  });

  test('is left alone where the file was not asked for it', async () => {
    await run(dataSet());
    expect((await run(withoutLast(), { scope: 'ITC4' })).tally.withdrawn).toBe(0);
    expect((await run(withoutLast(), { covers: (localId) => localId.startsWith('project-') })).tally.withdrawn).toBe(0);
    expect(await sayings()).toEqual([{ isThere: true, holds: true }]);
  });

  test('is held back when it is so much that the file must be cut', async () => {
    await run(dataSet());
    const before = await db.exportCanonical();
    const held: Withdrawal[] = [];
    const cut = async function* (): AsyncGenerator<RecordContent> {
      yield await Promise.resolve(record('project-0', 'Project'));
    };
    const { tally } = await run(cut(), { onManyAbsent: (withdrawal) => held.push(withdrawal) });
    expect(tally.withdrawn).toBe(0);
    expect(held).toEqual([
      { absent: PROJECTS + ORGANIZATIONS - 1, standing: PROJECTS + ORGANIZATIONS, isHeldBack: true },
    ]);
    expect(await db.exportCanonical()).toEqual(before);
    expect((await run(cut(), { allowsManyWithdrawals: true })).tally.withdrawn).toBe(PROJECTS + ORGANIZATIONS - 1);
  });
});

test('records may point to later ones, even to some of a later run', async () => {
  const turned = async function* (): AsyncGenerator<RecordContent> {
    const contents: RecordContent[] = [];
    for await (const content of dataSet()) contents.push(content);
    yield* contents.reverse();
  };
  await run(turned());
  const [row] = await db.ask('MATCH (:Organization)-[r:PARTICIPATES_IN]->(:Project) RETURN count(r) AS n');
  expect(row).toEqual({ n: ORGANIZATIONS });
  expect(await db.ask('MATCH (r:Dangling) RETURN count(r) AS n')).toEqual([{ n: 0 }]);
  await db.reset();
  await run(
    (async function* () {
      yield await Promise.resolve(
        record('pic-0', 'Organization', { relations: [{ type: 'PARTNER_OF', target: 'x' }] }),
      );
    })(),
  );
  expect(await db.ask('MATCH (r:Dangling) RETURN count(r) AS n')).toEqual([{ n: 1 }]);
  await run(
    (async function* () {
      yield await Promise.resolve(
        record('pic-0', 'Organization', { relations: [{ type: 'PARTNER_OF', target: 'x' }] }),
      );
      yield record('x', 'Organization');
    })(),
  );
  expect(await db.ask('MATCH ()-[r:PARTNER_OF]->() RETURN count(r) AS n')).toEqual([{ n: 1 }]);
});

test('of two imports at once one waits', async () => {
  const order: string[] = [];
  const signal = new AbortController().signal;
  const hold = async (name: string): Promise<void> =>
    holdImportLease(db.graph, { signal, onWaiting: () => order.push(`${name} waits`) }, async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 800));
      order.push(`${name} ends`);
    });
  const first = hold('first');
  await waitUntil('the first has begun', 5_000, () => order.length > 0);
  await Promise.all([first, hold('second')]);
  expect(order).toEqual(['first begins', 'second waits', 'first ends', 'second begins', 'second ends']);
});

test('a dry run tells what would happen and writes nothing', async () => {
  expect((await run(dataSet(), { isDryRun: true })).tally.created).toBe(PROJECTS + ORGANIZATIONS);
  expect(await db.exportCanonical()).toEqual([]);
});

test('a stopped import keeps whole pieces, and running it again finishes it', async () => {
  const stopping = new AbortController();
  const stopped = run(
    dataSet(1_700, () => {
      stopping.abort(new Error('stopped'));
    }),
    { signal: stopping.signal },
  );
  await expect(stopped).rejects.toThrow('stopped');
  const [{ kept } = { kept: 0 }] = await db.ask('MATCH (r:Record) RETURN count(r) AS kept');
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(PROJECTS + ORGANIZATIONS);
  await run(dataSet());
  const resumed = await db.exportCanonical();
  await db.reset();
  await run(dataSet());
  expect(resumed).toEqual(await db.exportCanonical());
});
