/** Pins how CORDIS's own way of quoting is read, whatever the pieces a file comes in, and what is no table at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CsvRefused, CsvSplitter } from './split-csv.ts';

function split(text: string, pieceLength = text.length || 1): { rows: string[][]; isCut: boolean } {
  const splitter = new CsvSplitter();
  const rows: string[][] = [];
  for (let at = 0; at < text.length; at += pieceLength) rows.push(...splitter.push(text.slice(at, at + pieceLength)));
  const { rows: last, isCut } = splitter.end();
  return { rows: [...rows, ...last], isCut };
}

const BROKEN = `"101192661";"HORIZON-CL5";""Combining for the ""Fit for 55"" objective; by 2030 (ZEWT Partnership)""\n"2";"b";"c"\n`;

describe('rows', () => {
  test.each([
    ['quoted and bare cells', '"a";b;"c"\n1;"";3\n', [['a', 'b', 'c'], ['1', '', '3']]], // prettier-ignore
    ['delimiters, line ends and doubled quotes inside', '"a;b";"c\nd";"e ""f"""\r\n', [['a;b', 'c\nd', 'e "f"']]],
    ['a text that begins with a doubled quote', '"""a"" b";""\n', [['"a" b', '']]],
    ['a quote nobody doubled', '"a "b" c";"d"\n', [['a "b" c', 'd']]],
    ['no line end after the last row', '"a";"b"', [['a', 'b']]],
    ['empty lines', '\n"a"\n\n\r\n"b"\n', [['a'], ['b']]],
    ['an empty last cell', '"a";\n', [['a', '']]],
    [
      'cells opened with two quotes',
      BROKEN,
      [['101192661', 'HORIZON-CL5', '"Combining for the "Fit for 55" objective; by 2030 (ZEWT Partnership)"'], ['2', 'b', 'c']], // prettier-ignore
    ],
    ['such a cell in the middle', `""Fit"" and more";"x"\n`, [['"Fit" and more', 'x']]],
  ])('%s', (_what, text, rows) => {
    expect(split(text)).toEqual({ rows, isCut: false });
    for (const length of [1, 2, 3, 7]) expect(split(text, length).rows).toEqual(rows);
  });

  test('what was quoted by the rules comes back, in pieces of any length', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'è', '"', ';', '\n', '\r', ' '), maxLength: 6 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, length) => {
        const text = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(';')).join('\n');
        expect(split(`${text}\n`, length)).toEqual({ rows, isCut: false });
      }),
    );
  });

  test('an unclosed quote costs its row and the next, not the rest', () => {
    expect(split('"1";"open\n"2";"b"\n"3";"c"\n').rows.at(-1)).toEqual(['3', 'c']);
  });

  test('a text that ends inside a cell is told', () => {
    expect(split('"1";"a"\n"2";"b').isCut).toBe(true);
  });
});

describe('refused, naming the row', () => {
  test.each([
    ['an endless cell', `"a"\n"${'x'.repeat(1_000_001)}"`, /row 2 has a cell/u],
    ['an endless cell without a quote', `a\n${'x'.repeat(1_000_001)}`, /row 2 has a cell/u],
    ['columns without number', `a\n${';'.repeat(1_001)}\n`, /row 2 has more than 1,000 columns/u],
    ['a row without end', `a\n${`"${'x'.repeat(900_000)}";`.repeat(10)}`, /row 2 has no end/u],
  ])('%s', (_what, text, reason) => {
    expect(() => split(text, 65_536)).toThrow(CsvRefused);
    expect(() => split(text, 65_536)).toThrow(reason);
  });
});
