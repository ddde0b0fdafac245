/** Pins that our other names of fields can be trusted: each of a field that there is, in a language of ours, and nobody else's. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { foldText } from '../fold-text.ts';
import { SEED_FOLDER } from '../project-folders.ts';
import { italianFieldName } from './italian-field-name.ts';
import { otherFieldNames } from './other-field-names.ts';

async function rowsOf(file: string): Promise<string[][]> {
  const [, ...lines] = (await readFile(join(SEED_FOLDER, 'vocabularies', file), 'utf8')).trimEnd().split('\n');
  return lines.map((line) => line.split(';'));
}

test('each line names a field that we know, and no two mean one label', async () => {
  const rows = await rowsOf('euroscivoc-other-names.csv');
  expect(rows.filter((row) => row.length !== 3 || !['it', 'en'].includes(row[1] ?? ''))).toEqual([]);
  expect(rows.filter(([notation = '']) => italianFieldName(notation) === undefined)).toEqual([]);
  const others = rows.map(([, lang, label = '']) => `${lang ?? ''} ${foldText(label)}`);
  expect(others.filter((label, place) => others.indexOf(label) !== place)).toEqual([]);
  const labels = new Set((await rowsOf('euroscivoc-it.csv')).map(([, label = '']) => `it ${foldText(label)}`));
  expect(others.filter((label) => labels.has(label))).toEqual([]);
});

test('a name is an alias of ours; most fields have none', () => {
  expect(otherFieldNames('5029300')).toContainEqual({
    text: 'medicina di precisione',
    lang: 'it',
    type: 'ALIAS',
    ours: true,
  });
  expect(otherFieldNames('225')).toEqual([]);
});
