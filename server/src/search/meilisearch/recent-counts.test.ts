/** Pins that what was found out of a text is kept until the index changes, and not when it changed meanwhile. */
import { expect, test } from 'vitest';
import { RecentCounts } from './recent-counts.ts';
import type { ChosenReading } from './search-plan.ts';

const strict: ChosenReading = { words: ['terapia', 'genica'], strategy: 'all', scope: 'own', first: [], count: 7 };
const loose: ChosenReading = { ...strict, strategy: 'frequency' };
const text = { text: 'terapia genica', leads: [] };

test('a reading is chosen once for a text and its leads, and again after a change', async () => {
  const recent = new RecentCounts();
  let chosen = 0;
  const choose = async (reading: ChosenReading): Promise<ChosenReading> => {
    chosen += 1;
    return Promise.resolve(reading);
  };
  expect(await recent.reading(text, async () => choose(strict))).toBe(strict);
  expect(await recent.reading({ ...text }, async () => choose(loose))).toBe(strict);
  expect(await recent.reading({ ...text, leads: ['ent_1'] }, async () => choose(loose))).toBe(loose);
  recent.forget();
  expect(await recent.reading(text, async () => choose(loose))).toBe(loose);
  expect(chosen).toBe(3);
});

test('what was begun before a change is not kept', async () => {
  const recent = new RecentCounts();
  const changing = async <T>(answer: T): Promise<T> => {
    recent.forget();
    return Promise.resolve(answer);
  };
  const counts = { kind: [{ value: 'Project', count: 1 }] };
  expect(await recent.reading(text, async () => changing(strict))).toBe(strict);
  expect(await recent.reading(text, async () => Promise.resolve(loose))).toBe(loose);
  expect(await recent.facets(text, async () => changing(counts))).toBe(counts);
  expect(recent.knowsFacets(text)).toBe(false);
  expect(await recent.facets(text, async () => Promise.resolve(counts))).toBe(counts);
  expect(recent.knowsFacets(text)).toBe(true);
});
