/** Pins that elements come out whole however the file is cut into pieces, and strings hide the marks in them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JsonSplitter } from './json-splitter.ts';

function split(text: string, pieceSize: number): { row: number; value: unknown }[] {
  const splitter = new JsonSplitter('x.json');
  const bytes = Buffer.from(text);
  const found = [];
  for (let start = 0; start < bytes.length; start += pieceSize) {
    found.push(...splitter.push(bytes.subarray(start, start + pieceSize)));
  }
  found.push(...splitter.end());
  return found.map((element) => ({ row: element.row, value: JSON.parse(element.bytes.toString()) as unknown }));
}

const values = fc.array(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ maxDepth: 3 })), {
  minLength: 1,
});

test.each([undefined, 2])('an array (indent %s) gives its elements', (indent) => {
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 40 }), (list, pieceSize) => {
      const expected = JSON.parse(JSON.stringify(list)) as unknown[];
      expect(split(JSON.stringify(list, null, indent), pieceSize)).toEqual(
        expected.map((value, index) => ({ row: index + 1, value })),
      );
    }),
  );
});

test('lines give their values, with the number of the line', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 40 }), (list, pieceSize) => {
      const expected = JSON.parse(JSON.stringify(list)) as unknown[];
      expect(split(list.map((value) => JSON.stringify(value)).join('\n\n'), pieceSize)).toEqual(
        expected.map((value, index) => ({ row: 2 * index + 1, value })),
      );
    }),
  );
});

test('a mark of byte order, blanks around and a comma too many do no harm', () => {
  expect(split('\ufeff \n [ {"a": 1} ,\n{"b": "],{"}, ] \n', 3)).toEqual([
    { row: 1, value: { a: 1 } },
    { row: 2, value: { b: '],{' } },
  ]);
});
