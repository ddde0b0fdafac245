/** Pins that lines come whole however the bytes are cut, and that an endless one is not kept. */
import { expect, test } from 'vitest';
import { splitLines, type Line } from './split-lines.ts';

async function split(text: string, size: number, maxBytes = 100): Promise<Line[]> {
  const bytes = Buffer.from(text);
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let start = 0; start < bytes.length; start += size) {
      await Promise.resolve();
      yield bytes.subarray(start, start + size);
    }
  }
  const lines: Line[] = [];
  for await (const line of splitLines(chunks(), maxBytes)) lines.push(line);
  return lines;
}

test.each([1, 2, 3, 7, 100])('in pieces of %i bytes', async (size) => {
  const lines = await split('è\n\nb c\r\nd', size);
  expect(lines.map(({ row, bytes }) => [row, bytes.toString()])).toEqual([
    [1, 'è'],
    [2, ''],
    [3, 'b c\r'],
    [4, 'd'],
  ]);
  expect(await split('a\n', size)).toHaveLength(1);
  expect(await split('', size)).toHaveLength(0);
});

test.each([1, 10, 5000])('a line that is too long is passed over, in pieces of %i', async (size) => {
  const lines = await split(`a\n${'x'.repeat(3000)}\nb`, size);
  expect(lines.map(({ row, isTooLong }) => [row, isTooLong])).toEqual([
    [1, false],
    [2, true],
    [3, false],
  ]);
  expect(lines[1]?.bytes.length).toBeLessThanOrEqual(1024);
  expect(lines[2]?.bytes.toString()).toBe('b');
});
