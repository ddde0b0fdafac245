/** Pins that the words of every place are looked for in the document itself, and where a wrong one is reported. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkLocators } from './check-locators.ts';
import { parseSeedFile, type ReadSeedFile } from './read-seed-file.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kms-documents-'));
  await writeFile(join(folder, 'd.txt'), 'First   line\r\nthe  cluster\tof Lombardy\nlast');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

function seed(at: string, file = 'd.txt'): ReadSeedFile {
  return parseSeedFile(
    'd.yaml',
    `source: { id: d, type: DOCUMENT, title: { en: D }, description: { en: D }, file: ${file}, languages: [en], priority: 1 }\nrecords:\n  - key: x\n    kind: Goal\n    names:\n      - { text: X, at: ${at} }\n`,
  );
}

test.each(['[1, "First line"]', '[2, "cluster of Lombardy"]', '[2, 3, "the cluster"]', '[3, "last"]'])(
  '%s stands there, spaces folded',
  async (at) => {
    expect(await checkLocators(seed(at), folder)).toEqual([]);
  },
);

test.each([
  ['[1, "cluster"]', '"cluster" does not stand at line 1 of d.txt'],
  ['[2, "Cluster"]', '"Cluster" does not stand at line 2 of d.txt'],
  ['[4, "last"]', 'd.txt has no lines 4-4'],
  ['[3, 9, "last"]', 'd.txt has no lines 3-9'],
  ['[3, 1, "last"]', 'd.txt has no lines 3-1'],
])('%s does not', async (at, message) => {
  expect(await checkLocators(seed(at), folder)).toEqual([{ file: 'd.yaml', line: 6, message }]);
});

test('a document that is not there is one problem', async () => {
  expect(await checkLocators(seed('[1, "x"]', 'gone.txt'), folder)).toMatchObject([
    { file: 'd.yaml', line: 1, message: expect.stringContaining('gone.txt is not in') as string },
  ]);
});
