/**
 * Pins imports across processes: the command works while a server serves on the same data folder, what it did is in the
 * server's list, and a run that a killed server left behind is interrupted at the next start and can be resumed.
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { spawnServer, waitUntilReady, type SpawnedServer } from '../../../test/kit/server-process.ts';
import { PROJECT_FOLDER } from '../../src/project-folders.ts';
import { askServer } from '../kit/ask-server.ts';
import { writeHospitals } from '../kit/hospital-file.ts';
import { waitUntil } from '../kit/wait-until.ts';

const TIME_LIMIT_MS = 300_000;
const TOKEN = 'token-of-the-command-test';
const RUNS =
  '{ importRuns { edges { node { id status source files startedBy isDryRun counts { created unchanged } } } } }';

interface Run {
  id: string;
  status: string;
  files: string[];
  startedBy: string;
  isDryRun: boolean;
  counts: { created: number; unchanged: number };
}

let dataFolder: string;
let server: SpawnedServer;

async function startServerAgain(): Promise<void> {
  server = await spawnServer({ dataFolder, env: { KMS_ADMIN_TOKEN: TOKEN } });
  await waitUntilReady(server);
}

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'kms-command-'));
  await startServerAgain();
}, TIME_LIMIT_MS);
afterAll(async () => {
  await server.dispose();
  await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
}, TIME_LIMIT_MS);

async function kms(...words: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['server/src/cli/kms.ts', ...words], {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, KMS_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out, err };
}

async function listRuns(): Promise<Run[]> {
  const { data } = await askServer<{ importRuns: { edges: { node: Run }[] } }>(server.url, RUNS);
  return data?.importRuns.edges.map(({ node }) => node) ?? [];
}

async function change<Data>(query: string, variables: object): Promise<Data> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: Data }).data;
}

test('a command imports while the server serves, and both tell of it', { timeout: TIME_LIMIT_MS }, async () => {
  const file = join(dataFolder, 'h.csv');
  await writeHospitals(file, 15);
  const dry = await kms('import', 'lombardy-hospitals', file, '--dry-run');
  expect(dry.code, dry.err).toBe(0);
  expect(dry.out).toMatch(/^Would be: \d+ created, 0 updated/mu);
  const done = await kms('import', 'lombardy-hospitals', file);
  expect(done.code, done.err).toBe(0);
  const report = /^Every record: (.+)$/mu.exec(done.out)?.[1] ?? '';
  expect((await readFile(report, 'utf8')).trim().split('\n').length).toBeGreaterThanOrEqual(15);
  const [last, first] = await listRuns();
  expect(last).toMatchObject({ status: 'SUCCEEDED', startedBy: 'CLI', files: ['h.csv'], isDryRun: false });
  expect(first).toMatchObject({ status: 'SUCCEEDED', startedBy: 'CLI', isDryRun: true });
  const listed = await kms('imports', '--number', '1');
  expect(listed.out).toContain(last?.id ?? 'no run');
  expect(listed.out).toContain('1 import(s)');
  const wrong = await kms('import', 'lombardy-hospitals', join(dataFolder, 'none.csv'));
  expect(wrong.code).toBe(1);
  expect(wrong.err).toContain('none.csv');
  expect((await kms('import', 'nothing', file)).code).toBe(2);
  const foreign = await kms('import', 'lombardy-hospitals', file, '--organization', '01nffqt88', '--no-authors');
  expect(foreign).toMatchObject({ code: 2, out: '' });
  expect(foreign.err).toContain('lombardy-hospitals does not take --organization; it takes none of these options');
  expect(server.output()).not.toContain(TOKEN);
});

test(
  'a command merges two entities by the keys of their pages, and takes it back',
  { timeout: TIME_LIMIT_MS },
  async () => {
    const keys = ['ospedale-q0x0', `ospedale-q${(7919).toString(36)}x1`] as const;
    const idOf = async (slug: string): Promise<string | undefined> =>
      (await askServer<{ entity: { id: string } | null }>(server.url, `{ entity(slug: "${slug}") { id } }`)).data
        ?.entity?.id;
    const merged = await kms('merge', ...keys, '--reason', 'one house');
    expect(merged.code, merged.err).toBe(0);
    expect(await idOf(keys[0])).toBe(await idOf(keys[1]));
    const [, decision = ''] = /unmerge (\S+)/u.exec(merged.out) ?? [];
    expect((await kms('unmerge', decision)).code).toBe(0);
    expect(await idOf(keys[0])).not.toBe(await idOf(keys[1]));
    expect(await kms('merge', keys[0], 'nobody')).toMatchObject({ code: 1, err: 'There is no entity nobody\n' });
  },
);

test('a dry run of a list shows what its columns and rows would become', { timeout: TIME_LIMIT_MS }, async () => {
  const fixtures = join(PROJECT_FOLDER, 'server/src/import/sources/table/fixtures');
  const mapping = join(fixtures, 'members.mapping.yaml');
  const dry = await kms('import', 'table', join(fixtures, 'members.csv'), '--mapping', mapping, '--dry-run');
  expect(dry.out, dry.err).toMatch(/^Note: members\.csv: .* columns are not in the mapping and not read: "column N"/mu);
  const lines = dry.out.split('\n');
  expect(lines).toContain('  "P. IVA": key, identifier vat');
  expect(lines).toContain('  "column N": not used');
  expect(lines).toContain('  Organization "Politecnico di Milano" (IT04376620151): created');
  expect(lines).toContain('    MEMBER_OF Organization lombardy-life-sciences-cluster as member (2015-03-12–)');
  expect(dry.out).toMatch(/^ {4}AFFILIATED_WITH Organization Politecnico di Milano as Responsabile ricerca$/mu);
  expect(dry.out).toMatch(/^! members\.csv, row 9, Tipologia: "Boh" is not in the map/mu);
});

test(
  'a run that kill -9 left behind is interrupted at the next start, and resumed to its end',
  { timeout: TIME_LIMIT_MS },
  async () => {
    await mkdir(join(dataFolder, 'inbox'), { recursive: true });
    await writeHospitals(join(dataFolder, 'inbox', 'many.csv'), 1_500, 'Presidio');
    const { startImport } = await change<{ startImport: { id: string } }>(
      'mutation ($input: StartImportInput!) { startImport(input: $input) { ... on ImportRun { id } } }',
      { input: { source: 'lombardy-hospitals', files: ['many.csv'] } },
    );
    const find = async (id: string): Promise<Run | undefined> => (await listRuns()).find((run) => run.id === id);
    await waitUntil(
      'something is written',
      60_000,
      async () => ((await find(startImport.id))?.counts.created ?? 0) > 0,
    );
    await server.kill9();
    await startServerAgain();
    expect((await find(startImport.id))?.status).toBe('INTERRUPTED');
    const { resumeImport } = await change<{ resumeImport: { id: string } }>(
      'mutation ($id: ID!) { resumeImport(id: $id) { ... on ImportRun { id } } }',
      { id: startImport.id },
    );
    await waitUntil('it has ended', 120_000, async () => (await find(resumeImport.id))?.status === 'SUCCEEDED');
    const counts = (await find(resumeImport.id))?.counts;
    expect(counts?.unchanged).toBeGreaterThan(0);
    expect((counts?.created ?? 0) + (counts?.unchanged ?? 0)).toBeGreaterThanOrEqual(1_500);
  },
);
