// Pins that only plain files of the inbox are read, and that only whole files of fit names get into it.
import { link, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Inbox, problemOfName } from './inbox.ts';
import { UploadLedger } from './upload-ledger.ts';

const LIMIT = 1000;
let folder: string;
let inbox: Inbox;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kms-inbox-'));
  inbox = new Inbox(join(folder, 'inbox'), LIMIT, new UploadLedger(join(folder, 'uploads.jsonl')));
  await inbox.prepare();
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const bytes = (length: number): Readable => Readable.from([Buffer.alloc(length, 'x')]);

test.each([
  '',
  '.',
  '..',
  '../x',
  'a/b',
  'a\\b',
  '/etc/passwd',
  '.hidden',
  '-rf',
  'a..b',
  'x.part',
  'x.PART',
  'nul',
  'CON.csv',
  'a\u0000b',
  'a\nb',
  'e\u0301.csv',
  'a:b',
  'a|b',
  'a ',
  'a.',
  'x'.repeat(201),
  '\u202Egnp.csv',
])('%j is no name of a file in the inbox', async (name) => {
  expect(problemOfName(name)).toBeTypeOf('string');
  await expect(inbox.store(name, bytes(1), 1)).rejects.toThrow();
  expect(await inbox.pathOf(name)).toBeUndefined();
  expect(await readdir(folder)).toEqual(['inbox']);
  expect(await readdir(join(folder, 'inbox'))).toEqual([]);
});

test.each(['cordis-HORIZONprojects-csv.zip', 'v1.59 (final).json.gz', 'città_è.csv', 'élenco membri,2026.xlsx'])(
  '%j is taken in',
  async (name) => {
    expect(await inbox.store(name, bytes(3), 3)).toMatchObject({ name, size: 3 });
    expect((await inbox.list()).map((entry) => entry.name)).toEqual([name]);
  },
);

test('links and folders are not there, whatever they lead to', async () => {
  await writeFile(join(folder, 'secret'), 'secret');
  await symlink(join(folder, 'secret'), join(inbox.folder, 'link.csv'));
  await mkdir(join(inbox.folder, 'folder.csv'));
  expect(await inbox.pathOf('link.csv')).toBeUndefined();
  expect(await inbox.pathOf('folder.csv')).toBeUndefined();
  expect(await inbox.list()).toEqual([]);
  await inbox.store('link.csv', bytes(2), 2);
  expect(await readFile(join(folder, 'secret'), 'utf8')).toBe('secret');
  expect(await inbox.pathOf('link.csv')).toBe(join(inbox.folder, 'link.csv'));
  await link(join(inbox.folder, 'link.csv'), join(inbox.folder, 'second-name.csv'));
  expect(await inbox.pathOf('second-name.csv')).toBeUndefined();
});

test('what is too large, said or not, or shorter than said leaves nothing behind', async () => {
  await expect(inbox.store('a.csv', bytes(1), LIMIT + 1)).rejects.toMatchObject({ status: 413 });
  await expect(inbox.store('a.csv', bytes(LIMIT + 1), undefined)).rejects.toMatchObject({ status: 413 });
  await expect(inbox.store('a.csv', bytes(5), 6)).rejects.toMatchObject({ status: 400 });
  await expect(inbox.store('a.csv', bytes(LIMIT), LIMIT)).resolves.toMatchObject({ size: LIMIT });
  const broken = new Readable({ read: () => undefined });
  const storing = inbox.store('b.csv', broken, undefined);
  broken.push('half');
  setTimeout(() => broken.destroy(new Error('gone')), 20);
  await expect(storing).rejects.toThrow('gone');
  expect(await readdir(inbox.folder)).toEqual(['a.csv']);
});

test('a newer file takes the place of the older in one step, and cut-off uploads are cleared away at the next start', async () => {
  await inbox.store('a.csv', Readable.from(['old']), 3);
  await inbox.store('a.csv', Readable.from(['newer']), 5);
  expect(await readFile(join(inbox.folder, 'a.csv'), 'utf8')).toBe('newer');
  await writeFile(join(inbox.folder, '0123.part'), 'half');
  expect((await inbox.list()).map(({ name }) => name)).toEqual(['a.csv']);
  await inbox.prepare();
  expect(await readdir(inbox.folder)).toEqual(['a.csv']);
});
