// Pins that a person leaves no word in reports, that counts and other lines stay, and that readers notice nothing.
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { redactReports } from './redact-reports.ts';
import { ReportReader } from './report-reader.ts';
import { ReportWriter } from './report-writer.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kms-redact-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const RUN = { id: 'run_00000000000000abcdef', source: 'cordis', queuedAt: '2026-01-02T03:04:05.678Z' };
const TRACES = {
  localIds: new Set(['author-1-ada-lovelace']),
  texts: ['Ada "Augusta" Lovelace', '0000-0002-1825-0097'],
};

test('lines about a person keep what became of them and nothing else, in their place', async () => {
  const report = await ReportWriter.open(folder, RUN);
  report.outcome('author-1-ada-lovelace', 'created');
  report.outcome('author-2-ada-lovelace', 'created');
  report.outcome('work-0000-0002-1825-0097-7', 'updated');
  report.problem({ file: 'f.csv', row: 7, field: 'name', reason: '"Ada "Augusta" Lovelace" is no organization' });
  report.note({ kind: 'FILE', text: 'of Ada "Augusta" Lovelace' });
  report.note({ kind: 'FILE', text: 'of others' });
  await report.close();
  const reader = new ReportReader(folder);
  const before = { size: (await stat(report.path)).size, created: await reader.count(report.name, ['created']) };
  expect(await redactReports(folder, TRACES)).toBe(4);
  const text = await readFile(report.path, 'utf8');
  for (const word of ['Augusta', '0000-0002', 'author-1']) expect(text).not.toContain(word);
  for (const one of [reader, new ReportReader(folder)]) {
    const list = async (kind: string): Promise<unknown[]> =>
      (await one.list(report.name, [kind], -1, 9)).map(({ content }) => content);
    expect(await one.count(report.name, ['created'])).toBe(before.created);
    expect(await list('created')).toEqual([
      { outcome: 'created', reason: 'erased on request' },
      { outcome: 'created', localId: 'author-2-ada-lovelace' },
    ]);
    expect(await list('failed')).toEqual([{ outcome: 'failed', reason: 'erased on request' }]);
    expect(await list('note')).toEqual([{ outcome: 'note', content: { kind: 'FILE', text: 'of others' } }]);
  }
  expect((await stat(report.path)).size).toBe(before.size);
  expect(await redactReports(folder, TRACES)).toBe(0);
});

test('a folder that is not there has no reports', async () => {
  expect(await redactReports(join(folder, 'none'), TRACES)).toBe(0);
});
