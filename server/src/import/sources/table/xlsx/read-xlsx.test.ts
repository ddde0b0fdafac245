/** Pins what the cells of a workbook become, and that hostile or foreign ones are refused. The workbooks are made here. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSheet } from '../read-sheet.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kms-xlsx-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** A zip of some files. */
function zip(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const sizes = Buffer.alloc(16);
    sizes.writeUInt32LE(crc32(content), 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(content.length, 8);
    sizes.writeUInt16LE(Buffer.byteLength(name), 12);
    const common = Buffer.concat([Buffer.from('14000008080000000000', 'hex'), sizes]);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), common, place, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('504b0506', 0, 'hex');
  end.writeUInt16LE(centrals.length, 8);
  end.writeUInt16LE(centrals.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

function workbook(rows: string, others: Readonly<Record<string, string>> = {}): Buffer {
  return zip({
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${TYPES}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<x:workbook xmlns:x="m" xmlns:r="${TYPES}"><x:sheets><x:sheet name="Nascosto" state="hidden" r:id="r2"/><x:sheet name="Soci" r:id="r1"/><x:sheet name="Altro" r:id="r2"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${TYPES}/worksheet" Target="worksheets/a.xml"/><Relationship Id="r2" Type="${TYPES}/worksheet" Target="/xl/worksheets/b.xml"/><Relationship Id="r3" Type="${TYPES}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r4" Type="${TYPES}/styles" Target="styles.xml"/><Relationship Id="r5" Type="${TYPES}/externalLink" TargetMode="External" Target="http://example.org/"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}><si><t>Nome</t></si><si><r><t>Poli</t></r><r><t xml:space="preserve">tecnico &amp; C. </t></r><rPh><t>no</t></rPh></si></sst>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="164" formatCode="00000000000"/><numFmt numFmtId="165" formatCode="[$-410]mmmm\\ yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    'xl/worksheets/a.xml': `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
    'xl/worksheets/b.xml': `<worksheet ${MAIN}><sheetData><row r="1"><c t="inlineStr"><is><t>altro</t></is></c></row></sheetData></worksheet>`,
    ...others,
  });
}

async function read(content: Buffer, sheet?: string): ReturnType<typeof readSheet> {
  const path = join(folder, 'list.xlsx');
  await writeFile(path, content);
  return readSheet(path, sheet, new AbortController().signal);
}

test('cells are what the sheet shows', async () => {
  const rows = `
    <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>
    <row r="3"/>
    <row r="5">
      <c r="A5" s="1"><v>42075</v></c><c r="B5" s="2"><v>4376620151</v></c><c r="C5" s="3"><v>42430</v></c>
      <c r="D5" t="b"><v>1</v></c><c r="E5"><v>19.899999999999999</v></c><c r="F5" t="inlineStr"><is><t>=SOMMA(A1)</t></is></c>
      <c r="G5" t="str"><f>A1&amp;"x"</f><v>calcolato</v></c><c r="H5"><f>[1]Foglio!A1</f></c><c r="I5" t="e"><v>#REF!</v></c>
      <c r="J5"><v>1.23456789012E11</v></c><c r="K5" t="s"><v>99</v></c><c r="L5" t="str"><v>a_x000D_b</v></c><c r="M5" s="1"/>
    </row>`;
  const sheet = await read(workbook(rows));
  expect(sheet.shownName).toBe('list.xlsx/Soci');
  expect(sheet.notes).toEqual([expect.stringMatching(/"Soci" was read; not read: "Altro"/u)]);
  expect(sheet.rows).toEqual([
    { row: 2, cells: ['Nome', '', 'Politecnico & C.'] },
    {
      row: 5,
      cells: [
        ...['2015-03-12', '04376620151', '2016-03', 'true', '19.9', '=SOMMA(A1)', 'calcolato'],
        { reason: expect.stringMatching(/formula without a stored value/u) as string },
        { reason: 'shows an error (#REF!)' },
        ...['123456789012', '', 'a b'],
      ],
    },
  ]);
});

test('a sheet is found by its name', async () => {
  expect((await read(workbook(''), ' altro')).rows).toEqual([{ row: 1, cells: ['altro'] }]);
  await expect(read(workbook(''), 'Elenco')).rejects.toThrow(/no sheet "Elenco"; it has "Nascosto", "Soci", "Altro"/u);
});

test.each<[string, () => Buffer, RegExp]>([
  [
    'entities',
    () => workbook('', { 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "aa">]><sst/>' }),
    /has a document type/u,
  ],
  ['broken XML', () => workbook('<row><c></row>'), /no well-formed XML/u],
  [
    'a bomb',
    () => workbook(`<row r="1"><c t="str"><v>${'x'.repeat(20_000_000)}</v></c></row>`),
    /a hundred times its size/u,
  ],
  ['endless columns', () => workbook('<row r="1"><c r="XFD1"><v>1</v></c></row>'), /more than 500 columns/u],
  ['deep XML', () => workbook('<a>'.repeat(100)), /nested deeper/u],
  ['ods', () => zip({ 'content.xml': '' }), /OpenDocument/u],
  ['xlsb', () => zip({ 'xl/workbook.bin': '' }), /binary workbook/u],
  ['another zip', () => zip({ 'a.csv': 'a' }), /no workbook/u],
  ['a cut file', () => workbook('').subarray(0, 400), /no sound zip archive/u],
  ['a way out', () => zip({ '../a.xml': '' }), /no sound zip archive/u],
])('%s is refused', async (_name, content, reason) => {
  await expect(read(content())).rejects.toMatchObject({
    name: 'FileRefused',
    message: expect.stringMatching(reason) as string,
  });
});
