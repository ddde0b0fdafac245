/**
 * Pins what an import of a part does to what the whole brought in, and that the curator is told what was held back, why, and
 * what to do. On CORDIS' own layout, through the run that the command and the API share.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { executeRun } from '../../src/import/runs/execute-run.ts';
import { newImportRun, type ImportInput, type ImportRun } from '../../src/import/runs/import-run.ts';
import { SummaryReader, type RunNote } from '../../src/import/runs/report-content.ts';
import { ReportReader } from '../../src/import/runs/report-reader.ts';
import { RunStore } from '../../src/import/runs/run-store.ts';
import { openTestGraph, type TestGraph } from '../kit/test-graph.ts';

const TIME_LIMIT_MS = 180_000;
let db: TestGraph;
let folder: string;
beforeAll(async () => {
  db = await openTestGraph();
  folder = await mkdtemp(join(tmpdir(), 'kms-partial-'));
});
afterAll(async () => {
  await db.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await db.reset();
});

/** A programme of projects 0 to `count` - 1, each of one participant of its own and of Politecnico di Milano. */
async function writeProgramme(name: string, count: number): Promise<string> {
  const path = join(folder, name);
  await mkdir(path, { recursive: true });
  const numbers = Array.from({ length: count }, (_, index) => index);
  const projects = numbers.map((index) => `"${101_000_000 + index}";"P${index}";"Project number ${index}";"HORIZON"`);
  const one = (index: number): string =>
    `"${101_000_000 + index}";"${900_000_000 + index}";"";"Zzz Ente Q${index * 7919}";"REC";"Via Prova ${index}";"Lyon";"FR";"FRK26";"participant"`;
  const polimi = (index: number): string =>
    `"${101_000_000 + index}";"999879881";"IT04376620151";"POLITECNICO DI MILANO";"HES";"PIAZZA LEONARDO";"Milano";"IT";"ITC4C";"participant"`;
  await writeFile(
    join(path, 'project.csv'),
    `${['"id";"acronym";"title";"frameworkProgramme"', ...projects].join('\n')}\n`,
  );
  const header =
    '"projectID";"organisationID";"vatNumber";"name";"activityType";"street";"city";"country";"nutsCode";"role"';
  const rows = numbers.flatMap((index) => [one(index), polimi(index)]);
  await writeFile(join(path, 'organization.csv'), `${[header, ...rows].join('\n')}\n`);
  return path;
}

async function run(path: string, wishes: Partial<ImportInput> = {}): Promise<ImportRun & { notes: RunNote[] }> {
  const input: ImportInput = {
    source: 'cordis',
    paths: [path],
    region: null,
    organizations: [],
    mapping: null,
    authors: null,
    isDryRun: false,
    allowsManyWithdrawals: false,
    ...wishes,
  };
  const ended = await executeRun({
    graph: db.graph,
    store: new RunStore(db.graph),
    reportFolder: join(folder, 'imports'),
    run: newImportRun(input, 'CLI'),
    signal: new AbortController().signal,
    onChange: () => undefined,
    onUnexpected: (error) => {
      throw error;
    },
  });
  const notes = await new SummaryReader(new ReportReader(join(folder, 'imports'))).notes(ended.report ?? '');
  return { ...ended, notes };
}

async function projectsOfPolimi(): Promise<unknown> {
  const [row] = await db.ask(
    "MATCH (i:Identifier {scheme: 'pic', value: '999879881'})<-[:IDENTIFIED_BY]-(:Record)-[:DESCRIBES]->(e)-[r:PARTICIPATES_IN]->() RETURN count(r) AS n",
  );
  return row?.['n'];
}

test('a part first and the whole then is as the whole alone', { timeout: TIME_LIMIT_MS }, async () => {
  const [part, whole] = [await writeProgramme('part', 5), await writeProgramme('whole', 20)];
  await run(part);
  const then = await run(whole);
  expect(then).toMatchObject({ status: 'SUCCEEDED', withdrawn: 0, notes: [] });
  const grown = await db.exportCanonical();
  await db.reset();
  await run(whole);
  expect((await db.exportCanonical()).length).toBe(grown.length);
  expect(await projectsOfPolimi()).toBe(20);
});

test(
  'a part that lacks much withdraws nothing, and it is told why and what to do',
  { timeout: TIME_LIMIT_MS },
  async () => {
    const [whole, part] = [await writeProgramme('whole', 120), await writeProgramme('part', 20)];
    await run(whole);
    for (const isDryRun of [true, false]) {
      const cut = await run(part, { isDryRun });
      expect(cut).toMatchObject({ status: 'SUCCEEDED', created: 0, withdrawn: 0 });
      expect(cut.notes).toMatchObject([{ kind: 'HELD_BACK', absent: 200 }]);
      expect(cut.notes[0]?.text).toMatch(/cordis-horizon .* none was marked as withdrawn.*--allow-many-withdrawals/u);
    }
    const insisted = await run(part, { allowsManyWithdrawals: true });
    expect(insisted).toMatchObject({ withdrawn: 200, notes: [] });
  },
);

test('of a short list much may be gone, which is told before and after', { timeout: TIME_LIMIT_MS }, async () => {
  const [whole, part] = [await writeProgramme('list', 12), await writeProgramme('shorter', 3)];
  await run(whole);
  for (const isDryRun of [true, false]) {
    const shorter = await run(part, { isDryRun });
    expect(shorter).toMatchObject({ status: 'SUCCEEDED', withdrawn: 18 });
    expect(shorter.notes).toMatchObject([{ kind: 'MANY_WITHDRAWN', absent: 18 }]);
    expect(shorter.notes[0]?.text).toMatch(/import the whole again/u);
  }
  expect(await run(part)).toMatchObject({ created: 0, updated: 0, withdrawn: 0, notes: [] });
});

test(
  'a part that is held back leaves what it lacks, and a participant of both is told anew until the whole comes again',
  { timeout: TIME_LIMIT_MS },
  async () => {
    const [whole, part] = [await writeProgramme('whole', 60), await writeProgramme('part', 5)];
    await run(whole);
    await run(part);
    expect(await projectsOfPolimi()).toBe(5);
    expect(await run(whole)).toMatchObject({ created: 0, updated: 1, withdrawn: 0 });
    expect(await projectsOfPolimi()).toBe(60);
  },
);

test(
  'a region after the whole takes nothing away, not even from participants of other projects',
  { timeout: TIME_LIMIT_MS },
  async () => {
    const [whole, part] = [await writeProgramme('whole', 60), await writeProgramme('part', 5)];
    await run(whole);
    const before = await db.exportCanonical();
    // The files of the region hold only its projects, as those that were cut for Lombardy do.
    const region = await run(part, { region: 'FRK2' });
    expect(region).toMatchObject({ created: 0, updated: 0, withdrawn: 0, notes: [] });
    expect(await projectsOfPolimi()).toBe(60);
    expect(await db.exportCanonical()).toEqual(before);
  },
);

test(
  'a second region adds to the first, and what a participant no longer does in it goes',
  { timeout: TIME_LIMIT_MS },
  async () => {
    const [whole, part] = [await writeProgramme('whole', 6), await writeProgramme('part', 3)];
    await run(part, { region: 'FRK2' });
    await run(whole, { region: 'ITC4' });
    expect(await projectsOfPolimi()).toBe(6);
    const text = await readFile(join(part, 'organization.csv'), 'utf8');
    const left = text.split('\n').filter((line) => !line.startsWith('"101000000";"999879881"'));
    await writeFile(join(part, 'organization.csv'), left.join('\n'));
    await run(part, { region: 'FRK2' });
    expect(await projectsOfPolimi()).toBe(5);
  },
);
