/**
 * Pins how a data set streams in, on a real Neo4j: piece by piece, the same again writes nothing, a dry run writes nothing,
 * an import that was stopped is finished by running it again, and what comes out is what a rebuild gives.
 */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { importRecords, type ImportTally, type RecordOutcome } from '../../src/records/import-records.ts';
import type { RecordContent, SourceDescription } from '../../src/records/model.ts';
import { rebuildGraph } from '../../src/records/record-store.ts';
import { openTestGraph, type TestGraph } from '../kit/test-graph.ts';

const SOURCE: SourceDescription = {
  id: 'dataset',
  type: 'DATASET',
  title: { en: 'Data set' },
  titleIsOurs: true,
  description: {},
  languages: ['en'],
  priority: 60,
};
const PROJECTS = 5;
const ORGANIZATIONS = 900;

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

async function run(
  contents: AsyncIterable<RecordContent>,
  { isDryRun = false, signal = new AbortController().signal }: { isDryRun?: boolean; signal?: AbortSignal } = {},
): Promise<{ tally: ImportTally; outcomes: RecordOutcome[] }> {
  const outcomes: RecordOutcome[] = [];
  const tally = await importRecords(db.graph, SOURCE, contents, {
    isDryRun,
    signal,
    onProgress: () => undefined,
    onOutcome: (_localId, outcome) => outcomes.push(outcome),
  });
  return { tally, outcomes };
}

test('all records arrive with their relations, and a rebuild changes nothing', async () => {
  const { tally, outcomes } = await run(dataSet());
  expect(tally).toEqual({ created: PROJECTS + ORGANIZATIONS, updated: 0, unchanged: 0, absent: 0 });
  expect(outcomes).toHaveLength(PROJECTS + ORGANIZATIONS);
  const [row] = await db.ask(
    'MATCH (:Organization)-[r:PARTICIPATES_IN]->(:Project) RETURN count(r) AS n, sum(r.contribution) AS sum',
  );
  expect(row).toEqual({ n: ORGANIZATIONS, sum: (ORGANIZATIONS * ORGANIZATIONS) / 2 });
  expect(Object.values(await rebuildGraph(db.graph))).toEqual([0, 0, 0, 0, 0]);
});

test('the same again writes nothing, and what the file no longer has is told and kept', async () => {
  await run(dataSet());
  const before = await db.exportCanonical();
  const [state] = await db.ask('MATCH (s:GraphState) RETURN s.version AS version');
  expect((await run(dataSet())).tally).toEqual({
    created: 0,
    updated: 0,
    unchanged: PROJECTS + ORGANIZATIONS,
    absent: 0,
  });
  expect(await db.ask('MATCH (s:GraphState) RETURN s.version AS version')).toEqual([state]);
  const shorter = await run(
    (async function* () {
      yield await Promise.resolve(record('project-0', 'Project'));
    })(),
  );
  expect(shorter.tally.absent).toBe(PROJECTS + ORGANIZATIONS - 1);
  expect(await db.exportCanonical()).toEqual(before);
});

test('a dry run tells what would happen and writes nothing', async () => {
  expect((await run(dataSet(), { isDryRun: true })).tally.created).toBe(PROJECTS + ORGANIZATIONS);
  expect(await db.exportCanonical()).toEqual([]);
});

test('a stopped import keeps whole pieces, and running it again finishes it', async () => {
  const stopping = new AbortController();
  const stopped = run(
    dataSet(700, () => {
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
