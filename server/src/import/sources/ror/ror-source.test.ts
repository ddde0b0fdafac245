/** Pins what a dump of ROR, v2 or v1, becomes, that its relations come once and in order, and what is refused and why. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../../project-folders.ts';
import type { RecordContent } from '../../../records/model.ts';
import type { SourceItem, SourceOptions } from '../../source-module.ts';
import { rorSource } from './ror-source.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
/** The real dumps are no part of the project: whoever has them puts them into a folder `shared` beside it. */
const DUMPS = `${PROJECT_FOLDER}../shared/data/ror`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kms-ror-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function read(path: string, options: SourceOptions = {}): Promise<SourceItem[]> {
  const opened = await rorSource.open([path], options, new AbortController().signal);
  const items: SourceItem[] = [];
  for await (const item of opened.items) items.push(item);
  expect(recordsOf(items)).toHaveLength(opened.total ?? -1);
  return items;
}

async function readText(name: string, content: string | Buffer): Promise<SourceItem[]> {
  const path = join(folder, name);
  await writeFile(path, content);
  return read(path);
}

function recordsOf(items: readonly SourceItem[]): RecordContent[] {
  return items.flatMap((item) => ('record' in item ? [item.record] : []));
}

function problemsOf(items: readonly SourceItem[]): unknown[] {
  return items.flatMap((item) => ('problem' in item ? [item.problem] : []));
}

/** A record in the layout of v2 with no more than it must have. */
function organization(id: string, more: object = {}): object {
  return {
    id: `https://ror.org/${id}`,
    status: 'active',
    types: ['other'],
    established: null,
    names: [{ value: id, types: ['ror_display', 'label'], lang: null }],
    external_ids: [],
    links: [],
    locations: [],
    relationships: [],
    ...more,
  };
}

describe('a dump as published', () => {
  test.each(['v2.json', 'v1.jsonl'])('%s becomes what is expected of it', async (name) => {
    const items = await read(join(FIXTURES, name));
    expect(items).toEqual(JSON.parse(await readFile(join(FIXTURES, `${name}.expected.json`), 'utf8')));
  });

  test('is the same gzipped', async () => {
    const packed = await readText('v2.json.gz', gzipSync(await readFile(join(FIXTURES, 'v2.json'))));
    expect(recordsOf(packed)).toEqual(recordsOf(await read(join(FIXTURES, 'v2.json'))));
  });

  test('is the same in the zip that the publisher gives out, which holds tables and v1 beside v2', async () => {
    const zipped = await read(join(FIXTURES, 'v1.53-2024-10-14-ror-data.zip'));
    expect(recordsOf(zipped)).toEqual(recordsOf(await read(join(FIXTURES, 'v2.json'))));
  });

  test('is dated by its name, else by its newest change', async () => {
    const signal = new AbortController().signal;
    const zipped = await rorSource.open([join(FIXTURES, 'v1.53-2024-10-14-ror-data.zip')], {}, signal);
    expect(zipped.source).toMatchObject({ id: 'ror', date: '2024-10-14', licence: 'CC0-1.0' });
    expect((await rorSource.open([join(FIXTURES, 'v2.json')], {}, signal)).source.date).toBe('2026-06-23');
  });

  test('cut to a region keeps what lies in it and what that is related to', async () => {
    const ids = recordsOf(await read(join(FIXTURES, 'v2.json'), { region: 'ITC4' })).map(({ localId }) => localId);
    expect(ids).toContain('ror-02gmprx88');
    expect(ids).not.toContain('ror-00cyydd11');
    const finnish = recordsOf(await read(join(FIXTURES, 'v2.json'), { region: 'FI' })).map(({ localId }) => localId);
    expect(finnish).toEqual(['country-FI', 'ror-00cyydd11']);
  });
});

test('Greece is Greece by its code in ISO and in NUTS', async () => {
  const geonames_details = { country_code: 'GR', country_name: 'Greece', name: 'Chania', lat: 35.5, lng: 24 };
  const path = join(folder, 'greece.json');
  await writeFile(
    path,
    JSON.stringify([organization('02hcsa680', { locations: [{ geonames_id: 1, geonames_details }] })]),
  );
  for (const region of ['EL', 'GR']) {
    const records = recordsOf(await read(path, { region }));
    expect(records.map(({ localId }) => localId)).toEqual(['country-GR', 'ror-02hcsa680']);
    expect(records[0]?.identifiers).toEqual([{ scheme: 'nuts', value: 'EL' }]);
  }
});

describe('relations', () => {
  const [a, b, c] = ['02hcsa680', '02gmprx88', '02e5sbe24'] as const;
  const relationsOf = (items: readonly SourceItem[], id: string): unknown =>
    recordsOf(items).find(({ localId }) => localId === `ror-${id}`)?.relations;

  test('a parent comes before its part, and the two say it once, though only the parent may say it', async () => {
    const child = organization(b, { relationships: [{ type: 'parent', id: `https://ror.org/${a}`, label: '' }] });
    const parent = organization(a, {
      relationships: [
        { type: 'child', id: `https://ror.org/${b}` },
        { type: 'child', id: `https://ror.org/${c}` },
      ],
    });
    const items = await readText('parents.json', JSON.stringify([child, organization(c), parent]));
    expect(recordsOf(items).map(({ localId }) => localId)).toEqual([`ror-${a}`, `ror-${b}`, `ror-${c}`]);
    expect(relationsOf(items, b)).toEqual([{ type: 'PART_OF', target: `ror-${a}` }]);
    expect(relationsOf(items, c)).toEqual([{ type: 'PART_OF', target: `ror-${a}` }]);
    expect(relationsOf(items, a)).toEqual([]);
  });

  test('the later of two related ones says it, and what it is to the other', async () => {
    const old = organization(a, { relationships: [{ type: 'successor', id: `https://ror.org/${b}` }] });
    const young = organization(b, { relationships: [{ type: 'related', id: `https://ror.org/${a}` }] });
    const forwards = await readText('old-young.json', JSON.stringify([old, young]));
    expect(relationsOf(forwards, a)).toEqual([]);
    expect(relationsOf(forwards, b)).toEqual([
      { type: 'RELATED', target: `ror-${a}` },
      { type: 'RELATED', target: `ror-${a}`, role: 'successor' },
    ]);
    const backwards = await readText('young-old.json', JSON.stringify([young, old]));
    expect(relationsOf(backwards, a)).toContainEqual({ type: 'RELATED', target: `ror-${b}`, role: 'predecessor' });
  });

  test('parts of each other are told, and one of the two stays', async () => {
    const one = organization(a, { relationships: [{ type: 'parent', id: `https://ror.org/${b}` }] });
    const two = organization(b, { relationships: [{ type: 'parent', id: `https://ror.org/${a}` }] });
    const items = await readText('circle.json', JSON.stringify([one, two, organization(c)]));
    expect(relationsOf(items, a)).toEqual([{ type: 'PART_OF', target: `ror-${b}` }]);
    expect(relationsOf(items, b)).toEqual([]);
    expect(problemsOf(items)).toMatchObject([{ row: 2, field: 'relationships' }]);
  });

  test('to itself, to no id, of no known type: told, the record stays', async () => {
    const relationships = [
      { type: 'child', id: `https://ror.org/${a}` },
      { type: 'parent', id: 'https://ror.org/02hcsa681' },
      { type: 'cousin', id: `https://ror.org/${b}` },
    ];
    const items = await readText('odd.json', JSON.stringify([organization(a, { relationships })]));
    expect(recordsOf(items)).toHaveLength(1);
    expect(problemsOf(items)).toMatchObject([
      { file: 'odd.json', row: 1, field: 'relationships', reason: 'it is said to be its own child' },
      { reason: '"https://ror.org/02hcsa681" is no ROR id' },
      { reason: '"cousin" is no known type of relationship' },
    ]);
  });

  test('a Wikidata item or ISNI that two claim is the active one’s', async () => {
    const external_ids = [
      { type: 'wikidata', preferred: null, all: ['Q1'] },
      { type: 'isni', preferred: null, all: ['0000 0004 1759 7915'] },
    ];
    const items = await readText(
      'item.json',
      JSON.stringify([organization(a, { external_ids, status: 'withdrawn' }), organization(b, { external_ids })]),
    );
    expect(recordsOf(items).map(({ identifiers }) => identifiers.length)).toEqual([1, 3]);
  });

  test('of several ISNIs the preferred one counts, one with a wrong check digit is told', async () => {
    const isni = (preferred: string | null, all: string[]): object => ({
      external_ids: [{ type: 'isni', preferred, all }],
    });
    const both = ['0000 0001 2156 6853', '0000 0004 1759 7915'];
    const items = await readText(
      'isni.jsonl',
      [
        organization(a, isni(both[1] ?? '', both)),
        organization(b, isni(null, both)),
        organization(c, isni(null, ['0000 0004 1759 7916'])),
      ]
        .map((record) => JSON.stringify(record))
        .join('\n'),
    );
    const isnis = recordsOf(items).map(({ identifiers }) => identifiers.slice(1));
    expect(isnis.filter((found) => found.length > 0)).toEqual([[{ scheme: 'isni', value: '0000000417597915' }]]);
    expect(problemsOf(items)).toMatchObject([{ row: 3, field: 'external_ids' }]);
  });

  test('what is withdrawn says so, and what came after it', async () => {
    const old = organization(b, {
      status: 'withdrawn',
      relationships: [{ type: 'successor', id: `https://ror.org/${a}` }],
    });
    const [, withdrawn] = recordsOf(await readText('withdrawn.json', JSON.stringify([organization(a), old])));
    expect(withdrawn).toMatchObject({
      localId: `ror-${b}`,
      values: [{ field: 'status', value: 'withdrawn' }],
      relations: [{ type: 'RELATED', target: `ror-${a}`, role: 'predecessor' }],
    });
  });
});

describe('refused before anything is written', () => {
  const sound = JSON.stringify(organization('02hcsa680'));
  test.each<[string, string | Buffer, RegExp]>([
    ['empty.json', '', /the file is empty/u],
    ['page.json', '<!DOCTYPE html><html></html>', /no JSON: it starts with "<"/u],
    ['wide.json', Buffer.from(`\ufeff[${sound}]`, 'utf16le'), /no JSON/u],
    ['open.json', `[${sound},`, /cut off: its JSON array does not end/u],
    ['more.json', `[${sound}] [`, /something follows/u],
    ['braces.json', `[${sound}}`, /a bracket is missing before record 1/u],
    ['other.jsonl', '{"reference":"x"}\n'.repeat(200), /no record of ROR is in it \(record 1 /u],
    ['none.json', '[]', /no record of ROR is in it$/u],
    ['cut.json.gz', gzipSync(`[${sound}]`).subarray(0, 60), /cut off: its compressed data do not end/u],
    ['deep.json', `[${'['.repeat(1_000_000)}`, /record 1 is nested more than 32 deep/u],
    ['deep.jsonl', `${sound}\n{"a":${'['.repeat(1_000_000)}`, /record 2 is nested more than 32 deep/u],
    ['endless.json', `[${sound},{"id":"${'x'.repeat(5_000_000)}"}]`, /record 2 is larger than 4194304 bytes/u],
    ['bomb.json.gz', gzipSync(`[${sound}${' '.repeat(70_000_000)}]`), /larger than|more than 50 times/u],
    ['bad.zip', Buffer.from('504b030400000000', 'hex'), /cannot be read/u],
  ])('%s', async (name, content, reason) => {
    await expect(readText(name, content)).rejects.toMatchObject({
      name: 'FileRefused',
      message: expect.stringMatching(reason) as string,
    });
  });

  test('a folder, a file that is not there, two files, a region that it cannot tell', async () => {
    const { signal } = new AbortController();
    const path = join(FIXTURES, 'v2.json');
    await expect(rorSource.open([folder], {}, signal)).rejects.toThrow(/is no file/u);
    await expect(rorSource.open([join(folder, 'gone')], {}, signal)).rejects.toThrow(/there is no such file/u);
    await expect(rorSource.open([path, path], {}, signal)).rejects.toThrow(/a dump is one file/u);
    await expect(rorSource.open([path], { region: 'ITC4C' }, signal)).rejects.toThrow(/cannot be cut to "ITC4C"/u);
  });

  test('a stop is answered with its own reason', async () => {
    const stop = AbortSignal.abort(new Error('enough'));
    await expect(rorSource.open([join(FIXTURES, 'v2.json')], {}, stop)).rejects.toThrow('enough');
  });
});

describe('one bad record does not stop the file', () => {
  test('broken JSON, broken UTF-8, a single value, a cell without end', async () => {
    const lines = [
      JSON.stringify(organization('02hcsa680')),
      '{"id": "https://ror.org/02gmprx88", "names": [}',
      '{"id": "\\',
      '"a text"',
      JSON.stringify(organization('02e5sbe24', { names: [{ value: 'x'.repeat(1001), types: ['label'] }] })),
      JSON.stringify(organization('01ar90c17')),
    ];
    const content = Buffer.concat([
      Buffer.from(lines.join('\r\n')),
      Buffer.from('\n{"id": "'),
      Buffer.of(0xe0),
      Buffer.from('"}'),
    ]);
    const items = await readText('lines.jsonl', content);
    expect(recordsOf(items).map(({ localId }) => localId)).toEqual(['ror-02hcsa680', 'ror-01ar90c17']);
    expect(problemsOf(items)).toMatchObject([
      { row: 2, reason: 'is no sound JSON' },
      { row: 3, reason: 'is no sound JSON' },
      { row: 4, reason: 'is no record but a single value' },
      { row: 5, reason: expect.stringContaining('names.0.value') as string },
      { row: 7, reason: 'is not encoded in UTF-8' },
    ]);
  });
});

describe('the real dumps', () => {
  test.each([
    ['ror_v2_subset.jsonl.gz', 35_990, 5],
    ['ror_italy_v2.json.gz', 632, 0],
    ['ror_v1_legacy_subset.jsonl.gz', 1467, 0],
  ])(
    '%s is taken over whole, each target before what points to it',
    { timeout: 120_000 },
    async (name, organizations, problems) => {
      const path = join(DUMPS, name);
      if (!existsSync(path)) {
        process.stderr.write(`\nNOT CHECKED: ${name}, which is not at hand in ../shared/data/ror\n`);
        return;
      }
      const opened = await rorSource.open([path], {}, new AbortController().signal);
      const seen = new Set<string>();
      const count = { organizations: 0, problems: 0, early: 0 };
      for await (const item of opened.items) {
        if ('problem' in item) count.problems += 1;
        else {
          seen.add(item.record.localId);
          if (item.record.kind === 'Organization') count.organizations += 1;
          count.early += item.record.relations.filter(({ target }) => !seen.has(target)).length;
        }
      }
      expect(count).toEqual({ organizations, problems, early: 0 });
    },
  );
});
