/** Pins what each form of EuroSciVoc becomes, that all forms give the same fields, and what is refused and why. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../../project-folders.ts';
import type { RecordContent } from '../../../records/model.ts';
import type { SourceItem, SourceOptions } from '../../source-module.ts';
import { euroscivocSource } from './euroscivoc-source.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
/** The real tree is no part of the project: whoever has it puts it into a folder `shared` beside it. */
const REAL = `${PROJECT_FOLDER}../shared/data/euroscivoc/euroscivoc_tree.csv`;
const CONCEPTS = 'http://data.europa.eu/8mn/euroscivoc/';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kms-euroscivoc-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function read(path: string, options: SourceOptions = {}): Promise<SourceItem[]> {
  const opened = await euroscivocSource.open([path], options, new AbortController().signal);
  const items: SourceItem[] = [];
  for await (const item of opened.items) items.push(item);
  expect(recordsOf(items)).toHaveLength(opened.total ?? -1);
  return items;
}

async function readContent(name: string, content: string | Buffer): Promise<SourceItem[]> {
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

function turtle(statements: string): string {
  return `@prefix s: <http://www.w3.org/2004/02/skos/core#> .\n@prefix e: <${CONCEPTS}> .\n${statements}`;
}

describe('the vocabulary as published', () => {
  test.each(['EuroSciVoc.rdf', 'EuroSciVoc.ttl', 'EuroSciVoc.jsonld'])('%s gives the fields', async (name) => {
    const expected = JSON.parse(await readFile(join(FIXTURES, 'EuroSciVoc.expected.json'), 'utf8')) as unknown;
    expect(await read(join(FIXTURES, name))).toEqual(expected);
  });

  test('a field has the path that CORDIS knows it by, its own address and its Italian name', async () => {
    const records = recordsOf(await read(join(FIXTURES, 'EuroSciVoc.rdf')));
    const radio = records.find(({ localId }) => localId === 'euroscivoc-1717');
    expect(radio?.identifiers).toEqual([
      { scheme: 'euroscivoc', value: '/25/73/30020/455/1225/1717' },
      { scheme: 'euroscivoc', value: `${CONCEPTS}87ff3577-527a-4a40-9c76-2f9d3075e2ba` },
    ]);
    expect(radio?.names).toContainEqual({ text: 'radio satellitare', lang: 'it', type: 'NAME', ours: false });
  });

  test('is a vocabulary, dated by its edition, and the same gzipped', async () => {
    const { signal } = new AbortController();
    const { source } = await euroscivocSource.open([join(FIXTURES, 'EuroSciVoc.ttl')], {}, signal);
    expect(source).toMatchObject({ id: 'euroscivoc', type: 'VOCABULARY', date: '2025-09-24', licence: 'CC BY 4.0' });
    const table = await euroscivocSource.open([join(FIXTURES, 'euroscivoc_tree.csv')], {}, signal);
    expect(table.source).toMatchObject({ id: 'euroscivoc-tree', type: 'VOCABULARY' });
    const packed = await readContent('e.gz', gzipSync(await readFile(join(FIXTURES, 'EuroSciVoc.rdf'))));
    expect(packed).toEqual(await read(join(FIXTURES, 'EuroSciVoc.rdf')));
  });

  test('the tree of CORDIS becomes what is expected of it, a field at two places one record', async () => {
    const name = 'euroscivoc_tree.csv';
    const expected = JSON.parse(await readFile(join(FIXTURES, `${name}.expected.json`), 'utf8')) as unknown;
    expect(await read(join(FIXTURES, name))).toEqual(expected);
  });
});

describe('a place in the tree that is not sure', () => {
  test('no number, several, one of another field: told, and no path', async () => {
    const items = await readContent(
      'numbers.ttl',
      turtle(`e:a a s:Concept ; s:prefLabel "a"@en ; s:notation "a" .
        e:b a s:Concept ; s:prefLabel "b"@en ; s:notation "1", "2" .
        e:c a s:Concept ; s:prefLabel "c"@en ; s:notation "3" .
        e:d a s:Concept ; s:prefLabel "d"@en ; s:notation "3" .
        e:f a s:Concept ; s:notation "4" .
        <http://example.org/x> a s:Concept ; s:prefLabel "x"@en ; s:notation "5" .`),
    );
    expect(recordsOf(items).map(({ localId, identifiers }) => [localId, identifiers.length])).toEqual([
      ['euroscivoc-3', 2],
      ['euroscivoc-a', 1],
      ['euroscivoc-b', 1],
      ['euroscivoc-d', 1],
    ]);
    expect(problemsOf(items)).toMatchObject([
      { field: `${CONCEPTS}a`, reason: expect.stringContaining('has no number') as string },
      { field: `${CONCEPTS}b`, reason: 'has several numbers: 1, 2' },
      { field: `${CONCEPTS}d`, reason: 'has the number 3 of another field' },
      { field: `${CONCEPTS}f`, reason: 'has no label' },
    ]);
  });

  test('below something that is not there, in a circle, at two places', async () => {
    const items = await readContent(
      'tree.ttl',
      turtle(`e:a a s:Concept ; s:prefLabel "a"@en ; s:notation "1" ; s:broader e:gone .
        e:b a s:Concept ; s:prefLabel "b"@en ; s:notation "2" ; s:broader e:c .
        e:c a s:Concept ; s:prefLabel "c"@en ; s:notation "3" ; s:broader e:b .
        e:d a s:Concept ; s:prefLabel "d"@en ; s:notation "4" ; s:narrower e:f .
        e:f a s:Concept ; s:prefLabel "f"@en ; s:notation "5" ; s:broader e:g, e:f .
        e:g a s:Concept ; s:prefLabel "g"@en ; s:notation "6" .`),
    );
    const paths = recordsOf(items).map(({ localId, identifiers }) => [
      localId,
      identifiers.map(({ value }) => value).filter((value) => value.startsWith('/')),
    ]);
    expect(paths).toEqual([
      ['euroscivoc-1', []],
      ['euroscivoc-4', ['/4']],
      ['euroscivoc-6', ['/6']],
      ['euroscivoc-5', ['/4/5', '/6/5']],
      ['euroscivoc-2', []],
      ['euroscivoc-3', []],
    ]);
    expect(problemsOf(items)).toHaveLength(4);
  });
});

describe('refused before anything is written', () => {
  const xml = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://www.w3.org/2004/02/skos/core#">`;
  const laughs = `<?xml version="1.0"?><!DOCTYPE rdf:RDF [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>`;
  const chain = Array.from({ length: 40 }, (_item, at) => {
    return `e:c${at} a s:Concept ; s:prefLabel "c"@en ; s:notation "${at + 1}" ; s:narrower e:c${at + 1} .`;
  });
  test.each<[string, string | Buffer, RegExp]>([
    ['empty.rdf', ' \n', /the file is empty/u],
    ['page.rdf', '<!DOCTYPE html><html></html>', /is a web page/u],
    ['laughs.rdf', laughs, /declares a document type/u],
    ['file.rdf', laughs.replace('"ha"', 'SYSTEM "file:///etc/passwd"'), /declares a document type/u],
    ['deep.rdf', `${xml}${'<rdf:Description><s:a>'.repeat(100_000)}`, /nested more than 64 deep/u],
    ['cut.rdf', `${xml}<rdf:Description rdf:about="${CONCEPTS}1"/>`, /is cut off/u],
    ['other.rdf', `${xml}</rdf:RDF>`, /no concept of EuroSciVoc \(read as RDF\/XML\)/u],
    ['cut.ttl', turtle('e:a a s:Concept ; s:prefLabel "a'), /is no sound Turtle/u],
    ['endless.ttl', turtle(`e:a a s:Concept ; s:prefLabel """${'x'.repeat(5_000_000)}`), /is no sound Turtle/u],
    ['many.ttl', turtle(`e:a s:prefLabel "a"${',"a"'.repeat(510_000)} .`), /more than EuroSciVoc does/u],
    ['chain.ttl', turtle(`${chain.join('\n')} e:c40 a s:Concept ; s:prefLabel "c" .`), /more than 32 levels deep/u],
    ['elsewhere.jsonld', '{"@context": "https://example.org/context", "a": 1}', /context elsewhere .*not fetched/u],
    ['deep.jsonld', `{"a":${'['.repeat(1_000_000)}`, /nested more than 64 deep/u],
    ['many.jsonld', `{"@context":{},"@graph":[${'{},'.repeat(250_000)}{}]}`, /more objects than EuroSciVoc/u],
    ['cut.jsonld', '{"@context": {}, "@graph": [{"@id": "a:b"', /is no sound JSON-LD/u],
    ['header.csv', '"code";"name"\n"/1";"a"\n', /is not the table of EuroSciVoc: it has no column "title"/u],
    ['none.csv', '"code";"title"\n', /no field of EuroSciVoc is in it/u],
    ['wide.csv', Buffer.from('"code";"title"\n', 'utf16le'), /is not the table|not encoded in UTF-8/u],
    ['latin.csv', Buffer.from('"code";"title"\n"/1";"caffè"\n', 'latin1'), /not encoded in UTF-8/u],
    ['large.csv', Buffer.alloc(33_000_000, 'x'), /larger than EuroSciVoc can be \(32 MB\)/u],
    ['bomb.csv.gz', gzipSync(Buffer.alloc(40_000_000, 'x')), /hundred times its size/u],
    ['cut.csv.gz', gzipSync('"code";"title"\n').subarray(0, 20), /cut off/u],
  ])('%s', { timeout: 60_000 }, async (name, content, reason) => {
    await expect(readContent(name, content)).rejects.toMatchObject({
      name: 'FileRefused',
      message: expect.stringMatching(reason) as string,
    });
  });

  test('two files, a folder, none, a region', async () => {
    const path = join(FIXTURES, 'EuroSciVoc.ttl');
    const { signal } = new AbortController();
    await expect(euroscivocSource.open([path, path], {}, signal)).rejects.toThrow(/give one file/u);
    await expect(euroscivocSource.open([folder], {}, signal)).rejects.toThrow(/is no file/u);
    await expect(euroscivocSource.open([join(folder, 'gone')], {}, signal)).rejects.toThrow(/no such file/u);
    await expect(read(path, { region: 'ITC4' })).rejects.toThrow(/cannot be cut to a region/u);
  });

  test('a stop is answered with its own reason', async () => {
    const stop = AbortSignal.abort(new Error('enough'));
    await expect(euroscivocSource.open([join(FIXTURES, 'EuroSciVoc.rdf')], {}, stop)).rejects.toThrow('enough');
  });
});

test('the real tree is taken over whole, each field after those above it', async () => {
  if (!existsSync(REAL)) {
    process.stderr.write('\nNOT CHECKED: euroscivoc_tree.csv, which is not at hand in ../shared/data/euroscivoc\n');
    return;
  }
  const items = await read(REAL);
  const records = recordsOf(items);
  expect(problemsOf(items)).toEqual([]);
  // 1,020 rows; two fields stand at two places each.
  expect(records).toHaveLength(1018);
  expect(records.flatMap(({ identifiers }) => identifiers)).toHaveLength(1020);
  const seen = new Set<string>();
  for (const { localId, relations } of records) {
    for (const { target } of relations) expect(seen).toContain(target);
    seen.add(localId);
  }
});
