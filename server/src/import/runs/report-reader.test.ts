// Pins that pages of a report are right while it is being written, after a cut, and without reading it all each time.
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ReportReader } from './report-reader.ts';
import { ReportWriter } from './report-writer.ts';

let folder: string;
let reader: ReportReader;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kms-report-'));
  reader = new ReportReader(folder);
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const RUN = { id: 'run_00000000000000abcdef', source: 'ror', queuedAt: '2026-01-02T03:04:05.678Z' };

test('what a run wrote is paged by kind, in order', async () => {
  const report = await ReportWriter.open(folder, RUN);
  for (let index = 0; index < 1000; index += 1) report.outcome(`é${index}`, index % 3 === 0 ? 'created' : 'unchanged');
  report.problem({ file: 'f.csv', row: 7, field: 'name', reason: 'broken "quotes"\nand lines' });
  await report.close();
  expect(report.name).toBe('2026-01-02T03-04-05.678Z-ror-abcdef.jsonl');
  expect(await reader.count(report.name, ['created'])).toBe(334);
  expect(await reader.count(report.name, ['created', 'unchanged'])).toBe(1000);
  const page = await reader.list(report.name, ['created'], 5, 3);
  expect(page.map(({ number, content }) => [number, content['localId']])).toEqual([
    [6, 'é6'],
    [9, 'é9'],
    [12, 'é12'],
  ]);
  const [problem] = await reader.list(report.name, ['failed'], -1, 10);
  expect(problem?.content).toEqual({
    outcome: 'failed',
    file: 'f.csv',
    row: 7,
    field: 'name',
    reason: 'broken "quotes"\nand lines',
  });
});

test('lines that come later are found, half a line is not, and two readers at once do not count twice', async () => {
  const path = join(folder, 'r.jsonl');
  await writeFile(path, '{"localId":"a","outcome":"created"}\n{"localId":"b","outc');
  expect(await reader.count('r.jsonl', ['created'])).toBe(1);
  await appendFile(path, 'ome":"created"}\nno json\n{"localId":"c","outcome":"created"}\n');
  const counts = await Promise.all([1, 2, 3].map(async () => reader.count('r.jsonl', ['created'])));
  expect(counts).toEqual([3, 3, 3]);
  expect((await reader.list('r.jsonl', ['created'], -1, 10)).map(({ content }) => content['localId'])).toEqual([
    'a',
    'b',
    'c',
  ]);
});

test('a report that is not there is empty', async () => {
  expect(await reader.list('none.jsonl', ['created'], -1, 10)).toEqual([]);
  expect(await reader.count('none.jsonl', ['created'])).toBe(0);
});

test('200,000 lines are paged in little time once they were read', async () => {
  const path = join(folder, 'big.jsonl');
  const lines = Array.from({ length: 200_000 }, (_, index) => `{"localId":"record-${index}","outcome":"unchanged"}\n`);
  await writeFile(path, lines.join(''));
  expect(await reader.count('big.jsonl', ['unchanged'])).toBe(200_000);
  const startedAt = performance.now();
  const page = await reader.list('big.jsonl', ['unchanged'], 199_000, 100);
  expect(page[0]?.content['localId']).toBe('record-199001');
  expect(performance.now() - startedAt).toBeLessThan(500);
});
