/** Pins that our Italian names of fields can be trusted: one a number, none empty, and none missing in the publisher's tree. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_FOLDER, SEED_FOLDER } from '../project-folders.ts';
import { italianFieldName } from './italian-field-name.ts';

const TREE = join(PROJECT_FOLDER, '../shared/data/euroscivoc/euroscivoc_tree.csv');

test('each line gives a number one name', async () => {
  const [head, ...lines] = (await readFile(join(SEED_FOLDER, 'vocabularies/euroscivoc-it.csv'), 'utf8'))
    .trimEnd()
    .split('\n');
  expect(head).toBe('notation;label');
  expect(lines.filter((line) => !/^\d{1,12};[\p{L}\d][^;"]*[\p{L}\d]$/u.test(line))).toEqual([]);
  expect(new Set(lines.map((line) => line.slice(0, line.indexOf(';')))).size).toBe(lines.length);
});

test('a name is marked as ours, and a number nobody knows has none', () => {
  expect(italianFieldName('225')).toEqual({ text: 'oncologia', lang: 'it', type: 'NAME', ours: true });
  expect(italianFieldName('0')).toBeUndefined();
});

test.skipIf(!existsSync(TREE))(`every field of the publisher's tree has one (needs ${TREE})`, async () => {
  const [, ...rows] = (await readFile(TREE, 'utf8')).trimEnd().split('\n');
  const notations = rows.map((row) => row.split('";"')[1] ?? '');
  expect(notations.filter((notation) => italianFieldName(notation) === undefined)).toEqual([]);
});
