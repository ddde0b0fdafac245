/** Pins that a text read in the wrong encoding comes out as it was written, and that one read rightly is never touched. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repairEncoding } from './repair-encoding.ts';

/** As the publisher's file has it: written in UTF-8, read as Windows-1252. */
function misread(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

const words = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '’', '“', '”', '–', 'é', '€', 'ü', '≥', 'ł', '·', 'Å', 'à'),
  maxLength: 40,
});

test('what was misread is put right', () => {
  fc.assert(
    fc.property(words, words, (title, text) => {
      const written = { title: `“${title}”`, text };
      expect(repairEncoding({ title: misread(written.title), text: misread(text) })).toEqual(written);
    }),
  );
});

test.each(['womenâ€™s and “quoted”', 'CAFÉ”', 'naïve', 'ÅŒ', 'Łódź', '…', 'plain'])('%s stays', (text) => {
  expect(repairEncoding({ text })).toEqual({ text });
});
