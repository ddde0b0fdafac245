/** Pins that every form of the XML gives the tables of the CSV form, and what is told or refused on the way. */
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zipOf, type ZipEntry } from '../../../../../../test/kit/zip-of.ts';
import { FileRefused } from '../../../source-module.ts';
import type { CordisFile } from '../cordis-file.ts';
import { openPlainFile } from '../open-plain-file.ts';
import { readTable } from '../read-table.ts';
import { findXmlFiles } from './find-xml-files.ts';
import { readXmlTables, type XmlTables } from './read-xml-tables.ts';
import { TABLE_COLUMNS, TABLE_NAMES, type TableName } from './table-columns.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const NAMES = ['237938.xml', 'project-rcn-238100_en.xml'];
const signal = new AbortController().signal;

let root = '';
let documents: Buffer[] = [];
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'cordis-xml-'));
  documents = await Promise.all(NAMES.map((name) => readFile(join(FIXTURES, 'projects', name))));
});
afterAll(async () => {
  await rm(root, { recursive: true });
});

async function readAll(...paths: string[]): Promise<XmlTables> {
  const files = await findXmlFiles(paths);
  if (files === undefined) throw new Error('is no XML form');
  return readXmlTables(files, signal);
}

async function rowsOf(file: CordisFile, name: TableName): Promise<Record<string, string>[]> {
  const columns: readonly string[] = TABLE_COLUMNS[name];
  const rows: Record<string, string>[] = [];
  for await (const item of readTable(file, { columns, required: columns, formerly: {} }, signal)) {
    if ('problem' in item) throw new Error(item.problem.reason);
    // The publisher writes a decimal comma in some columns of the CSV form.
    const { totalCost = '', ecMaxContribution = '', ...cells } = item.cells;
    rows.push({
      ...cells,
      ...('totalCost' in item.cells ? { totalCost: totalCost.replace(',', '.') } : {}),
      ...('ecMaxContribution' in item.cells ? { ecMaxContribution: ecMaxContribution.replace(',', '.') } : {}),
    });
  }
  return rows;
}

async function allRows({ tables }: Pick<XmlTables, 'tables'>): Promise<Record<string, unknown>> {
  const read = async (name: TableName): Promise<[string, unknown]> => {
    const file = tables.get(name);
    if (file === undefined) throw new Error(`there is no ${name}`);
    return [name, await rowsOf(file, name)];
  };
  return Object.fromEntries(await Promise.all(TABLE_NAMES.map(read)));
}

interface TarEntry {
  name: string;
  content?: Buffer;
  type?: 'file' | 'symlink' | 'link' | 'block-device' | 'fifo' | 'directory';
}

async function tarOf(entries: readonly TarEntry[]): Promise<Buffer> {
  const archive = pack();
  for (const { name, content, type = 'file' } of entries) {
    if (content === undefined) archive.entry({ name, type, linkname: '/etc/passwd' }, '');
    else archive.entry({ name, type }, content);
  }
  archive.finalize();
  const parts: Uint8Array[] = [];
  for await (const part of archive as AsyncIterable<Uint8Array>) parts.push(part);
  return Buffer.concat(parts);
}

function entries(): (TarEntry & ZipEntry)[] {
  return documents.map((content, index) => ({ name: `xml/${NAMES[index] ?? ''}`, content }));
}

async function fileOf(name: string, content: Buffer): Promise<string> {
  const path = join(await mkdtemp(join(root, 'a-')), name);
  await writeFile(path, content);
  return path;
}

async function folderOf(files: Record<string, Buffer | string>): Promise<string> {
  const folder = await mkdtemp(join(root, 'f-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

function both(): Record<string, Buffer> {
  return Object.fromEntries(documents.map((content, index) => [NAMES[index] ?? '', content]));
}

describe('every form gives the tables of the CSV form', () => {
  test.each<[string, () => Promise<string[]>]>([
    ['a folder', () => Promise.resolve([join(FIXTURES, 'projects')])],
    ['file by file', () => Promise.resolve(NAMES.map((name) => join(FIXTURES, 'projects', name)))],
    ['folders in a folder', async () => [await folderOf({ '237/1.xml': documents[0] ?? '', '238/1.XML': documents[1] ?? '', 'README.md': 'x' })]], // prettier-ignore
    ['file by file, in a hidden folder', async () => { const folder = await folderOf(Object.fromEntries(Object.entries(both()).map(([name, content]) => [`.data/${name}`, content]))); return NAMES.map((name) => join(folder, '.data', name)); }], // prettier-ignore
    ['a zip', async () => [await fileOf('cordis-HORIZONprojects-xml.zip', zipOf(entries()))]],
    [
      'a tar',
      async () => [
        await fileOf(
          'projects.tar',
          await tarOf([
            { name: './', type: 'directory' },
            { name: './._1.xml', content: Buffer.from('x') },
            ...entries().map((entry) => ({ ...entry, name: `./${entry.name}` })),
          ]),
        ),
      ],
    ],
    ['a gzipped tar', async () => [await fileOf('projects.tar.gz', gzipSync(await tarOf(entries())))]],
  ])('%s', async (_form, pathsOf) => {
    const tables = await readAll(...(await pathsOf()));
    const expected = new Map(TABLE_NAMES.map((name) => [name, openPlainFile(join(FIXTURES, 'tables', name))]));
    expect(await allRows(tables)).toEqual(await allRows({ tables: expected }));
    expect([...tables.problems]).toEqual([]);
  });

  test.each(['project.csv', 'nothing.txt'])('what is no XML form is left alone: %s', async (name) => {
    expect(await findXmlFiles([join(FIXTURES, 'tables', name)])).toBeUndefined();
    expect(await findXmlFiles([await folderOf({ [name]: 'x', 'a.zip': 'x' })])).toBeUndefined();
    expect(await findXmlFiles([await fileOf('a.zip', zipOf([{ name, content: Buffer.from('x') }]))])).toBeUndefined();
  });
});

describe('one bad file among many is told', () => {
  test.each<[string, Buffer | string, RegExp]>([
    ['no XML', 'x', /^is no well-formed XML/u],
    ['cut off', '<project><id>101057741</id>', /^is no well-formed XML/u],
    ['entities', '<!DOCTYPE p [<!ENTITY x "y">]><project/>', /^has a document type/u],
    ['something else', '<result><id>1</id></result>', /^is no project but a result/u],
    ['no number', '<project><id>x</id><title>T</title></project>', /^has no project number/u],
    ['no name', '<project><id>101057741</id></project>', /^has neither title nor acronym/u],
    ['a project twice', '<project><id>101069890</id><title>T</title></project>', /^is about project 101069890, as .*237938\.xml was/u], // prettier-ignore
    ['larger than any', Buffer.alloc(65_000_000, 32), /^is larger than 64 MB/u],
    ['a row larger than any', `<project><id>101057741</id>${['title', 'acronym', 'status', 'objective', 'keywords', 'rcn', 'startDate', 'endDate', 'totalCost'].map((name) => `<${name}>${'x'.repeat(440_000)}</${name}>`).join('')}</project>`, /^gives a row of project\.csv more than/u], // prettier-ignore
  ])('%s', { timeout: 60_000 }, async (_what, content, reason) => {
    const folder = await folderOf({ ...both(), 'z/bad.xml': content });
    const { problems, tables } = await readAll(folder);
    expect([...problems]).toEqual([{ file: 'z/bad.xml', reason: expect.stringMatching(reason) as string }]);
    const archive = await tarOf([...entries(), { name: 'bad.xml', content: Buffer.from(content) }]);
    const fromTar = await readAll(await fileOf('p.tar', archive));
    expect([...fromTar.problems]).toMatchObject([{ file: 'p.tar/bad.xml' }]);
    expect(await allRows(fromTar)).toEqual(await allRows({ tables }));
  });

  test('a problem in a row names the file that gave it', async () => {
    const { locate } = await readAll(join(FIXTURES, 'projects'));
    expect(locate({ file: 'organization.csv', row: 3, field: 'country', reason: 'R' })).toEqual({
      file: '237938.xml',
      field: 'organization.csv, country',
      reason: 'R',
    });
    expect(locate({ file: 'organization.csv', row: 4, reason: 'R' }).file).toBe('project-rcn-238100_en.xml');
    expect(locate({ file: 'projectIprs.csv', row: 2, reason: 'R' }).file).toBe('project-rcn-238100_en.xml');
    for (const problem of [
      { file: 'organization.csv', row: 1, reason: 'R' },
      { file: 'a.xml', reason: 'R' },
    ]) {
      expect(locate(problem)).toEqual(problem);
    }
  });
});

describe('refused as a whole, naming file and cause', () => {
  const gzipped = async (more: TarEntry[]): Promise<string> =>
    fileOf('p.tar.gz', gzipSync(await tarOf([...entries(), ...more])));
  const zipped = async (more: ZipEntry[]): Promise<string> => fileOf('p.zip', zipOf([...entries(), ...more]));
  const link = Buffer.from('/etc/passwd');

  test.each<[string, () => Promise<string>, RegExp]>([
    ['no project at all', () => folderOf({ 'a.xml': '<a/>', 'b.xml': '<b/>' }), /has no usable project in 2 XML files; a\.xml is no project but a a/u], // prettier-ignore
    ['no project in a thousand files', async () => fileOf('p.tar', await tarOf(Array.from({ length: 1_001 }, (_item, index) => ({ name: `${index}.xml`, content: Buffer.from('<a/>') })))), /no usable project in 1000 XML files/u], // prettier-ignore
    ['a link in a folder', async () => { const folder = await folderOf(both()); await symlink('/etc/passwd', join(folder, 'z.xml')); return folder; }, /z\.xml: is a link/u], // prettier-ignore
    ['folders without end', () => folderOf({ 'a/a/a/a/a/a/a.xml': '<a/>' }), /lies too deep/u],
    ['a symbolic link in a tar', () => gzipped([{ name: 'z.xml', type: 'symlink' }]), /p\.tar\.gz\/z\.xml: is a symlink, no ordinary file/u], // prettier-ignore
    ['a hard link in a tar', () => gzipped([{ name: 'z.xml', type: 'link' }]), /is a link, no ordinary file/u],
    ['a device in a tar', () => gzipped([{ name: 'dev/sda', type: 'block-device' }]), /is a block-device/u],
    ['a pipe in a tar', () => gzipped([{ name: 'z.xml', type: 'fifo' }]), /is a fifo/u],
    [
      'a way out of a tar',
      () => gzipped([{ name: 'a/../../z.xml', content: link }]),
      /has a name that leads out of it/u,
    ],
    ['the root in a tar', () => gzipped([{ name: '/etc/z.xml', content: link }]), /has a name that leads out of it/u],
    ['a tar.gz cut off', async () => fileOf('p.tar.gz', (await readFile(await gzipped([]))).subarray(0, -400)), /p\.tar\.gz: is cut off/u], // prettier-ignore
    [
      'a tar cut off in a file',
      async () => fileOf('p.tar', (await tarOf(entries())).subarray(0, 5_000)),
      /p\.tar: is cut off/u,
    ],
    [
      'a tar cut off between files',
      async () => fileOf('p.tar', (await tarOf(entries())).subarray(0, -1_024)),
      /is cut off/u,
    ],
    ['damaged gzip data', async () => fileOf('p.tar.gz', Buffer.concat([(await readFile(await gzipped([]))).subarray(0, -900), Buffer.alloc(900, 255)])), /p\.tar\.gz: is no sound tar archive/u], // prettier-ignore
    ['a damaged tar', async () => fileOf('p.tar', Buffer.concat([await tarOf(entries()).then((tar) => tar.subarray(0, -1_024)), Buffer.alloc(2_048, 7)])), /is no sound tar archive/u], // prettier-ignore
    ['a tar bomb', () => gzipped([{ name: 'z.txt', content: Buffer.alloc(60_000_000) }]), /more than a hundred times its size/u], // prettier-ignore
    [
      'a link in a zip',
      () => zipped([{ name: 'z.xml', content: link, mode: 0o120_777 }]),
      /p\.zip\/z\.xml: is a link/u,
    ],
    [
      'a zip bomb',
      () => zipped([{ name: 'z.xml', content: Buffer.alloc(60_000_000) }]),
      /p\.zip\/z\.xml: .*a hundred times/u,
    ],
    ['a zip that lies about a size', () => zipped([{ name: 'z.xml', content: link, claimedSize: 3 }]), /no sound zip/u],
    ['a file that is not there', () => Promise.resolve(join(root, 'nowhere.xml')), /is not there/u],
  ])('%s', { timeout: 60_000 }, async (_what, make, reason) => {
    const read = readAll(await make());
    await expect(read).rejects.toThrow(FileRefused);
    await expect(read).rejects.toThrow(reason);
  });

  test('two folders at a time', async () => {
    await expect(readAll(join(FIXTURES, 'projects'), await folderOf(both()))).rejects.toThrow(
      /one folder or one archive/u,
    );
  });

  test('is stopped by its signal', async () => {
    const files = await findXmlFiles([join(FIXTURES, 'projects')]);
    if (files === undefined) throw new Error('is no XML form');
    await expect(readXmlTables(files, AbortSignal.abort())).rejects.toThrow(/abort/iu);
  });
});
