/** Pins that words lead to the other language and back, and that the list of them is sound. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SEARCH_SCHEMA_FOLDER } from '../project-folders.ts';
import { allOtherWords, meantWords, nearestOtherWords, otherWords } from './other-language.ts';
import { sharedBeginning } from './shared-beginning.ts';

test.each([
  ['tumori', 'cancer'],
  ['cancer', 'tumori'],
  ['sanita', 'health'],
  ['hospitals', 'ospedale'],
  ['pediatriche', 'paediatric'],
  ['decentralised', 'decentralized'],
  ['digitization', 'digitisation'],
])('%s is also %s', (word, other) => {
  expect(otherWords(word)).toContain(other);
});

test.each([
  ['terapie', 'therapy', 'treatment'],
  ['tumori', 'tumours', 'neoplasm'],
  ['tumori', 'cancer', 'neoplasm'],
])('%s is nearly %s, not %s', (word, near, wider) => {
  expect(nearestOtherWords(word)).toContain(near);
  expect(nearestOtherWords(word)).not.toContain(wider);
});

test('a word that nobody put there has none, and none is its own', () => {
  expect(otherWords('lombardia')).toEqual([]);
  const isOwn = (beginning: string) => (word: string) => sharedBeginning(word).startsWith(beginning);
  expect([...allOtherWords()].filter(([beginning, words]) => [...words].some(isOwn(beginning)))).toEqual([]);
});

test('a word with typing errors is meant for words of the list, one of the list only for itself', () => {
  expect(meantWords('radioterpia')).toContain('radioterapia');
  expect(meantWords('tumori')).toEqual([]);
  expect(meantWords('dna')).toEqual([]);
});

test('each line is words; words, folded alike, and no word stands twice on a side', async () => {
  const [head, ...lines] = (await readFile(join(SEARCH_SCHEMA_FOLDER, 'words.csv'), 'utf8')).trimEnd().split('\n');
  expect(head).toBe('it;en');
  expect(lines.filter((line) => !/^[\p{Ll}]+(?: [\p{Ll}]+)*;[\p{Ll}]+(?: [\p{Ll}]+)*$/u.test(line))).toEqual([]);
  const italian = lines.flatMap((line) => line.split(';')[0]?.split(' ') ?? []);
  expect(italian.filter((word, index) => italian.indexOf(word) !== index)).toEqual([]);
});
