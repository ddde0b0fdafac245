/** Pins what the list of hospitals becomes, faults and all, and what is refused and why. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../../project-folders.ts';
import type { OpenedSource, SourceItem, SourceOptions } from '../../source-module.ts';
import { provinceOf } from './lombard-provinces.ts';
import { lombardyHospitalsSource } from './lombardy-hospitals-source.ts';

const NAME = 'georeferenziazione_strutture_20260215.csv';
const FIXTURE = join(import.meta.dirname, 'fixtures', NAME);
/** The real list is no part of the project: whoever has it puts it into a folder `shared` beside it. */
const REAL = `${PROJECT_FOLDER}../shared/data/lombardy-hospitals/${NAME}`;

let folder: string;
let list: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kms-hospitals-'));
  list = await readFile(FIXTURE, 'utf8');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function open(path: string, options: SourceOptions = {}): Promise<OpenedSource> {
  return lombardyHospitalsSource.open([path], options, new AbortController().signal);
}

async function read(path: string): Promise<SourceItem[]> {
  const opened = await open(path);
  const items: SourceItem[] = [];
  for await (const item of opened.items) items.push(item);
  expect(items.filter((item) => 'record' in item)).toHaveLength(opened.total ?? -1);
  return items;
}

async function readText(name: string, content: string | Buffer): Promise<SourceItem[]> {
  const path = join(folder, name);
  await writeFile(path, content);
  return read(path);
}

describe('the list as published', () => {
  test('becomes what is expected of it', async () => {
    expect(await read(FIXTURE)).toEqual(JSON.parse(await readFile(`${FIXTURE}.expected.json`, 'utf8')));
  });

  test('is dated by its name', async () => {
    expect((await open(FIXTURE)).source).toMatchObject({ id: 'lombardy-hospitals', date: '2026-02-15' });
  });

  test('is the same gzipped, with a mark of byte order, with other line ends, with semicolons, and for Lombardy as a region', async () => {
    const expected = (await read(FIXTURE)).filter((item) => 'record' in item);
    const withSemicolons = list.replaceAll('","', '";"');
    for (const content of [gzipSync(list), `\ufeff${list}`, list.replaceAll('\n', '\r\n'), withSemicolons]) {
      expect((await readText('same.csv', content)).filter((item) => 'record' in item)).toEqual(expected);
    }
    expect((await open(FIXTURE, { region: 'ITC4' })).total).toBe(expected.length);
  });

  test('in another order of columns is the same', async () => {
    const header =
      '"CAP","Codice struttura  di ricovero","ATS STRUTTURA","DESCRIZIONE STRUTTURA DI RICOVERO","LOCALITA","INDIRIZZO","COORDINATA GEOGRAFICA Y","COORDINATA GEOGRAFICA X"';
    const row =
      '"20100","039001-00","321 - ATS DELLA CITTA\' METROPOLITANA DI MILANO","OSPEDALE DI PROVA - MILANO","MILANO","VIA PROVA, 1","9,1919","45,4641"';
    const [first] = (await read(FIXTURE)).filter((item) => 'record' in item && item.record.kind === 'Organization');
    expect(await readText('order.csv', `${header}\n${row}\n`)).toContainEqual(first);
  });
});

describe('refused before anything is written', () => {
  const header = (): string => list.slice(0, list.indexOf('\n') + 1);
  test.each<[string, () => string | Buffer, RegExp]>([
    ['empty.csv', () => '', /it has no header/u],
    ['page.csv', () => '<!DOCTYPE html><html></html>', /not the list of hospitals: it has no column "DESCRIZIONE/u],
    ['points.csv', () => list.replaceAll('","', '"|"'), /not the list of hospitals/u],
    ['leaflet.csv', () => `%PDF-1.7\n${list}`, /is a PDF: take the table/u],
    ['header.csv', header, /no hospital is in it/u],
    ['latin.csv', () => Buffer.from(list.replace('PROVA', 'PERCHÉ'), 'latin1'), /not encoded in UTF-8/u],
    ['wide.csv', () => Buffer.from(`\ufeff${list}`, 'utf16le'), /not encoded in UTF-8/u],
    ['cut.csv.gz', () => gzipSync(list).subarray(0, 100), /cut off: its compressed data do not end/u],
    [
      'bomb.csv.gz',
      () => gzipSync(Buffer.alloc(40_000_000, 'x')),
      /unpacks to .* a hundred times its size|larger than .* \(16 MB\)/u,
    ],
    ['large.csv', () => Buffer.alloc(17_000_000, 'x'), /larger than .* \(16 MB\)/u],
    ['endless.csv', () => `${header()}"${'x'.repeat(100_000)}`, /no CSV as the list of hospitals is published/u],
  ])('%s', async (name, content, reason) => {
    await expect(readText(name, content())).rejects.toMatchObject({
      name: 'FileRefused',
      message: expect.stringMatching(reason) as string,
    });
  });

  test('a folder, a file that is not there, two files, another region', async () => {
    await expect(open(folder)).rejects.toThrow(/is no file/u);
    await expect(open(join(folder, 'gone.csv'))).rejects.toThrow(/there is no such file/u);
    await expect(open(FIXTURE, { region: 'ITC1' })).rejects.toThrow(/holds nothing of "ITC1"/u);
    const { signal } = new AbortController();
    await expect(lombardyHospitalsSource.open([FIXTURE, FIXTURE], {}, signal)).rejects.toThrow(/the list is one file/u);
  });
});

test('the real list is taken over whole', async () => {
  if (!existsSync(REAL)) {
    process.stderr.write(`\nNOT CHECKED: ${NAME}, which is not at hand in ../shared/data/lombardy-hospitals\n`);
    return;
  }
  const items = await read(REAL);
  const kinds = items.map((item) => ('record' in item ? item.record.kind : 'problem'));
  expect(
    Object.fromEntries(Object.entries(Object.groupBy(kinds, (kind) => kind)).map(([kind, all]) => [kind, all.length])),
  ).toEqual({
    Organization: 212,
    Place: 9 + 12,
  });
  const inNoProvince = items.flatMap((item) =>
    'record' in item && item.record.kind === 'Organization' && !item.record.relations.some(({ note }) => note)
      ? item.record.names.map(({ text }) => text)
      : [],
  );
  // Its postal code is none of Milan.
  expect(inNoProvince).toEqual(['OSPEDALE S. GIUSEPPE - MILANO']);
});

describe('a province', () => {
  const cases: [postCode: string, agency: string, province: string | undefined][] = [
    ['20063', '321', 'ITC4C'],
    ['26900', '321', 'ITC49'],
    ['20900', '324', 'ITC4D'],
    ['22015', '323', 'ITC42'],
    ['25040', '323', 'ITC47'],
    ['23900', '324', 'ITC43'],
    ['15146', '321', undefined],
    ['24100', '321', undefined],
    ['2006', '321', undefined],
    ['', '321', undefined],
  ];
  test.each(cases)('of postal code "%s" in agency %s is %s', (postCode, agency, province) => {
    expect(provinceOf({ postCode }, agency)).toBe(province);
  });
});
