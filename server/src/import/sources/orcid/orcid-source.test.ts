/** Pins what records of ORCID become for the organizations asked for, that nothing private is in it, and what is refused. */
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../../project-folders.ts';
import type { RecordContent } from '../../../records/model.ts';
import type { OpenedSource, SourceItem } from '../../source-module.ts';
import { orcidSource } from './orcid-source.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const JSON_FORM = join(FIXTURES, 'json');
const XML_FORM = join(FIXTURES, 'xml');
const ADA = '8888-0000-0000-0013';
const GONE = '8888-0000-0000-0072';
const ORGANIZATIONS = ['https://ror.org/00s6t1f81', '01nffqt88'];
/** ORCID's samples are no part of the project: whoever has them puts them into a folder `shared` beside it. */
const SAMPLES = `${PROJECT_FOLDER}../shared/data/orcid`;

let folder: string;
let ada: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kms-orcid-'));
  ada = await readFile(join(JSON_FORM, `${ADA}.json`), 'utf8');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function open(paths: string[], organizations = ORGANIZATIONS): Promise<OpenedSource> {
  return orcidSource.open(paths, { organizations }, new AbortController().signal);
}

async function read(paths: string[], organizations = ORGANIZATIONS): Promise<SourceItem[]> {
  const opened = await open(paths, organizations);
  const items: SourceItem[] = [];
  for await (const item of opened.items) items.push(item);
  expect(recordsOf(items)).toHaveLength(opened.total ?? -1);
  return items;
}

async function write(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function readText(name: string, content: string | Buffer): Promise<SourceItem[]> {
  return read([await write(name, content)]);
}

async function xmlFiles(): Promise<string[]> {
  const entries = await readdir(XML_FORM, { recursive: true });
  return entries.filter((entry) => entry.endsWith('.xml')).sort();
}

async function archive(add: (tar: ReturnType<typeof pack>) => void): Promise<Buffer> {
  const tar = pack();
  tar.entry({ name: 'ORCID_2026_10_summaries', type: 'directory' });
  for (const name of await xmlFiles()) {
    tar.entry({ name: `ORCID_2026_10_summaries/${name}` }, await readFile(join(XML_FORM, name)));
  }
  add(tar);
  tar.finalize();
  return gzipSync(await buffer(tar));
}

function recordsOf(items: readonly SourceItem[]): RecordContent[] {
  return items.flatMap((item) => ('record' in item ? [item.record] : []));
}

function problemsOf(items: readonly SourceItem[]): { file: string; reason: string }[] {
  return items.flatMap((item) => ('problem' in item ? [item.problem] : []));
}

describe('records', () => {
  test('in JSON become what is expected of them', async () => {
    expect(await read([JSON_FORM])).toEqual(JSON.parse(await readFile(join(FIXTURES, 'expected.json'), 'utf8')));
  });

  test('are the same in XML, in the archive of the public data file, and gzipped one by one', async () => {
    const expected = recordsOf(await read([JSON_FORM]));
    expect(recordsOf(await read([XML_FORM]))).toEqual(expected);
    const file = await write('ORCID_2026_10_summaries.tar.gz', await archive(() => undefined));
    expect(recordsOf(await read([file]))).toEqual(expected);
    const single = await Promise.all(
      (await xmlFiles()).map(async (name) =>
        write(`${basename(name)}.gz`, gzipSync(await readFile(join(XML_FORM, name)))),
      ),
    );
    expect(recordsOf(await read(single))).toEqual(expected);
  });

  test('each target comes before what points to it, each work once', async () => {
    const seen = new Set<string>();
    for (const { localId, relations } of recordsOf(await read([JSON_FORM]))) {
      expect(relations.filter(({ target }) => !seen.has(target))).toEqual([]);
      expect(seen.has(localId)).toBe(false);
      seen.add(localId);
    }
  });

  test.each([JSON_FORM, XML_FORM])('nothing private, nothing that is not needed: %s', async (form) => {
    const text = JSON.stringify(recordsOf(await read([form])));
    for (const word of [
      'ada@example.org',
      'biography',
      'Kept to herself',
      'kept private',
      'Department',
      'Professor',
      'Elsewhere',
      'Alunna',
      'private',
    ]) {
      expect(text).not.toContain(word);
    }
  });

  test('only affiliations with organizations asked for', async () => {
    const items = recordsOf(await read([JSON_FORM], ['00s6t1f81']));
    expect(items.map(({ localId }) => localId)).not.toContain('ror-01nffqt88');
    const affiliation = items.find(({ localId }) => localId === `orcid-${ADA}-ror-00s6t1f81`);
    expect(affiliation?.relations.map(({ type, role }) => [type, role])).toEqual([
      ['AFFILIATED_WITH', 'employment'],
      ['AFFILIATED_WITH', 'qualification'],
    ]);
  });

  test('say the same of a person whatever organization was asked for, so that imports add up', async () => {
    const other = (await readFile(join(JSON_FORM, `${ADA}.json`), 'utf8')).replaceAll('"end-date": {', '"ended": {');
    const file = await write('at-both.json', other);
    const both = recordsOf(await read([file])).filter(({ kind }) => kind === 'Person');
    const apart = await Promise.all(
      ORGANIZATIONS.map(async (organization) => recordsOf(await read([file], [organization]))),
    );
    const people = apart.map((items) => items.filter(({ kind }) => kind === 'Person'));
    expect(people.map((items) => items.length)).toEqual([2, 2]);
    expect(new Map(people.flat().map((record) => [record.localId, record]))).toEqual(
      new Map(both.map((record) => [record.localId, record])),
    );
  });

  test('who only studied there once is not taken, who is taught there still is', async () => {
    const file = join(JSON_FORM, '8888-0000-0000-0064.json');
    await expect(read([file])).rejects.toThrow(/no researcher of the organizations asked for is in it/u);
    const student = JSON.parse(await readFile(file, 'utf8')) as {
      'activities-summary': { educations: { 'affiliation-group': { summaries: { 'education-summary': object }[] }[] } };
    };
    const summary =
      student['activities-summary'].educations['affiliation-group'][0]?.summaries[0]?.['education-summary'];
    Object.assign(summary ?? {}, { 'end-date': null });
    expect(recordsOf(await readText('student.json', JSON.stringify(student))).map(({ localId }) => localId)).toContain(
      'orcid-8888-0000-0000-0064',
    );
  });

  test('who left is told, and covered, so that what was taken of them is marked', async () => {
    const { source, scope, covers } = await open([JSON_FORM]);
    expect(source).toMatchObject({ id: 'orcid', date: '2026-05-01', licence: 'CC0-1.0' });
    expect(scope).toBe('00s6t1f81+01nffqt88');
    expect(covers?.(`orcid-${GONE}`)).toBe(true);
    expect(covers?.(`orcid-${GONE}-ror-00s6t1f81`)).toBe(true);
    expect(covers?.('orcid-8888-0000-0000-0064')).toBe(false);
    expect(problemsOf(await read([JSON_FORM])).map(({ reason }) => reason)).toContain(
      `${GONE} was deactivated by its owner`,
    );
  });
});

describe('refused before anything is written', () => {
  const entity = '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><r>&b;</r>';
  const root = (body: string): string => `<r:record xmlns:r="http://www.orcid.org/ns/record">${body}</r:record>`;
  test.each<[string, () => string | Buffer, RegExp]>([
    ['empty.json', () => '', /is neither JSON nor XML/u],
    ['page.xml', () => '<!DOCTYPE html><html></html>', /has a document type/u],
    ['entities.xml', () => entity, /has a document type/u],
    ['other.xml', () => '<project xmlns="http://cordis.europa.eu"/>', /is none of ORCID/u],
    ['open.xml', () => root('').slice(0, -5), /is no well-formed XML/u],
    ['deep.xml', () => root('<r:a>'.repeat(100_000)), /is nested deeper than 64 elements/u],
    ['many.xml', () => root('<r:a/>'.repeat(700_000)), /more than 600,000 elements/u],
    ['latin.xml', () => Buffer.from(root('\u00e9'), 'latin1'), /is not UTF-8 text/u],
    ['deep.json', () => `{"a":${'['.repeat(1_000_000)}`, /is nested more than 32 deep/u],
    ['broken.json', () => ada.slice(0, -10), /is no sound JSON/u],
    ['endless.json', () => Buffer.alloc(70_000_000, '{'), /is larger than any record of ORCID/u],
    ['none.json', () => '{"a":1}', /is no record of ORCID/u],
    ['digit.json', () => ada.replaceAll(ADA, '8888-0000-0000-0014'), /"8888-0000-0000-0014" is no ORCID iD/u],
    [
      'sandbox.json',
      () => ada.replace('"host": "orcid.org"', '"host": "sandbox.orcid.org"'),
      /is of sandbox.orcid.org/u,
    ],
    ['private.json', () => ada.replaceAll('"public"', '"limited"'), /no researcher of the organizations asked for/u],
    ['cut.json.gz', () => gzipSync(ada).subarray(0, 300), /cut off: its compressed data do not end/u],
    ['proto.json', () => '{"__proto__":{"orcid-identifier":{"path":"8888-0000-0000-0013"}}}', /is no record of ORCID/u],
  ])('%s', async (name, content, reason) => {
    await expect(readText(name, content())).rejects.toMatchObject({
      name: 'FileRefused',
      message: expect.stringMatching(reason) as string,
    });
  });

  test('an archive that is cut off, holds a link or leads out of itself', async () => {
    const whole = await archive(() => undefined);
    await expect(readText('cut.tar.gz', whole.subarray(0, -200))).rejects.toThrow(/cut off/u);
    const linked = await archive((tar) => tar.entry({ name: 'x.xml', type: 'symlink', linkname: '/etc/passwd' }));
    await expect(readText('linked.tar.gz', linked)).rejects.toThrow(/symlink/u);
    const leading = await archive((tar) => tar.entry({ name: '../x.xml' }, 'x'));
    await expect(readText('leading.tar.gz', leading)).rejects.toThrow(/leads out of it/u);
  });

  test('without organizations, with an id of OpenAlex, with a region', async () => {
    const { signal } = new AbortController();
    await expect(orcidSource.open([JSON_FORM], {}, signal)).rejects.toThrow(/taken only as far as they are needed/u);
    await expect(open([JSON_FORM], ['I27837315'])).rejects.toThrow(/is not a ROR id/u);
    await expect(
      orcidSource.open([JSON_FORM], { organizations: ORGANIZATIONS, region: 'ITC4' }, signal),
    ).rejects.toThrow(/cannot be cut to a region/u);
  });

  test('a stop is answered with its own reason', async () => {
    const stop = AbortSignal.abort(new Error('enough'));
    await expect(orcidSource.open([JSON_FORM], { organizations: ORGANIZATIONS }, stop)).rejects.toThrow('enough');
  });
});

test('one bad file does not stop the others, and who comes twice is taken once', async () => {
  const bad = await write('bad.json', '{"orcid-identifier":');
  const twice = await write('twice.json', ada);
  const items = await read([bad, join(JSON_FORM, `${ADA}.json`), twice]);
  expect(recordsOf(items).filter(({ kind }) => kind === 'Person')).toHaveLength(3);
  expect(problemsOf(items)).toMatchObject([
    { file: 'bad.json', reason: 'is no sound JSON' },
    { field: 'qualification start-date' },
    { field: 'title' },
    { file: 'twice.json', reason: `${ADA} was already given by another file` },
  ]);
});

test('ORCID’s own samples: of the sandbox, deactivated and private, or no record', async () => {
  if (!existsSync(SAMPLES)) {
    process.stderr.write('\nNOT CHECKED: samples of ORCID, which are not at hand in ../shared/data/orcid\n');
    return;
  }
  await expect(read([join(SAMPLES, 'record-full-3.0.json')])).rejects.toThrow(/is of sandbox.orcid.org/u);
  await expect(read([join(SAMPLES, 'activities-3.0.xml')])).rejects.toThrow(/is no record of ORCID/u);
  expect(problemsOf(await read([join(SAMPLES, 'record-3.0.xml')]))).toMatchObject([
    { file: 'record-3.0.xml', reason: '8888-8888-8888-8880 was deactivated by its owner' },
  ]);
  const sample = (await readFile(join(SAMPLES, 'record-full-3.0.json'), 'utf8'))
    .replaceAll('"sandbox.orcid.org"', '"orcid.org"')
    .replaceAll('http://dx.doi.org/10.13039/100000001', 'https://ror.org/00s6t1f81');
  expect(recordsOf(await readText('sample.json', sample)).map(({ localId }) => localId)).toEqual([
    'ror-00s6t1f81',
    expect.stringMatching(/^work-0000-0002-7319-2192-178602$/u) as string,
    'orcid-0000-0002-7319-2192',
    'orcid-0000-0002-7319-2192-ror-00s6t1f81',
  ]);
});
