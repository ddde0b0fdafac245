/** Pins what a list becomes by its mapping, faults and all, what is refused and why, and that no cell breaks anything. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SourceItem } from '../../source-module.ts';
import { mapTable } from './map-table.ts';
import { parseMapping } from './mapping/read-mapping.ts';
import { parseCsv } from './parse-csv.ts';
import { toCell } from './sheet.ts';
import { tableSource } from './table-source.ts';

const FIXTURE = join(import.meta.dirname, 'fixtures', 'members.csv');
const MAPPING = join(import.meta.dirname, 'fixtures', 'members.mapping.yaml');
const { signal } = new AbortController();

let folder: string;
let list: string;
let mapping: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kms-table-'));
  list = await readFile(FIXTURE, 'utf8');
  mapping = await readFile(MAPPING, 'utf8');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function itemsOf(path: string): Promise<SourceItem[]> {
  const { items } = await tableSource.open([path], { mapping: MAPPING }, signal);
  const all: SourceItem[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function recordsOf(content: string | Uint8Array): Promise<SourceItem[]> {
  return (await itemsOf(await write('other.csv', content))).filter((item) => 'record' in item);
}

describe('a list of members', () => {
  test('becomes what is expected of it', async () => {
    expect(await itemsOf(FIXTURE)).toEqual(JSON.parse(await readFile(`${FIXTURE}.expected.json`, 'utf8')));
  });

  test('is described by its mapping, with the purpose of personal data', async () => {
    const { source, notes } = await tableSource.open([FIXTURE], { mapping: MAPPING }, signal);
    expect(source).toMatchObject({
      id: 'list-cluster-members',
      file: 'members.csv',
      description: { en: 'Members for a test. — Personal data kept for: Contacts for a test.' },
    });
    expect(notes).toEqual([expect.stringContaining('"column N"')]);
  });

  test('is the same in another order of rows, with other delimiters, line ends and encodings', async () => {
    const expected = (await itemsOf(FIXTURE)).filter((item) => 'record' in item);
    const [title = '', header = '', ...rows] = list.trimEnd().split('\n');
    const latin = Uint8Array.from(list, (letter) => letter.codePointAt(0) ?? 0);
    for (const content of [
      `\ufeff${list}`,
      list.replaceAll('\n', '\r\n'),
      Buffer.from(`\ufeff${list}`, 'utf16le'),
      latin,
    ]) {
      expect(await recordsOf(content)).toEqual(expected);
    }
    const tabs = list.replaceAll(';', '\t').replaceAll('Biotecnologie\t', 'Biotecnologie;');
    expect(await recordsOf(tabs)).toEqual(expected);
    // The second Politecnico is left out wherever it stands, so it stays below the first.
    const moved = [...rows.slice(5), ...rows.slice(0, 5)];
    const sorted = (items: SourceItem[]): string[] => items.map((item) => JSON.stringify(item)).sort();
    expect(sorted(await recordsOf([title, header, ...moved].join('\n')))).toEqual(sorted(expected));
  });

  test('says how it was read where that is a guess', async () => {
    const path = await write(
      'latin.csv',
      Uint8Array.from(list, (letter) => letter.codePointAt(0) ?? 0),
    );
    const { notes } = await tableSource.open([path], { mapping: MAPPING }, signal);
    expect(notes?.[0]).toMatch(/not UTF-8 and was read as Windows-1252/u);
  });

  test('says what each column becomes, also of those that nothing is made of', async () => {
    const { columns = [], isMain } = await tableSource.open([FIXTURE], { mapping: MAPPING }, signal);
    const usesOf = (name: string): unknown => columns.find((column) => column.name === name)?.uses;
    expect(usesOf('P. IVA')).toEqual([{ part: 'KEY' }, { part: 'IDENTIFIER', detail: 'vat' }]);
    expect(usesOf('Ragione sociale')).toEqual([{ part: 'KEY' }, { part: 'NAME', detail: 'NAME' }]);
    expect(usesOf('Tipologia')).toEqual([{ part: 'VALUE', detail: 'organizationType' }]);
    expect(usesOf('column N')).toEqual([]);
    expect(isMain?.('IT04376620151')).toBe(true);
    expect(isMain?.('Organization/key:lombardy-life-sciences-cluster')).toBe(false);
  });

  test('keeps the rest of a row in which single cells are wrong', () => {
    const text = [
      'source: { id: list-x, title: { it: x }, description: { it: x } }',
      'kind: Organization',
      'key: Nome',
      'names: [{ column: Nome }]',
      'identifiers: [{ column: IVA, scheme: vat }]',
      'values: [{ column: Sito, field: website }, { column: Nata, field: foundedOn }, { column: PMI, field: sme }]',
      'relations:',
      '  - { type: MEMBER_OF, target: { kind: Network, by: name, column: Rete }, from: { column: Socio dal } }',
    ].join('\n');
    const wrong = 'Ditta;IT00000000001;www.ditta.it;31/02/2020;forse;Rete Uno;ieri';
    const { rows, problems } = parseCsv('x.csv', `Nome;IVA;Sito;Nata;PMI;Rete;Socio dal\n${wrong}\n`);
    const { items } = mapTable({ shownName: 'x.csv', rows, problems, notes: [] }, parseMapping('m.yaml', text));
    const record = items.flatMap((item) => ('record' in item ? [item.record] : [])).at(-1);
    expect(record).toMatchObject({
      localId: 'Ditta',
      identifiers: [],
      values: [{ field: 'website', value: 'http://www.ditta.it' }],
      relations: [{ type: 'MEMBER_OF', target: 'Network/name:rete-uno' }],
    });
    expect(record?.relations[0]).not.toHaveProperty('from');
    const told = items.flatMap((item) => ('problem' in item ? [[item.problem.row, item.problem.field]] : []));
    expect(told).toEqual([
      [2, 'IVA'],
      [2, 'Nata'],
      [2, 'PMI'],
      [2, 'Socio dal'],
    ]);
  });
});

describe('refused', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty.csv', '', /is empty/u],
    ['page.xls', '\ufeff <!DOCTYPE html><table></table>', /web page \(HTML\)/u],
    ['fragment.xls', '<table><tr></tr></table>', /web page \(HTML\)/u],
    ['xml.xls', '<?xml version="1.0"?><Workbook/>', /is XML/u],
    ['old.xls', Buffer.from('d0cf11e0a1b11ae100', 'hex'), /old Excel file/u],
    [
      'locked.xlsx',
      Buffer.concat([Buffer.from('d0cf11e0', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      /protected by a password/u,
    ],
    ['bytes.csv', Buffer.from([65, 0, 66, 0]), /neither XLSX nor a text/u],
    ['paper.csv', '%PDF-1.7', /is a PDF/u],
    ['quote.csv', 'a;b\n"c;d\n', /never closed/u],
    ['endless.csv', `a;b\n"${'x'.repeat(1_100_000)}`, /more than 1000000 characters/u],
    ['wide.csv', `${'a;'.repeat(600)}\n`, /more than 500 columns/u],
    ['other.csv', 'x;y\n\n1;2\n3;4', /row 2, the header by the mapping, is empty/u],
  ])('%s', async (name, content, reason) => {
    const path = await write(name, content);
    await expect(tableSource.open([path], { mapping: MAPPING }, signal)).rejects.toMatchObject({
      name: 'FileRefused',
      message: expect.stringMatching(reason) as string,
    });
  });

  test('no mapping, no file, two files, a region', async () => {
    await expect(tableSource.open([FIXTURE], {}, signal)).rejects.toThrow(/suggest-mapping members\.csv > members/u);
    await expect(tableSource.open([], {}, signal)).rejects.toThrow(/needs the CSV or XLSX/u);
    await expect(tableSource.open([FIXTURE, FIXTURE], {}, signal)).rejects.toThrow(/one file/u);
    await expect(tableSource.open([FIXTURE], { region: 'ITC4' }, signal)).rejects.toThrow(/taken whole/u);
    await expect(tableSource.open([join(folder, 'gone.csv')], { mapping: MAPPING }, signal)).rejects.toThrow(
      /is not there/u,
    );
  });
});

describe('a wrong mapping is refused by line, path and cause', () => {
  const change = (from: string, to: string): string => mapping.replace(from, to);
  const open = (text: string): unknown => {
    const { rows, problems } = parseCsv('members.csv', list);
    return mapTable({ shownName: 'members.csv', rows, problems, notes: [] }, parseMapping('m.yaml', text));
  };
  test.each<[string, () => string, RegExp]>([
    ['a misspelt word', () => change('names:', 'nams:'), /line 14: .*"nams"/su],
    [
      'a source id that could be another source',
      () => change('list-cluster', 'cluster'),
      /line 2: source\.id: begins with "list-"/u,
    ],
    [
      'a column that is not there',
      () => change('column: comune', 'column: Città'),
      /line 20: values\.2\.column: the table has no column "Città"/u,
    ],
    [
      'a map to no type',
      () => change('PMI: SME', 'PMI: SMEE'),
      /line 23: values\.3\.map\.PMI: "SMEE" is no organization type/u,
    ],
    [
      'a target that is no id',
      () => change('01nffqt88', '01nffqt87'),
      /relations\.2\.target\.constant: .* is no ROR id/u,
    ],
    [
      'e-mail without leave',
      () => change('personalData: allowed', 'personalData: none'),
      /line 46: persons\.0\.email: how a person is reached is personal data/u,
    ],
    ['leave without purpose', () => mapping.replace(/^purpose.*$/mu, ''), /personalData: needs `purpose`/u],
    ['aliases', () => `${mapping}\nx: &a [1]\ny: *a\n`, /uses aliases/u],
    ['broken YAML', () => change('header: 2', 'header: [2'), /line \d+: /u],
    [
      'row and composed key',
      () =>
        change('{ firstOf: [P. IVA, Ragione sociale] }', '[P. IVA, Comune]').replace(
          'by: key, column: Provincia',
          'by: row, column: Provincia',
        ),
      /needs a key of one column/u,
    ],
  ])('%s', (_name, text, reason) => {
    expect(() => open(text())).toThrow(reason);
  });
});

describe('never throws', () => {
  const MINIMAL = `
source: { id: list-x, title: { it: x }, description: { it: x } }
kind: Organization
key: a
names: [{ column: a }, { column: b, separator: ',' }]
identifiers: [{ column: b, scheme: vat }, { column: b, scheme: doi }, { column: b, scheme: orcid }, { column: b, scheme: ror }]
values:
  - { column: b, field: website }
  - { column: b, field: date }
  - { column: b, field: country }
  - { column: b, field: geolocation }
  - { column: b, field: totalCost }
  - { column: b, field: organizationType, map: { x: SME } }
relations:
  - { type: RELATED, target: { kind: Organization, by: row, column: b } }
  - { type: HAS_COMPETENCE, target: { kind: Technology, by: name, column: b, separator: ';' }, from: { column: b }, when: c }
persons: [{ name: b, email: c, phone: c, orcid: c, separator: ',' }]
personalData: allowed
purpose: { it: prova }
`;
  const read = parseMapping('x.yaml', MINIMAL);
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('__proto__', '=1+1', '@a', '1/2/2020', 'IT1'),
  );

  test('whatever the cells hold, and every local id comes once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 6 }), (cells) => {
        const rows = [['a', 'b', 'c'], ['sure', 'x', 'x'], ...cells].map((row, index) => ({
          row: index + 1,
          cells: row.map(toCell),
        }));
        const { items } = mapTable({ shownName: 'x', rows, problems: [], notes: [] }, read);
        const ids = items.flatMap((item) => ('record' in item ? [item.record.localId] : []));
        expect(new Set(ids).size).toBe(ids.length);
        const known = new Set(ids);
        for (const item of items) {
          if ('record' in item) for (const { target } of item.record.relations) expect(known.has(target)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

test('a row with a delimiter too many is told, unless most rows are longer than the header', () => {
  const { rows, problems } = parseCsv('members.csv', 'Nome;Campi;Sito\nA;x;a.it\nB;x;y;b.it\nC;z;c.it\n');
  expect(rows).toHaveLength(4);
  expect(problems).toEqual([
    { file: 'members.csv', row: 3, reason: expect.stringMatching(/^has 4 cells, the first row 3:/u) as string },
  ]);
  expect(parseCsv('members.csv', 'Nome;Sito\nA;a.it;nota\nB;b.it;altra\n').problems).toEqual([]);
  expect(parseCsv('members.csv', 'Nome;Sito\nA;a.it;;\nB;b.it\n').problems).toEqual([]);
});

test('a number or a dash is no name: not of a row, of a person or of what is pointed to', () => {
  const mapping = [
    'source: { id: list-x, title: { it: x }, description: { it: x } }',
    'kind: Organization',
    'key: Codice',
    'names: [{ column: Nome }]',
    'relations:',
    '  - { type: MEMBER_OF, target: { kind: Network, by: name, column: Rete } }',
    '  - { type: PART_OF, target: { kind: Organization, by: row, column: Di } }',
    'persons: [{ name: Referente }]',
  ].join('\n');
  const text = 'Codice;Nome;Rete;Referente;Di\n1;Ditta 3;2020;12.3;2\n2;2020;Rete Uno;Anna Rossi;\n';
  const { items } = mapTable(
    { shownName: 'x.csv', rows: parseCsv('x.csv', text).rows, problems: [], notes: [] },
    parseMapping('m.yaml', mapping),
  );
  const records = items.flatMap((item) => ('record' in item ? [item.record] : []));
  expect(records).toMatchObject([{ localId: '1', names: [{ text: 'Ditta 3' }], relations: [] }]);
  const told = items.flatMap((item) =>
    'problem' in item ? [[item.problem.row, item.problem.field, item.problem.reason]] : [],
  );
  expect(told).toEqual([
    [2, 'Rete', '"2020" is no name: it has no letter'],
    [2, 'Di', '"2" is the key of no row'],
    [2, 'Referente', '"12.3" is no name: it has no letter'],
    [3, 'Nome', '"2020" is no name: it has no letter'],
    [3, 'Nome', 'the name is missing; the row is left out'],
  ]);
});

test.each(['#N/D', '#RIF!', '#DIV/0!', '#n/a'])('%s is a formula that failed, and no name', (cell) => {
  const { rows } = parseCsv('members.csv', `Nome;Sito\n${cell};a.it\n`);
  expect(rows[1]?.cells[0]).toEqual({ reason: `is ${cell}, a formula that failed` });
});
