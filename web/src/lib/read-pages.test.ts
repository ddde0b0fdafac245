/** Pins how a list is read to its end, or to the most that is wanted, or not at all. */
import { expect, test } from 'vitest';
import { readPages } from './read-pages';

const pages: Record<string, { nodes: number[]; next: string | null }> = {
  first: { nodes: [1, 2], next: 'b' },
  b: { nodes: [3, 4], next: 'c' },
  c: { nodes: [5], next: null },
};

test('reads page after page, no further than it must, and gives nothing when a page is missing', async () => {
  const read = async (after: string | null) => Promise.resolve(pages[after ?? 'first'] ?? null);
  expect(await readPages(read, 100)).toEqual([1, 2, 3, 4, 5]);
  expect(await readPages(read, 3)).toEqual([1, 2, 3, 4]);
  expect(await readPages(async (after) => (after === 'c' ? Promise.resolve(null) : read(after)), 100)).toBeNull();
});
