/**
 * Pins imports over the API on a real Neo4j: started, followed, stopped, resumed, one at a time, stored with what became of
 * each record, and what a process that died left behind.
 */
import { mkdir, readdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { ImportDesk } from '../../src/import/runs/import-desk.ts';
import { newImportRun, type ImportInput } from '../../src/import/runs/import-run.ts';
import { RunStore } from '../../src/import/runs/run-store.ts';
import type { RunProgress } from '../../src/import/runs/run-progress.ts';
import { openAdministeredApi, type AdministeredApi } from '../kit/administered-api.ts';
import { writeHospitals } from '../kit/hospital-file.ts';
import { PAGE_FIELDS, pageThrough, type Connection } from '../kit/page-through.ts';
import { waitUntil } from '../kit/wait-until.ts';

const RUN_LIMIT_MS = 60_000;
const RUN =
  'id status isDryRun reason counts { created updated unchanged withdrawn problems } total reportPath startedBy';
const START = `mutation ($input: StartImportInput!) { startImport(input: $input) {
  __typename ... on ImportRun { ${RUN} } ... on Problem { message } ... on InvalidInput { field } } }`;

interface Run {
  id: string;
  status: string;
  isDryRun: boolean;
  reason: string | null;
  counts: { created: number; updated: number; unchanged: number; withdrawn: number; problems: number };
  total: number | null;
  reportPath: string | null;
}
type Started = Run & { __typename: string; message?: string; field?: string };

let api: AdministeredApi;

beforeAll(async () => {
  api = await openAdministeredApi();
});
afterAll(async () => {
  await api.close();
});
beforeEach(async () => {
  await api.db.reset();
});

async function start(input: object): Promise<Started> {
  const { startImport } = await api.change<{ startImport: Started }>(START, { input });
  return startImport;
}

async function find(id: string): Promise<Run> {
  const { data } = await api.query<{ importRun: Run }>(`query ($id: ID!) { importRun(id: $id) { ${RUN} } }`, { id });
  return data.importRun;
}

/** Waits for the end as a watcher does. */
async function follow(id: string): Promise<RunProgress[]> {
  const told: RunProgress[] = [];
  const channel = await api.administration.imports.watch(id);
  if (channel === undefined || channel === 'TOO_MANY') throw new Error('cannot be watched');
  for await (const progress of channel) told.push(progress);
  await waitUntil('the end is stored', 5_000, async () => (await find(id)).status === told.at(-1)?.status);
  return told;
}

const file = (name: string): string => join(api.administration.inbox.folder, name);

test(
  'a file of the inbox is tried, imported, and the same again changes nothing',
  { timeout: RUN_LIMIT_MS },
  async () => {
    await writeHospitals(file('h.csv'), 30);
    const trial = await start({ source: 'lombardy-hospitals', files: ['h.csv'], isDryRun: true });
    const told = await follow(trial.id);
    expect(told.at(-1)).toMatchObject({ status: 'SUCCEEDED', done: told.at(-1)?.total });
    expect(await api.db.ask('MATCH (r:Record) RETURN count(r) AS n')).toEqual([{ n: 0 }]);
    const planned = await find(trial.id);
    expect(planned).toMatchObject({ status: 'SUCCEEDED', isDryRun: true, reason: null });

    const first = await start({ source: 'lombardy-hospitals', files: ['h.csv'] });
    await follow(first.id);
    expect((await find(first.id)).counts).toEqual(planned.counts);
    const again = await start({ source: 'lombardy-hospitals', files: ['h.csv'] });
    await follow(again.id);
    const { counts } = await find(again.id);
    expect(counts).toEqual({ ...planned.counts, created: 0, unchanged: planned.counts.created });
    const { data } = await api.query<{ importRuns: Connection<Run> }>(
      `{ importRuns(first: 2) { edges { cursor node { id } } ${PAGE_FIELDS} } }`,
    );
    expect(data.importRuns.totalCount).toBe(3);
    expect(data.importRuns.edges.map(({ node }) => node.id)).toEqual([again.id, first.id]);
  },
);

test('what each kind of source takes is told', async () => {
  const { data } = await api.query<{
    importSources: { name: string; options: { name: string; isRequired: boolean }[] }[];
  }>('{ importSources { name options { name isRequired } } }');
  const optionsOf = (name: string): unknown => data.importSources.find((source) => source.name === name)?.options;
  expect(optionsOf('table')).toEqual([{ name: 'MAPPING', isRequired: true }]);
  expect(optionsOf('cordis')).toEqual([
    { name: 'REGION', isRequired: false },
    { name: 'AUTHORS', isRequired: false },
  ]);
  expect(optionsOf('lombardy-hospitals')).toEqual([]);
});

test('every record and every problem of a run can be paged through', { timeout: RUN_LIMIT_MS }, async () => {
  await writeHospitals(file('h.csv'), 25);
  const { id } = await start({ source: 'lombardy-hospitals', files: ['h.csv'] });
  await follow(id);
  const { counts } = await find(id);
  const outcomes = await pageThrough(10, async (after) => {
    const data = await api.change<{ importRun: { outcomes: Connection<{ localId: string; outcome: string }> } }>(
      `query ($id: ID!, $after: String) { importRun(id: $id) {
        outcomes(first: 10, after: $after, kinds: [CREATED]) { edges { cursor node { localId outcome } } ${PAGE_FIELDS} } } }`,
      { id, after },
    );
    return data.importRun.outcomes;
  });
  expect(outcomes).toHaveLength(counts.created);
  expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['CREATED']));
  expect(new Set(outcomes.map(({ localId }) => localId)).size).toBe(counts.created);
});

test('a wrong file is refused with its cause before anything is written', { timeout: RUN_LIMIT_MS }, async () => {
  await writeFile(file('page.csv'), '<!doctype html><html><body>Not found</body></html>');
  const { id } = await start({ source: 'lombardy-hospitals', files: ['page.csv'] });
  await follow(id);
  const run = await find(id);
  expect(run).toMatchObject({ status: 'FAILED', counts: { created: 0, problems: 0 } });
  expect(run.reason).toContain('page.csv');
  expect(await api.db.ask('MATCH (s:Source) RETURN count(s) AS n')).toEqual([{ n: 0 }]);
});

test(
  'a run is stopped between two pieces, and resumed to the same graph as one whole run',
  { timeout: 120_000 },
  async () => {
    await writeHospitals(file('many.csv'), 4_000);
    const { id } = await start({ source: 'lombardy-hospitals', files: ['many.csv'] });
    await waitUntil('something is written', 30_000, async () => (await find(id)).counts.created > 0);
    await api.change('mutation ($id: ID!) { stopImport(id: $id) { __typename } }', { id });
    await follow(id);
    const stopped = await find(id);
    expect(stopped.status).toBe('STOPPED');
    expect(stopped.counts.created).toBeLessThan(4_000);
    const { resumeImport } = await api.change<{ resumeImport: Started }>(
      `mutation ($id: ID!) { resumeImport(id: $id) { __typename ... on ImportRun { ${RUN} } } }`,
      { id },
    );
    await follow(resumeImport.id);
    const resumed = await find(resumeImport.id);
    expect(resumed).toMatchObject({ status: 'SUCCEEDED' });
    expect(resumed.counts.unchanged).toBeGreaterThan(0);
    expect(resumed.counts.created + resumed.counts.unchanged).toBe(resumed.total);
  },
);

test(
  'one runs at a time, the next waits in order, and one that waits is taken out of the line',
  { timeout: 120_000 },
  async () => {
    await writeHospitals(file('first.csv'), 1_000);
    await writeHospitals(file('next.csv'), 10);
    const input = { source: 'lombardy-hospitals', isDryRun: true };
    const first = await start({ ...input, files: ['first.csv'] });
    const second = await start({ ...input, files: ['next.csv'] });
    const third = await start({ ...input, files: ['next.csv'] });
    expect([(await find(second.id)).status, (await find(third.id)).status]).toEqual(['WAITING', 'WAITING']);
    expect(api.administration.imports.isInUse('next.csv')).toBe(true);
    const { stopImport } = await api.change<{ stopImport: Run }>(
      `mutation ($id: ID!) { stopImport(id: $id) { ... on ImportRun { ${RUN} } } }`,
      { id: second.id },
    );
    expect(stopImport.status).toBe('STOPPED');
    await follow(third.id);
    expect((await find(first.id)).status).toBe('SUCCEEDED');
    expect((await find(third.id)).status).toBe('SUCCEEDED');
    expect(api.administration.imports.isInUse('next.csv')).toBe(false);
  },
);

test('what cannot be meant is refused by field, and no path leaves the inbox', async () => {
  await writeHospitals(file('ok.csv'), 1);
  await symlink('/etc/passwd', file('passwd.csv'));
  const source = 'lombardy-hospitals';
  const wrong: [object, string][] = [
    [{ source: 'nothing', files: ['ok.csv'] }, 'input.source'],
    [{ source, files: [] }, 'input.files'],
    [{ source, files: Array.from({ length: 51 }, () => 'ok.csv') }, 'input.files'],
    [{ source, files: ['ok.csv', '../admin-token'] }, 'input.files.1'],
    [{ source, files: ['/etc/passwd'] }, 'input.files.0'],
    [{ source, files: ['passwd.csv'] }, 'input.files.0'],
    [{ source, files: ['none.csv'] }, 'input.files.0'],
    [{ source, files: ['ok.csv'], region: 'Lombardia' }, 'input.region'],
    [{ source, files: ['ok.csv'], mapping: '..' }, 'input.mapping'],
    [{ source, files: ['ok.csv'], organizations: [''] }, 'input.organizations'],
    [{ source: 'orcid', files: ['ok.csv'], organizations: [''] }, 'input.organizations'],
    [{ source: 'ror', files: ['ok.csv'], region: 'Lombardia' }, 'input.region'],
    [{ source: 'table', files: ['ok.csv'], mapping: '..' }, 'input.mapping'],
    // What the source has no use for, and what it cannot do without.
    [{ source, files: ['ok.csv'], region: 'ITC4' }, 'input.region'],
    [{ source, files: ['ok.csv'], authors: false }, 'input.authors'],
    [{ source: 'ror', files: ['ok.csv'], organizations: ['01nffqt88'] }, 'input.organizations'],
    [{ source: 'cordis', files: ['ok.csv'], mapping: 'ok.csv' }, 'input.mapping'],
    [{ source: 'table', files: ['ok.csv'] }, 'input.mapping'],
    [{ source: 'openalex', files: ['ok.csv'] }, 'input.organizations'],
  ];
  for (const [input, field] of wrong) {
    expect(await start(input), JSON.stringify(input)).toMatchObject({ __typename: 'InvalidInput', field });
  }
  for (const field of ['stopImport', 'resumeImport']) {
    const answer = await api.change(`mutation { ${field}(id: "run_none") { __typename ... on Problem { message } } }`);
    expect(answer).toMatchObject({ [field]: { __typename: 'NotFound' } });
  }
  expect(await api.db.ask('MATCH (r:ImportRun) RETURN count(r) AS n')).toEqual([{ n: 0 }]);
});

test('after a run, and at the start, old reports and old uploads go', { timeout: RUN_LIMIT_MS }, async () => {
  const reports = join(api.dataFolder, 'imports');
  const old = { name: 'old.csv', size: 1, modifiedAt: '2020-01-01T00:00:00.000Z' };
  const leave = async (): Promise<void> => {
    await mkdir(reports, { recursive: true });
    for (let index = 10; index < 70; index += 1)
      await writeFile(join(reports, `2020-01-01T00-00-${index}.000Z-ror-abcdef.jsonl`), '');
    await writeFile(file('old.csv'), 'x');
    await utimes(file('old.csv'), new Date(old.modifiedAt), new Date(old.modifiedAt));
    await writeFile(join(api.dataFolder, 'uploads.jsonl'), `${JSON.stringify(old)}\n`);
  };
  const isTidy = async (): Promise<boolean> =>
    (await readdir(reports)).length === 50 && !(await readdir(api.administration.inbox.folder)).includes('old.csv');
  await leave();
  await writeHospitals(file('kept.csv'), 1);
  const { id } = await start({ source: 'lombardy-hospitals', files: ['kept.csv'], isDryRun: true });
  await follow(id);
  await waitUntil('it is tidy after a run', 20_000, isTidy);
  expect((await find(id)).status).toBe('SUCCEEDED');
  expect(await api.administration.inbox.pathOf('kept.csv')).toBeDefined();
  await leave();
  const { inbox } = api.administration;
  const desk = new ImportDesk({
    store: new RunStore(api.db.graph),
    inbox,
    address: inject('neo4j'),
    reportFolder: reports,
    log: pino({ level: 'silent' }),
  });
  await desk.open();
  expect(await isTidy()).toBe(true);
  await desk.close();
});

test('runs of a process that is gone are marked interrupted, those of a living one and of other machines are not', async () => {
  const store = new RunStore(api.db.graph);
  const input: ImportInput = {
    source: 'ror',
    paths: ['/x/y.json'],
    region: null,
    organizations: [],
    mapping: null,
    authors: null,
    isDryRun: false,
    allowsManyWithdrawals: false,
  };
  const mine = newImportRun(input, 'CLI');
  const [host = ''] = mine.process.split(' ');
  const dead = { ...newImportRun(input, 'API'), process: `${host} ${process.pid} 1` };
  const elsewhere = { ...newImportRun(input, 'API'), process: 'elsewhere 1 1' };
  for (const run of [mine, dead, elsewhere]) await store.write(run.id, { ...run, status: 'RUNNING' });
  expect(await store.interruptAbandoned()).toEqual([dead.id]);
  expect((await find(dead.id)).status).toBe('INTERRUPTED');
  expect((await find(mine.id)).status).toBe('RUNNING');
  await api.db.ask("MATCH (r:ImportRun {id: $id}) SET r.seenAt = '2020-01-01T00:00:00.000Z'", { id: elsewhere.id });
  expect(await store.interruptAbandoned()).toEqual([elsewhere.id]);
  const stop = await api.change('mutation ($id: ID!) { stopImport(id: $id) { __typename } }', { id: mine.id });
  expect(stop).toEqual({ stopImport: { __typename: 'Conflict' } });
});
