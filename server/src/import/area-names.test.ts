/** Pins that our names of NUTS areas can be trusted: two a code, none empty, and none missing that the files may need. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foldText } from '../fold-text.ts';
import { PROJECT_FOLDER, SEED_FOLDER } from '../project-folders.ts';
import { areaNames } from './area-names.ts';

const CODES = join(PROJECT_FOLDER, '../shared/data/nuts/nuts_from_cordis.csv');
/** Described in places.yaml. */
const OF_LOMBARDY = /^ITC4./u;

async function listedLines(): Promise<string[]> {
  return (await readFile(join(SEED_FOLDER, 'vocabularies/nuts-names.csv'), 'utf8')).trimEnd().split('\n');
}

test('each line gives a code an Italian and an English name', async () => {
  const [head, ...lines] = await listedLines();
  expect(head).toBe('nuts;it;en');
  expect(
    lines.filter((line) => !/^[A-Z]{2}[0-9A-Z]{1,3};\p{Lu}[^;"]*[\p{L})];\p{Lu}[^;"]*[\p{L})]$/u.test(line)),
  ).toEqual([]);
  const codes = lines.map((line) => line.split(';')[0]);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toEqual([...codes].sort());
});

test('an area is called something else than any other, unless one is all there is of the other', async () => {
  const [, ...lines] = await listedLines();
  const codesOf = new Map<string, string[]>();
  for (const [code = '', ...names] of lines.map((line) => line.split(';'))) {
    for (const name of new Set(names)) codesOf.set(name, [...(codesOf.get(name) ?? []), code]);
  }
  const ambiguous = [...codesOf].filter(([, [first = '', ...others]]) =>
    others.some((code) => !code.startsWith(first)),
  );
  expect(ambiguous).toEqual([]);
});

test('names are marked as ours, and a code that is not listed has none', () => {
  expect(areaNames('ITI1')).toEqual([
    { text: 'Toscana', lang: 'it', type: 'NAME', ours: true },
    { text: 'Tuscany', lang: 'en', type: 'NAME', ours: true },
  ]);
  expect(areaNames('DE212')).toEqual([]);
});

describe.skipIf(!existsSync(CODES))(`beside the codes of CORDIS (needs ${CODES})`, () => {
  async function areas(): Promise<{ code: string; name: string }[]> {
    const [, ...rows] = (await readFile(CODES, 'utf8')).trimEnd().split('\n');
    return rows.map((row) => {
      const [code = '', name = ''] = row.replaceAll('"', '').split(';');
      return { code, name };
    });
  }

  test('every area of levels 1 and 2, and of level 3 in Italy, has names', async () => {
    const needed = (await areas()).filter(
      ({ code }) => (/^.{3,4}$/u.test(code) || /^IT...$/u.test(code)) && !OF_LOMBARDY.test(code),
    );
    expect(needed.length).toBeGreaterThan(400);
    expect(needed.filter(({ code }) => areaNames(code).length === 0)).toEqual([]);
  });

  test('Italian areas of levels 2 and 3 are called what NUTS calls them', async () => {
    const others = (await areas())
      .filter(({ code }) => /^IT.{2,3}$/u.test(code) && !OF_LOMBARDY.test(code))
      .filter(({ code, name }) => {
        const ours = foldText(areaNames(code)[0]?.text ?? '').split(' ');
        return !foldText(name)
          .split(' ')
          .some((word) => word.length > 2 && ours.includes(word));
      });
    expect(others).toEqual([]);
  });
});
