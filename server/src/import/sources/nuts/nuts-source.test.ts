/** Pins what tables of NUTS and files of Italian areas become, which provinces are which areas, and what is refused and why. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../../project-folders.ts';
import type { RecordContent } from '../../../records/model.ts';
import type { OpenedSource, SourceItem, SourceOptions } from '../../source-module.ts';
import { nutsSource } from './nuts-source.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
/** The real files are no part of the project: whoever has them puts them into a folder `shared` beside it. */
const SHARED = `${PROJECT_FOLDER}../shared/data`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kms-nuts-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const fixture = (name: string): string => join(FIXTURES, name);

async function open(paths: readonly string[], options: SourceOptions = {}): Promise<OpenedSource> {
  return nutsSource.open(paths, options, new AbortController().signal);
}

async function read(...paths: readonly string[]): Promise<SourceItem[]> {
  const opened = await open(paths);
  const items: SourceItem[] = [];
  for await (const item of opened.items) items.push(item);
  expect(recordsOf(items)).toHaveLength(opened.total ?? -1);
  return items;
}

function recordsOf(items: readonly SourceItem[]): RecordContent[] {
  return items.flatMap((item) => ('record' in item ? [item.record] : []));
}

function problemsOf(items: readonly SourceItem[]): unknown[] {
  return items.flatMap((item) => ('problem' in item ? [item.problem] : []));
}

/** Code of NUTS of each Italian area that has one, by its local id. */
function linksOf(items: readonly SourceItem[]): Record<string, string | undefined> {
  const italian = recordsOf(items).filter(({ localId }) => !localId.startsWith('nuts-'));
  return Object.fromEntries(
    italian.map(({ localId, identifiers }) => [localId, identifiers.find(({ scheme }) => scheme === 'nuts')?.value]),
  );
}

function find(items: readonly SourceItem[], localId: string): RecordContent | undefined {
  return recordsOf(items).find((record) => record.localId === localId);
}

async function write(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('areas of NUTS', () => {
  test('with Italian areas they become what is expected of them', async () => {
    const names = ['nuts_from_cordis.csv', 'limits_IT_provinces.topo.json', 'limits_R_3_municipalities.topo.json'];
    const expected = JSON.parse(await readFile(fixture('expected.json'), 'utf8')) as unknown;
    expect(await read(...names.map(fixture))).toEqual(expected);
  });

  test('Greece and the United Kingdom keep their codes and have those of ISO as their countries', async () => {
    const items = await read(fixture('nuts_from_cordis.csv'));
    expect(find(items, 'nuts-EL')).toMatchObject({ identifiers: [{ scheme: 'nuts', value: 'EL' }] });
    expect(find(items, 'nuts-EL3')?.values).toContainEqual({ field: 'country', value: 'GR', ours: false });
    expect(find(items, 'nuts-UK')?.values).toContainEqual({ field: 'country', value: 'GB', ours: false });
  });

  test('of several versions are one record a code, the newest name first', async () => {
    const items = await read(fixture('NUTS_AT_2016.csv'), fixture('NUTS_AT_2021.csv'));
    const schemesOf = (localId: string): unknown =>
      find(items, localId)?.values.flatMap(({ field, value }) => (field === 'scheme' ? [value] : []));
    expect(schemesOf('nuts-ITG2')).toEqual(['nuts-2021', 'nuts-2016']);
    expect(schemesOf('nuts-ITG25')).toEqual(['nuts-2016']);
    expect(find(items, 'nuts-EL30')?.names.map(({ text, type }) => [text, type])).toEqual([
      ['Attica', 'NAME'],
      ['Aττική', 'ALIAS'],
      ['Attiki', 'ALIAS'],
    ]);
    const reversed = await read(fixture('NUTS_AT_2021.csv'), fixture('NUTS_AT_2016.csv'));
    expect(recordsOf(reversed)).toEqual(recordsOf(items));
  });

  test('come from GeoJSON as well, a level that contradicts its code is told', async () => {
    const items = await read(fixture('NUTS_RG_60M_2024_4326.geojson'));
    expect(recordsOf(items).map(({ localId, relations }) => [localId, relations[0]?.target])).toEqual([
      ['nuts-DE1', undefined],
      ['nuts-DE111', 'nuts-DE1'],
    ]);
    expect(problemsOf(items)).toEqual([
      {
        file: 'NUTS_RG_60M_2024_4326.geojson',
        row: 3,
        field: 'level',
        reason: 'DE11 cannot be of level "3"',
      },
      { file: 'NUTS_RG_60M_2024_4326.geojson', row: 4, reason: 'is neither an area of NUTS nor one of ISTAT' },
    ]);
  });

  test('are the same gzipped, and from a list that tells its version', async () => {
    const packed = await write('nuts.csv.gz', gzipSync(await readFile(fixture('nuts_from_cordis.csv'))));
    expect(recordsOf(await read(packed))).toEqual(recordsOf(await read(fixture('nuts_from_cordis.csv'))));
    const list = await write(
      'list.json',
      '[{"code":"ITC4","country":"IT","name":"Lombardia","level":2,"version":"2021"}]',
    );
    expect(recordsOf(await read(list))[0]).toMatchObject({
      localId: 'nuts-ITC4',
      values: [{ field: 'scheme', value: 'nuts-2021' }, { field: 'notation' }, { field: 'country', value: 'IT' }],
    });
  });
});

describe('Italian areas', () => {
  test('are the areas of NUTS that have their names in their region; unsure ones stay apart', async () => {
    const items = await read(fixture('nuts_from_cordis.csv'), fixture('limits_IT_provinces.topo.json'));
    expect(linksOf(items)).toEqual({
      'region-03': 'ITC4',
      'region-04': undefined,
      'region-18': 'ITF6',
      'province-012': 'ITC41',
      'province-014': undefined,
      'province-015': 'ITC4C',
      'province-021': 'ITH10',
      'province-080': 'ITF65',
      'province-108': 'ITC4D',
    });
  });

  test('of a name that two versions have under different codes are the newest', async () => {
    const feature = { prov_name: 'Sassari', prov_istat_code: '090', reg_name: 'Sardegna', reg_istat_code: '20' };
    const sassari = await write('sassari.json', JSON.stringify([feature]));
    const both = await read(fixture('NUTS_AT_2016.csv'), fixture('NUTS_AT_2021.csv'), sassari);
    expect(linksOf(both)).toEqual({ 'region-20': 'ITG2', 'province-090': 'ITG2D' });
  });

  test('are withdrawn only by a file that is of them', async () => {
    const nutsOnly = await open([fixture('nuts_from_cordis.csv')]);
    const withTowns = await open([fixture('nuts_from_cordis.csv'), fixture('limits_R_3_municipalities.topo.json')]);
    const ids = ['nuts-FR', 'region-09', 'province-099', 'municipality-015001', 'municipality-012001'];
    expect(ids.map((id) => nutsOnly.covers?.(id))).toEqual([true, false, false, false, false]);
    expect(ids.map((id) => withTowns.covers?.(id))).toEqual([true, false, false, true, false]);
  });
});

describe('refused before anything is written', () => {
  test.each<[string, string | Buffer, RegExp]>([
    ['empty.csv', '', /is not a table of NUTS: it has no header/u],
    ['page.csv', '<!DOCTYPE html><html></html>', /is not a table of NUTS/u],
    ['header.csv', 'NUTS_ID,NAME_LATN\n', /no area of NUTS is in it/u],
    ['cut.json', '{"type":"Topology","objects":{', /no sound JSON, or is cut off/u],
    ['deep.json', '['.repeat(1_000_000), /nested more than 32 deep/u],
    [
      'other.json',
      '{"type":"Topology","objects":{"a":{"geometries":[{"type":"Polygon"}]}}}',
      /no area of NUTS or ISTAT/u,
    ],
    ['object.json', '{"type":"Other"}', /no TopoJSON, GeoJSON or list of areas/u],
    ['many.json', `[${'1,'.repeat(1_000_000)}1]`, /more than 50000 areas/u],
    ['lakes.json', '[{"lake":"Como"}]', /no area of NUTS or ISTAT is in it/u],
    ['many.csv', `NUTS_ID,NAME_LATN\n${'IT,a\n'.repeat(110_000)}`, /more than 100000 rows/u],
    ['latin.csv', Buffer.from('NUTS_ID,NAME_LATN\nITC20,Vallée\n', 'latin1'), /not encoded in UTF-8/u],
    ['endless.csv', `NUTS_ID,NAME_LATN\n"${'x'.repeat(100_000)}`, /is no CSV as a table of NUTS is published/u],
    ['large.json', Buffer.alloc(25_000_000, '['), /larger than a file of areas can be \(24 MB\)/u],
    ['bomb.csv.gz', gzipSync(Buffer.alloc(20_000_000, 'x')), /hundred times its size/u],
  ])('%s', { timeout: 60_000 }, async (name, content, reason) => {
    await expect(read(await write(name, content))).rejects.toMatchObject({
      name: 'FileRefused',
      message: expect.stringMatching(reason) as string,
    });
  });

  test('Italian areas without those of NUTS, a folder, nothing, a region', async () => {
    await expect(open([fixture('limits_IT_provinces.topo.json')])).rejects.toThrow(
      /give a file of NUTS codes with it/u,
    );
    await expect(open([folder])).rejects.toThrow(/is no file/u);
    await expect(open([])).rejects.toThrow(/needs a file/u);
    await expect(open([fixture('NUTS_AT_2021.csv')], { region: 'ITC4' })).rejects.toThrow(/cannot be cut/u);
  });
});

test(
  'the real files are taken over whole, the twelve provinces of Lombardy as what they are',
  { timeout: 60_000 },
  async () => {
    const paths = [
      'nuts/nuts_from_cordis.csv',
      'geo-italy/limits_IT_provinces.topo.json',
      'geo-italy/limits_IT_regions.topo.json',
      'geo-italy/limits_R_3_municipalities.topo.json',
    ].map((path) => join(SHARED, path));
    if (!paths.every((path) => existsSync(path))) {
      process.stderr.write('\nNOT CHECKED: the files of NUTS and of Italy, which are not at hand in ../shared/data\n');
      return;
    }
    const items = await read(...paths);
    expect(problemsOf(items)).toEqual([]);
    const links = linksOf(items);
    expect(Object.keys(links)).toHaveLength(20 + 107 + 1503);
    const apart = Object.entries(links).filter(([id, code]) => code === undefined && !id.startsWith('municipality'));
    // Trentino-Alto Adige is two areas; Crotone and Vibo Valentia are not in the table.
    expect(apart.map(([id]) => id)).toEqual(['region-04', 'province-101', 'province-102']);
    const lombard = recordsOf(items).filter(({ localId, relations }) => {
      return localId.startsWith('province-') && relations[0]?.target === 'region-03';
    });
    const byAcronym = lombard.map(({ localId, names }) => [names[1]?.text, links[localId]]);
    expect(Object.fromEntries(byAcronym)).toEqual({
      VA: 'ITC41',
      CO: 'ITC42',
      LC: 'ITC43',
      SO: 'ITC44',
      BG: 'ITC46',
      BS: 'ITC47',
      PV: 'ITC48',
      LO: 'ITC49',
      CR: 'ITC4A',
      MN: 'ITC4B',
      MI: 'ITC4C',
      MB: 'ITC4D',
    });
    const seen = new Set<string>();
    for (const { localId, relations } of recordsOf(items)) {
      for (const { target } of relations) expect(seen).toContain(target);
      seen.add(localId);
    }
    const ours = await readFile(`${PROJECT_FOLDER}seed/vocabularies/places.yaml`, 'utf8');
    const codes = [...ours.matchAll(/scheme: nuts, value: (\w+)/gu)].map(([, code]) => `nuts-${String(code)}`);
    expect(codes.length).toBeGreaterThan(12);
    for (const code of codes) expect(seen).toContain(code);
  },
);
