/** Tries the source on the publisher's own files, which lie beside the project where they are; says so where they do not. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RecordContent } from '../../../records/model.ts';
import type { RowProblem } from '../../source-module.ts';
import { cordisSource } from './cordis-source.ts';
import { FIELD_TABLE, LEGAL_BASIS_TABLE } from './cordis-tables.ts';
import { openPlainFile } from './open-plain-file.ts';
import { readTable } from './read-table.ts';

const DATA = join(import.meta.dirname, '../../../../../../shared/data');
const signal = new AbortController().signal;
const isMissing = !existsSync(join(DATA, 'cordis-horizon-lombardy'));
if (isMissing)
  process.stderr.write(`SKIPPED: the real CORDIS files are not in ${DATA}; only the fixtures were tried.\n`);

async function readAll(folder: string): Promise<{ records: RecordContent[]; problems: RowProblem[] }> {
  const { items } = await cordisSource.open([folder], {}, signal);
  const records: RecordContent[] = [];
  const problems: RowProblem[] = [];
  for await (const item of items) {
    if ('record' in item) records.push(item.record);
    else problems.push(item.problem);
  }
  return { records, problems };
}

describe.skipIf(isMissing)('real files', () => {
  test('the Lombard projects are read whole', { timeout: 60_000 }, async () => {
    const { records, problems } = await readAll(join(DATA, 'cordis-horizon-lombardy'));
    const kinds = Map.groupBy(records, ({ kind }) => kind);
    expect(kinds.get('Project')).toHaveLength(1_624);
    expect((kinds.get('Organization')?.length ?? 0) + (kinds.get('Person')?.length ?? 0)).toBe(10_883);
    expect(kinds.get('Person')).toHaveLength(42);
    expect(new Set(problems.map(({ field }) => field))).toEqual(new Set(['vatNumber', 'nutsCode']));
    const byId = new Map(records.map((record) => [record.localId, record]));
    for (const pic of ['999879881', '953176030', '929009450', '999654065']) {
      expect(byId.get(`pic-${pic}`)?.kind, pic).toBe('Organization');
    }
    for (const { relations } of records) for (const { target } of relations) expect(byId.has(target)).toBe(true);
  });

  test('verbatim rows of three programmes', async () => {
    const rows = await readFile(join(DATA, 'cordis-horizon-official-csv/organization-verbatim-11rows.csv'), 'utf8');
    const ids = new Set([...rows.matchAll(/^"(\d+)"/gmu)].map((match) => match[1] ?? ''));
    const folder = await mkdtemp(join(tmpdir(), 'cordis-'));
    try {
      const projects = [...ids].map((id) => `"${id}";"P${id}";"A project of the test";"HORIZON"`);
      await writeFile(join(folder, 'organization.csv'), rows);
      await writeFile(
        join(folder, 'project.csv'),
        ['"id";"acronym";"title";"frameworkProgramme"', ...projects, ''].join('\n'),
      );
      const { records, problems } = await readAll(folder);
      expect(problems.map(({ reason }) => reason)).toEqual([
        expect.stringContaining('is not among the files'),
        expect.stringContaining('is not among the files'),
      ]);
      const byId = new Map(records.map((record) => [record.localId, record]));
      expect(byId.get('pic-868955877')).toMatchObject({ kind: 'Person', values: [{ field: 'country', value: 'ES' }] });
      expect(byId.get('pic-999654356')?.relations.filter(({ target }) => target.startsWith('project-'))).toMatchObject([
        { type: 'PARTICIPATES_IN', target: 'project-314056', contribution: 541_640 },
        { type: 'COORDINATES', target: 'project-101060884', contribution: 520_625 },
      ]);
      expect(byId.get('pic-997352934')?.relations).toContainEqual(
        expect.objectContaining({ target: 'project-690850', role: 'associated-partner' }),
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('official tables, broken quoting included, row by row', async () => {
    const topics = {
      columns: ['projectID', 'topic', 'title'],
      required: ['projectID', 'topic', 'title'],
      formerly: {},
    } as const;
    const folder = join(DATA, 'cordis-horizon-official-csv');
    const count = async (name: string, layout: Parameters<typeof readTable<string>>[1]): Promise<string[]> => {
      const titles: string[] = [];
      for await (const item of readTable(openPlainFile(join(folder, name)), layout, signal)) {
        if ('problem' in item) throw new Error(item.problem.reason);
        titles.push(item.cells['title'] ?? '');
      }
      return titles;
    };
    const titles = await count('topics.csv.gz', topics);
    expect(titles).toHaveLength(15_341);
    expect(titles.filter((title) => title.startsWith('"')).map((title) => title.slice(-26))).toEqual([
      ' by 2030 (ZEWT Partnership)"'.slice(-26),
      ' by 2030 (ZEWT Partnership)"'.slice(-26),
    ]);
    expect(await count('euroSciVoc.csv.gz', FIELD_TABLE)).toHaveLength(38_789);
    expect(await count('legalBasis.csv.gz', LEGAL_BASIS_TABLE)).toHaveLength(20_512);
  });
});
