/** Pins what the files of OpenAlex become for the organizations asked for, that nobody else is in it, and what is refused. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../../project-folders.ts';
import type { RecordContent } from '../../../records/model.ts';
import type { OpenedSource, SourceItem } from '../../source-module.ts';
import { openAlexSource } from './openalex-source.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const SNAPSHOT = join(FIXTURES, 'snapshot');
const PAGE = join(FIXTURES, 'works-page.json');
const PAVIA = '00s6t1f81';
const POLIMI = 'https://ror.org/01nffqt88';
/** Objects of the real API are no part of the project: whoever has them puts them into a folder `shared` beside it. */
const REAL = `${PROJECT_FOLDER}../shared/data/openalex/fixtures`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kms-openalex-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function open(paths: string[], organizations: string[]): Promise<OpenedSource> {
  return openAlexSource.open(paths, { organizations }, new AbortController().signal);
}

async function read(paths: string[], organizations: string[]): Promise<SourceItem[]> {
  const opened = await open(paths, organizations);
  const items: SourceItem[] = [];
  for await (const item of opened.items) items.push(item);
  expect(recordsOf(items)).toHaveLength(opened.total ?? -1);
  return items;
}

async function readText(name: string, content: string | Buffer, organizations = [PAVIA]): Promise<SourceItem[]> {
  const path = join(folder, name);
  await writeFile(path, content);
  return read([path], organizations);
}

function recordsOf(items: readonly SourceItem[]): RecordContent[] {
  return items.flatMap((item) => ('record' in item ? [item.record] : []));
}

function problemsOf(items: readonly SourceItem[]): unknown[] {
  return items.flatMap((item) => ('problem' in item ? [item.problem] : []));
}

const AUTHOR = { id: 'https://openalex.org/A9900000001', display_name: 'Ada Inventata', orcid: null };
const INSTITUTION = {
  id: 'https://openalex.org/I9900000001',
  display_name: 'University of Pavia',
  ror: `https://ror.org/${PAVIA}`,
  country_code: 'IT',
};

const AUTHOR_RECORDS = ['author-A9900000001-I9900000001'];

/** A work with no more than it must have. */
function work(number: number, more: object = {}): object {
  return {
    id: `https://openalex.org/W${String(number)}`,
    title: `Work ${String(number)}`,
    authorships: [{ author: AUTHOR, institutions: [INSTITUTION] }],
    ...more,
  };
}

describe('a snapshot and a page of the API', () => {
  test('become what is expected of them', async () => {
    const items = await read([SNAPSHOT, PAGE], [PAVIA, POLIMI]);
    expect(items).toEqual(JSON.parse(await readFile(join(FIXTURES, 'expected.json'), 'utf8')));
  });

  test('are the same records in any order of the files', async () => {
    const byId = (items: readonly SourceItem[]): unknown =>
      recordsOf(items).sort((a, b) => (a.localId < b.localId ? -1 : 1));
    expect(byId(await read([PAGE, SNAPSHOT], [POLIMI, PAVIA]))).toEqual(
      byId(await read([SNAPSHOT, PAGE], [PAVIA, POLIMI])),
    );
  });

  test('each target comes before what points to it', async () => {
    const seen = new Set<string>();
    for (const { localId, relations } of recordsOf(await read([SNAPSHOT, PAGE], [PAVIA, POLIMI]))) {
      expect(relations.filter(({ target }) => !seen.has(target))).toEqual([]);
      seen.add(localId);
    }
  });

  test('hold nobody of an organization that is not asked for', async () => {
    const text = JSON.stringify(recordsOf(await read([SNAPSHOT, PAGE], ['I9900000002'])));
    expect(text).toContain('Bruno Fittizio');
    for (const word of ['Dino', 'Carla', 'University of Pavia', 'I9900000001', 'I9900000003']) {
      expect(text).not.toContain(word);
    }
  });

  test('say the same of a person whatever organization was asked for, so that imports add up', async () => {
    const both = new Map(
      recordsOf(await read([SNAPSHOT, PAGE], [PAVIA, POLIMI])).map((record) => [record.localId, record]),
    );
    const apart = [
      ...recordsOf(await read([SNAPSHOT, PAGE], [PAVIA])),
      ...recordsOf(await read([SNAPSHOT, PAGE], [POLIMI])),
    ];
    for (const record of apart) expect(record).toEqual(both.get(record.localId));
    expect(new Set(apart.map(({ localId }) => localId))).toEqual(new Set(both.keys()));
    const shared = apart.filter(({ localId }) => localId.startsWith('author-A9900000001'));
    expect(shared.map(({ localId }) => localId)).toEqual([
      'author-A9900000001-I9900000001',
      'author-A9900000001-I9900000002',
    ]);
  });

  test('take of a person no more than name, identifiers, affiliations and works', async () => {
    const people = recordsOf(await read([SNAPSHOT, PAGE], [PAVIA])).filter(({ kind }) => kind === 'Person');
    expect(people.map(({ names, values }) => [names.length, values.length])).toEqual([
      [1, 0],
      [1, 0],
    ]);
    expect(JSON.stringify(people)).not.toContain('address of the author');
  });

  test('are dated by the newest change and say nothing of what is not in them', async () => {
    const { source, scope, covers } = await open([SNAPSHOT, PAGE], [POLIMI, PAVIA]);
    expect(source).toMatchObject({ id: 'openalex', date: '2026-05-02', licence: 'CC0-1.0' });
    expect(scope).toBe('00s6t1f81+01nffqt88');
    expect(covers?.('author-A9900000009')).toBe(false);
  });

  test('are the same gzipped in folders as published, beside files of other kinds', async () => {
    const part = join(folder, 'data', 'works', 'updated_date=2026-04-22');
    await mkdir(part, { recursive: true });
    const lines = await readFile(join(SNAPSHOT, 'works', 'updated_date=2026-04-22', 'part_000.jsonl'));
    await writeFile(join(part, 'part_000.gz'), gzipSync(lines));
    await writeFile(join(folder, 'data', 'manifest'), '{"entries":[]}');
    await writeFile(join(folder, 'data', 'LICENSE.txt'), 'CC0');
    const works = (items: readonly SourceItem[]): unknown =>
      recordsOf(items).filter(({ kind }) => kind === 'Publication');
    expect(works(await read([join(folder, 'data')], [PAVIA]))).toEqual(
      works(await read([join(SNAPSHOT, 'works')], [PAVIA])),
    );
  });
});

describe('forms of a file', () => {
  const expected = ['institution-I9900000001', 'work-W1', 'work-W2', ...AUTHOR_RECORDS];
  test.each<[string, string]>([
    ['lines.jsonl', `${JSON.stringify(work(1))}\r\n\n${JSON.stringify(work(2))}`],
    ['list.json', JSON.stringify([work(1), work(2)])],
    ['indented-list.json', JSON.stringify([work(1), work(2)], null, 2)],
    ['page.json', JSON.stringify({ meta: { count: 2 }, results: [work(1), work(2)] })],
    ['indented-page.json', `\ufeff${JSON.stringify({ meta: {}, results: [work(1), work(2)] }, null, 2)}`],
    ['pages.jsonl', `{"results":[${JSON.stringify(work(1))}]}\n{"results":[${JSON.stringify(work(2))}]}\n`],
    [
      'twice-in-a-line.jsonl',
      `{"results":[${JSON.stringify(work(1))},${JSON.stringify(work(2))},${JSON.stringify(work(1))}]}`,
    ],
  ])('%s', async (name, content) => {
    const items = await readText(name, content);
    expect(recordsOf(items).map(({ localId }) => localId)).toEqual(expected);
    expect(problemsOf(items)).toEqual([]);
  });

  test('one object, broken over lines', async () => {
    const items = await readText('one.json', JSON.stringify(work(1), null, 2));
    expect(recordsOf(items).map(({ localId }) => localId)).toContain('work-W1');
  });
});

describe('refused before anything is written', () => {
  const sound = JSON.stringify(work(1));
  test.each<[string, () => string | Buffer, RegExp]>([
    ['empty.json', () => '', /is no JSON: it starts with nothing/u],
    ['page.html', () => '<!DOCTYPE html><html></html>', /is no JSON: it starts with "<"/u],
    ['wide.json', () => Buffer.from(`\ufeff${sound}`, 'utf16le'), /is no JSON/u],
    ['other.jsonl', () => '{"reference":"x"}\n'.repeat(200), /nothing of OpenAlex is in it/u],
    ['error.json', () => '{"error":"Invalid query","message":"x"}', /nothing of OpenAlex is in it/u],
    [
      'cut.json.gz',
      () => gzipSync(`${sound}\n`.repeat(99)).subarray(0, 100),
      /cut off: its compressed data do not end/u,
    ],
    ['damaged.gz', () => Buffer.concat([gzipSync(sound).subarray(0, 20), Buffer.alloc(50, 7)]), /damaged/u],
    ['bomb.jsonl.gz', () => gzipSync(Buffer.alloc(70_000_000, ' ')), /unpacks to something larger than/u],
    ['none.json', () => sound.replace(PAVIA, '03vek6s52'), /none of the organizations asked for is in it/u],
  ])('%s', async (name, content, reason) => {
    await expect(readText(name, content())).rejects.toMatchObject({
      name: 'FileRefused',
      message: expect.stringMatching(reason) as string,
    });
  });

  test('without organizations, with a region, of a file that is not there', async () => {
    const { signal } = new AbortController();
    await expect(openAlexSource.open([PAGE], {}, signal)).rejects.toThrow(/taken only as far as they are needed/u);
    await expect(openAlexSource.open([PAGE], { organizations: [PAVIA], region: 'ITC4' }, signal)).rejects.toThrow(
      /cannot be cut to a region/u,
    );
    await expect(open([join(folder, 'gone')], [PAVIA])).rejects.toThrow(/is not there/u);
  });

  test('a stop is answered with its own reason', async () => {
    const stop = AbortSignal.abort(new Error('enough'));
    await expect(openAlexSource.open([PAGE], { organizations: [PAVIA] }, stop)).rejects.toThrow('enough');
  });
});

describe('one bad object does not stop the file', () => {
  test('broken, not UTF-8, nested without end, endless, without id, with keys of prototypes', async () => {
    const latin = Buffer.from(JSON.stringify(work(2, { title: 'perch\u00e9' })), 'latin1');
    const content = Buffer.concat([
      Buffer.from(`${JSON.stringify(work(1))}\n{"id": "${PAVIA}", }\n`),
      latin,
      Buffer.from(`\n{"ror":"${PAVIA}","a":${'['.repeat(3_000_000)}\n{"ror":"${PAVIA}","a":"`),
      Buffer.alloc(34_000_000, 'x'),
      Buffer.from(`"}\n{"id":"WNaN","ror":"${PAVIA}"}\n{"id":null,"ror":"${PAVIA}"}\n`),
      Buffer.from(`{"__proto__":{"id":"https://openalex.org/W9","ror":"${PAVIA}"},"constructor":1}\n`),
      Buffer.from(`${JSON.stringify(work(3))}\n`),
    ]);
    const items = await readText('bad.jsonl', content);
    expect(recordsOf(items).map(({ localId }) => localId)).toEqual([
      'institution-I9900000001',
      'work-W1',
      'work-W3',
      ...AUTHOR_RECORDS,
    ]);
    expect(problemsOf(items)).toMatchObject([
      { file: 'bad.jsonl', row: 2, reason: 'is no sound JSON' },
      { row: 3, reason: 'is not encoded in UTF-8' },
      { row: 4, reason: 'is nested more than 64 deep' },
      { row: 5, reason: 'is longer than 33554432 bytes' },
      { row: 6, field: 'id' },
      { row: 7, field: 'id' },
      { row: 8, field: 'id' },
    ]);
    expect(({} as Record<string, unknown>)['ror']).toBeUndefined();
  });

  test('wrong identifiers are left out and told', async () => {
    const authorships = [
      { author: { ...AUTHOR, orcid: 'https://orcid.org/8888-0000-0000-0014' }, institutions: [INSTITUTION] },
      { author: { ...AUTHOR, id: 'https://openalex.org/Anan' }, institutions: [INSTITUTION] },
      { author: null, institutions: [INSTITUTION] },
    ];
    const items = await readText('ids.json', JSON.stringify(work(1, { authorships, doi: 'https://doi.org/NaN' })));
    expect(recordsOf(items).map(({ identifiers }) => identifiers.map(({ value }) => value))).toEqual([
      [PAVIA, 'I9900000001'],
      ['W1'],
      ['A9900000001'],
    ]);
    expect(problemsOf(items)).toMatchObject([{ field: 'doi' }, { field: 'orcid' }]);
  });

  test('an organization asked for that is not in it is told', async () => {
    const items = await readText('asked.json', JSON.stringify(work(1)), [PAVIA, POLIMI, 'I77']);
    expect(problemsOf(items)).toMatchObject([
      { reason: 'https://ror.org/01nffqt88, which was asked for, is not in it' },
      { reason: 'I77, which was asked for, is not in it' },
    ]);
  });
});

test('objects of the real API, of this and an older layout', async () => {
  if (!existsSync(REAL)) {
    process.stderr.write('\nNOT CHECKED: objects of OpenAlex, which are not at hand in ../shared/data/openalex\n');
    return;
  }
  const items = await read([REAL], ['https://ror.org/05ppvf150', 'I157725225', '00jmfr291']);
  const kinds = Object.groupBy(recordsOf(items), ({ kind }) => kind);
  expect(Object.fromEntries(Object.entries(kinds).map(([kind, all]) => [kind, all.length]))).toEqual({
    Organization: 3,
    Technology: 13,
    Publication: 2,
    Person: 3,
  });
  expect(problemsOf(items)).toMatchObject([{ file: 'fixtures/A-api-response.json', field: 'orcid' }]);
});
