/** Pins what the fixtures become, that every form of the files gives the same, and which files are refused and why. */
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zipOf, type ZipEntry } from '../../../../../test/kit/zip-of.ts';
import type { RecordContent, SourceDescription } from '../../../records/model.ts';
import { FileRefused, type OpenedSource, type RowProblem, type SourceOptions } from '../../source-module.ts';
import { cordisSource } from './cordis-source.ts';

interface Outcome {
  source: SourceDescription;
  total: number | undefined;
  problems: RowProblem[];
  records: RecordContent[];
}

const FIXTURES = join(import.meta.dirname, 'fixtures');
const TABLES = [
  'project.csv',
  'organization.csv',
  'euroSciVoc.csv',
  'legalBasis.csv',
  'topics.csv',
  'projectPublications.csv',
  'projectDeliverables.csv',
  'projectIprs.csv',
  'departments.csv',
  'webLink.csv',
] as const;
type TableName = (typeof TABLES)[number];
type Tables = Partial<Record<TableName, Buffer>>;

async function readAll(paths: string[], options: SourceOptions = {}): Promise<Outcome> {
  const { source, total, items } = await cordisSource.open(paths, options, new AbortController().signal);
  const outcome: Outcome = { source, total, problems: [], records: [] };
  for await (const item of items) {
    if ('record' in item) outcome.records.push(item.record);
    else outcome.problems.push(item.problem);
  }
  return outcome;
}

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'cordis-'));
});
afterAll(async () => {
  await rm(root, { recursive: true });
});

async function fixture(): Promise<Record<TableName, Buffer>> {
  const entries = await Promise.all(
    TABLES.map(async (name) => [name, await readFile(join(FIXTURES, 'horizon', name))] as const),
  );
  return Object.fromEntries(entries) as Record<TableName, Buffer>;
}

async function folderOf(files: Record<string, Buffer>): Promise<string> {
  const folder = await mkdtemp(join(root, 'f-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

function toEntries(files: Tables, folder = ''): ZipEntry[] {
  return Object.entries(files).map(([name, content]) => ({ name: `${folder}${name}`, content }));
}

async function zipFile(content: Buffer): Promise<string> {
  const path = join(await mkdtemp(join(root, 'z-')), 'cordis-HORIZONprojects-csv.zip');
  await writeFile(path, content);
  return path;
}

describe('the fixtures become what was expected', () => {
  test.each(['horizon', 'fp7-old-layout', 'h2020-results'])('%s', async (name) => {
    const expected: unknown = JSON.parse(await readFile(join(FIXTURES, name, 'expected.json'), 'utf8'));
    const outcome = await readAll([join(FIXTURES, name)], { authors: true });
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(expected);
    expect(outcome.total).toBe(outcome.records.length);
  });

  test('each relation leads to a record that came before', async () => {
    const { records } = await readAll([join(FIXTURES, 'horizon')], { authors: true });
    const seen = new Set<string>();
    for (const { localId, relations } of records) {
      for (const { target } of relations) expect(seen, `${localId} to ${target}`).toContain(target);
      expect(seen).not.toContain(localId);
      seen.add(localId);
    }
  });

  test('of a natural person nothing but name, PIC, country and projects', async () => {
    const { records } = await readAll([join(FIXTURES, 'horizon')]);
    const persons = records.filter(({ localId, kind }) => kind === 'Person' && localId.startsWith('pic-'));
    expect(persons).toMatchObject([{ localId: 'pic-100000001', values: [{ field: 'country' }] }]);
    expect(JSON.stringify(persons)).not.toMatch(/CONSULENZE|41\.9|contribution|LOCATED_IN/u);
  });
});

describe('every form gives the same records', () => {
  test.each([
    ['gzipped', async () => [await folderOf(Object.fromEntries(Object.entries(await fixture()).map(([name, content]) => [`${name}.gz`, gzipSync(content)])))]], // prettier-ignore
    ['the zip', async () => [await zipFile(zipOf(toEntries(await fixture())))]],
    ['the zip with a folder in it', async () => [await zipFile(zipOf([{ name: 'csv/', content: Buffer.alloc(0), mode: 0o040_755 }, ...toEntries(await fixture(), 'csv/')]))]], // prettier-ignore
    ['file by file', () => Promise.resolve(TABLES.map((name) => join(FIXTURES, 'horizon', name)))],
    ['a zip for each kind of table', zipsByKind],
    ['rows the other way round', () => rewritten((rows) => rows.toReversed())],
    ['rows by their letters', () => rewritten((rows) => rows.toSorted())],
    ['every row twice', () => rewritten((rows) => rows.flatMap((row) => [row, row]), ['organization.csv'])],
  ] as [string, () => Promise<string[]>][])('%s', async (_form, pathsOf) => {
    const inOrder = ({ records }: Outcome): RecordContent[] =>
      records.toSorted((a, b) => (a.localId < b.localId ? -1 : 1));
    const expected = await readAll([join(FIXTURES, 'horizon')], { authors: true });
    const outcome = await readAll(await pathsOf(), { authors: true });
    expect(inOrder(outcome)).toEqual(inOrder(expected));
    expect(outcome.total).toBe(expected.total);
  });

  test('no locator holds a row number', async () => {
    const { records } = await readAll([join(FIXTURES, 'horizon')], { authors: true });
    expect(JSON.stringify(records)).not.toMatch(/"line"|"row"/u);
  });
});

/** The fixture with the rows of its tables put otherwise; a row may hold line ends. */
async function rewritten(change: (rows: string[]) => string[], except: readonly string[] = []): Promise<string[]> {
  const files = Object.entries(await fixture()).map(([name, content]) => {
    const [header = '', ...rows] = content
      .toString()
      .trimEnd()
      .split(/\n(?=")/u);
    const kept = except.includes(name) ? rows : change(rows);
    return [name, Buffer.from(`${[header, ...kept].join('\n')}\n`)] as const;
  });
  return [await folderOf(Object.fromEntries(files))];
}

/** As the publisher gives them out: projects, publications and deliverables each in a zip of their own. */
async function zipsByKind(): Promise<string[]> {
  const {
    'projectPublications.csv': publications,
    'projectDeliverables.csv': deliverables,
    ...others
  } = await fixture();
  const parts = [others, { 'projectPublications.csv': publications }, { 'projectDeliverables.csv': deliverables }];
  return Promise.all(parts.map(async (part) => zipFile(zipOf(toEntries(part)))));
}

describe('a region', () => {
  test('takes its participants, their projects and all partners in these', async () => {
    const { records, total } = await readAll([join(FIXTURES, 'horizon')], { region: 'itc4' });
    const ids = records.map(({ localId }) => localId);
    expect(total).toBe(records.length);
    expect(ids.filter((id) => id.startsWith('project-'))).toHaveLength(4);
    const norwegian = await readAll([join(FIXTURES, 'horizon')], { region: 'NO084' });
    expect(norwegian.records.map(({ localId }) => localId)).toEqual(
      expect.arrayContaining(['pic-999902967', 'pic-953176030', 'pic-929009450', 'project-101057100']),
    );
    expect(norwegian.records.map(({ localId }) => localId)).not.toContain('pic-999879881');
    expect(norwegian.total).toBe(norwegian.records.length);
  });

  test('takes rows that give only the country by their city', async () => {
    const { records } = await readAll([join(FIXTURES, 'horizon')], { region: 'ITC4C' });
    expect(records.map(({ localId }) => localId)).toContain('pic-929009450');
  });

  test.each([
    ['PT170', /lies in PT170/u],
    ['Lombardia', /is no NUTS code/u],
  ])('%s is refused', async (region, reason) => {
    await expect(readAll([join(FIXTURES, 'horizon')], { region })).rejects.toThrow(reason);
  });
});

describe('what is covered', () => {
  const open = async (paths: string[], options: SourceOptions = {}): Promise<OpenedSource> =>
    cordisSource.open(paths, options, new AbortController().signal);

  test('is told by the tables that are there', async () => {
    const whole = await open([join(FIXTURES, 'horizon')]);
    const part = await open([join(FIXTURES, 'fp7-old-layout')]);
    const ids = ['project-1', 'pic-1', 'nuts-IT', 'programme-HORIZON', 'programme-FP7', 'programme-FP7-HEALTH', 'topic-A-1', 'euroscivoc-21', 'department-1-a', 'publication-1', 'deliverable-1', 'ipr-1', 'author-1-a-b']; // prettier-ignore
    expect(ids.filter((id) => whole.covers?.(id) !== true)).toEqual(['author-1-a-b']);
    expect(ids.filter((id) => part.covers?.(id) === true)).toEqual(['project-1', 'pic-1', 'nuts-IT', 'programme-FP7']);
    expect([whole.scope, part.scope]).toEqual(['all', 'all']);
  });

  test('projects given file by file are no whole', async () => {
    const folder = join(import.meta.dirname, 'xml/fixtures/projects');
    const files = (await readdir(folder)).filter((name) => name.endsWith('.xml'));
    const selection = await open(files.map((name) => join(folder, name)));
    expect(selection.covers?.('project-1')).toBe(false);
    expect((await open([folder])).covers?.('project-1')).toBe(true);
  });

  test('authors are taken where asked for only', async () => {
    const path = join(FIXTURES, 'horizon');
    for (const [options, isTaken] of [
      [{}, false],
      [{ authors: true }, true],
      [{ region: 'ITC4' }, false],
      [{ region: 'ITC4', authors: true }, true],
    ] as const) {
      const { records, total } = await readAll([path], options);
      const { covers, scope } = await open([path], options);
      expect(records.some(({ localId }) => localId.startsWith('author-'))).toBe(isTaken);
      expect(covers?.('author-101069890-rossi-mario')).toBe(isTaken);
      expect(scope).toBe('region' in options ? 'ITC4' : 'all');
      expect(total).toBe(records.length);
    }
  });
});

describe('refused before any record, naming file and cause', () => {
  type Make = (files: Record<TableName, Buffer>) => Promise<string>;
  const changed =
    (name: string, change: (content: Buffer) => Buffer): Make =>
    (files) =>
      folderOf({ ...files, [name]: change(files['organization.csv']) });
  const zipped =
    (change: (entries: ZipEntry[]) => ZipEntry[]): Make =>
    (files) =>
      zipFile(zipOf(change(toEntries(files))));

  test.each<[string, Make, RegExp]>([
    ['no project.csv', ({ 'organization.csv': organization }) => folderOf({ 'organization.csv': organization }), /there is no project\.csv/u], // prettier-ignore
    ['a table twice', (files) => folderOf({ ...files, 'project.csv.gz': gzipSync(files['project.csv']) }), /is there twice/u], // prettier-ignore
    ['a missing column', changed('organization.csv', (content) => Buffer.from(content.toString().replace('organisationID', 'x'))), /organization\.csv: has no column organisationID/u], // prettier-ignore
    ['commas for semicolons', changed('organization.csv', (content) => Buffer.from(content.toString().replaceAll(';', ','))), /has no column .*semicolons/u], // prettier-ignore
    ['a web page', changed('organization.csv', () => Buffer.from('<!DOCTYPE html><html></html>')), /is a web page/u],
    ['nothing', changed('organization.csv', () => Buffer.alloc(0)), /is empty/u],
    ['a header only', changed('organization.csv', (content) => content.subarray(0, content.indexOf('\n') + 1)), /no usable participation/u], // prettier-ignore
    ['UTF-16', changed('organization.csv', (content) => Buffer.from(`\ufeff${content.toString()}`, 'utf16le')), /is not UTF-8/u], // prettier-ignore
    ['Latin 1', changed('organization.csv', (content) => Buffer.concat([content, Buffer.from('Università', 'latin1')])), /is not UTF-8 text/u], // prettier-ignore
    [
      'a table cut off',
      changed('organization.csv', (content) => content.subarray(0, content.length - 40)),
      /is cut off/u,
    ],
    ['a gzip file cut off', (files) => folderOf({ ...files, 'legalBasis.csv': gzipSync(files['legalBasis.csv']).subarray(0, 150) }), /legalBasis\.csv: is cut off/u], // prettier-ignore
    ['damaged gzip data', (files) => folderOf({ ...files, 'legalBasis.csv': Buffer.concat([gzipSync(files['legalBasis.csv']).subarray(0, 40), Buffer.alloc(90, 255)]) }), /is damaged/u], // prettier-ignore
    ['a zip for a table', changed('organization.csv', (content) => zipOf([{ name: 'organization.csv', content }])), /is a zip archive/u], // prettier-ignore
    ['an endless cell', changed('organization.csv', (content) => Buffer.concat([content, Buffer.from(`"${'x'.repeat(2_000_000)}`)])), /row 17 has a cell of more than/u], // prettier-ignore
    ['columns without number', changed('organization.csv', () => Buffer.from(`${'"a";'.repeat(2_000)}\n`)), /more than 1,000 columns/u], // prettier-ignore
    ['publications that are none', changed('projectPublications.csv', (content) => content), /projectPublications\.csv: has no column title, isPublishedAs/u], // prettier-ignore
    ['a cut table of deliverables', (files) => folderOf({ ...files, 'projectDeliverables.csv': gzipSync(files['projectPublications.csv']).subarray(0, 300) }), /projectDeliverables\.csv: is cut off/u], // prettier-ignore
    ['a web page for topics', changed('topics.csv', () => Buffer.from('<!DOCTYPE html><html></html>')), /topics\.csv: is a web page/u], // prettier-ignore
    ['a gzip bomb', changed('legalBasis.csv', () => gzipSync(Buffer.alloc(40_000_000, 10))), /larger than a hundred times/u], // prettier-ignore
    ['a zip bomb', zipped((entries) => [...entries, { name: 'x.csv', content: Buffer.alloc(40_000_000, 10) }]), /larger than a hundred times/u], // prettier-ignore
    ['a zip that lies about a size', zipped((entries) => entries.map((entry) => ({ ...entry, claimedSize: 10 }))), /no sound zip/u], // prettier-ignore
    ['a link in a zip', zipped((entries) => [...entries, { name: 'topics.csv', content: Buffer.from('/etc/passwd'), mode: 0o120_777 }]), /is a link/u], // prettier-ignore
    ['a way out of a zip', zipped((entries) => [...entries, { name: '../topics.csv', content: Buffer.alloc(1) }]), /no sound zip/u], // prettier-ignore
    ['entries without number', zipped((entries) => [...entries, ...Array.from({ length: 200 }, (_item, index) => ({ name: `${index}`, content: Buffer.alloc(1) }))]), /more than 200 entries/u], // prettier-ignore
    ['a table twice in a zip', zipped((entries) => [...entries, ...entries.map((entry) => ({ ...entry, name: `b/${entry.name}` }))]), /twice/u], // prettier-ignore
    ['a zip cut off', async (files) => zipFile(zipOf(toEntries(files)).subarray(0, 900)), /no sound zip/u],
  ])('%s', async (_what, make, reason) => {
    const path = await make(await fixture());
    const open = cordisSource.open([path], {}, new AbortController().signal);
    await expect(open).rejects.toThrow(FileRefused);
    await expect(open).rejects.toThrow(reason);
  });

  test('a link in a folder', async () => {
    const folder = await folderOf({ 'organization.csv': (await fixture())['organization.csv'] });
    await symlink(join(FIXTURES, 'horizon', 'project.csv'), join(folder, 'project.csv'));
    await expect(readAll([folder])).rejects.toThrow(/is a link/u);
  });

  test.each([
    [[], /no file given/u],
    [['nowhere'], /is not there/u],
    [[join(FIXTURES, 'horizon', 'expected.json')], /is none of project\.csv/u],
    [[join(FIXTURES, 'horizon'), join(FIXTURES, 'fp7-old-layout')], /is there twice: .*one programme at a time/u],
  ])('paths %j', async (paths, reason) => {
    await expect(readAll(paths)).rejects.toThrow(reason);
  });

  test('is stopped by its signal', async () => {
    const stopped = cordisSource.open([join(FIXTURES, 'horizon')], {}, AbortSignal.abort());
    await expect(stopped).rejects.toThrow(/abort/iu);
  });
});
