/** Pins which files a folder gives, in which order, and what is refused in it. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from './list-files.ts';

let folder: string;
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'kms-files-')), 'given');
  await mkdir(join(folder, 'b', 'c'), { recursive: true });
  for (const name of ['z.json', 'a.json', 'a.txt', 'b/c/d.json']) await writeFile(join(folder, name), '{}');
});
afterAll(async () => {
  await rm(join(folder, '..'), { recursive: true });
});

const isJson = (name: string): boolean => name.endsWith('.json');

test('those wanted, in the order of their names, each once, and any file that is pointed at', async () => {
  const files = await listFiles([folder, join(folder, 'a.txt'), join(folder, 'z.json')], isJson);
  expect(files.map(({ shownName }) => shownName)).toEqual(['given/a.json', 'given/b/c/d.json', 'z.json', 'a.txt']);
});

test('a path that is not there, a folder without any, a link, folders without end', async () => {
  await expect(listFiles([join(folder, 'gone')], isJson)).rejects.toThrow(/gone: is not there/u);
  await expect(listFiles([folder], () => false)).rejects.toThrow(/holds no file of this kind/u);
  await mkdir(join(folder, '..', 'linked'));
  await symlink('/etc/passwd', join(folder, '..', 'linked', 'x.json'));
  await expect(listFiles([join(folder, '..', 'linked')], isJson)).rejects.toThrow(/linked\/x.json: is a link/u);
  await mkdir(join(folder, '..', 'deep', '1', '2', '3', '4', '5'), { recursive: true });
  await expect(listFiles([join(folder, '..', 'deep')], isJson)).rejects.toThrow(/more than 5 folders deep/u);
});
