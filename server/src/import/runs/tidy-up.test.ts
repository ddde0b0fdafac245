// Pins what is tidied away and when, and above all what never is: what runs need, mappings, what the operator put there.
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newImportRun, type ImportRun } from './import-run.ts';
import { Inbox } from './inbox.ts';
import { RETENTION } from './retention.ts';
import { tidyUp, uploadHorizon } from './tidy-up.ts';
import { UploadLedger } from './upload-ledger.ts';

const DAY_MS = 86_400_000;
let folder: string;
let inbox: Inbox;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kms-tidy-'));
  inbox = new Inbox(join(folder, 'inbox'), 1_000, new UploadLedger(join(folder, 'uploads.jsonl')));
  await inbox.prepare();
  await mkdir(join(folder, 'imports'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function upload(name: string): Promise<void> {
  await inbox.store(name, Readable.from(['x']), 1);
}

/** A run of a file of the inbox. */
function runOf(file: string, changes: Partial<ImportRun> = {}): ImportRun {
  const input = { source: 'ror', paths: [join(inbox.folder, file)], region: null, organizations: [], mapping: null };
  const run = newImportRun({ ...input, authors: null, isDryRun: false, allowsManyWithdrawals: false }, 'API');
  return { ...run, ...changes };
}

async function tidy(options: { runs?: ImportRun[]; inUse?: string[]; days?: number } = {}) {
  const { runs = [], inUse = [], days = 0 } = options;
  return tidyUp({
    reportFolder: join(folder, 'imports'),
    inbox,
    runs,
    isInUse: (name) => inUse.includes(name),
    retention: RETENTION,
    now: Date.now() + days * DAY_MS,
  });
}

test('the last 50 reports stay, that of a run that has not ended, and what is no report', async () => {
  const names = Array.from({ length: 60 }, (_, index) => {
    const minute = String(index).padStart(2, '0');
    return `2026-01-02T03-${minute}-05.678Z-ror-${String(index).padStart(6, '0')}.jsonl`;
  });
  for (const name of [...names, 'notes.txt', 'kept.jsonl']) await writeFile(join(folder, 'imports', name), '');
  const running = runOf('a', { status: 'RUNNING', report: names[3] ?? '' });
  const { reports } = await tidy({ runs: [running] });
  const gone = [...names.slice(0, 3), ...names.slice(4, 10)];
  expect(reports).toEqual(gone);
  const left = await readdir(join(folder, 'imports'));
  expect(left.sort()).toEqual([...names.filter((name) => !gone.includes(name)), 'kept.jsonl', 'notes.txt'].sort());
  expect((await tidy({ runs: [running] })).reports).toEqual([]);
});

test('an upload goes 30 days after it was uploaded or imported last, and not before', async () => {
  await upload('old.csv');
  await upload('used.csv');
  await upload('waiting.csv');
  expect((await tidy({ days: 29 })).uploads).toEqual([]);
  const options = { runs: [runOf('used.csv', { status: 'SUCCEEDED' })], inUse: ['waiting.csv'], days: 31 };
  expect((await tidy(options)).uploads).toEqual(['old.csv']);
  expect((await readdir(inbox.folder)).sort()).toEqual(['used.csv', 'waiting.csv']);
});

test('mappings, and what was put into the inbox or replaced by hand, stay for ever', async () => {
  await upload('members.mapping.yaml');
  await upload('replaced.csv');
  for (const name of ['replaced.csv', 'by-hand.zip']) {
    await writeFile(join(inbox.folder, name), 'put there by the operator');
    await utimes(join(inbox.folder, name), new Date(0), new Date(0));
  }
  expect(await tidy({ days: 400 })).toEqual({ reports: [], uploads: [] });
  expect((await readdir(inbox.folder)).sort()).toEqual(['by-hand.zip', 'members.mapping.yaml', 'replaced.csv']);
});

test('folders that are not there are nothing to tidy, and the horizon is 30 days back', async () => {
  await rm(join(folder, 'imports'), { recursive: true });
  await rm(inbox.folder, { recursive: true });
  expect(await tidy({ days: 400 })).toEqual({ reports: [], uploads: [] });
  expect(uploadHorizon(RETENTION, Date.parse('2026-03-31T00:00:00Z'))).toBe('2026-03-01T00:00:00.000Z');
});
