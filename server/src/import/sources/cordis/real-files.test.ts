/** Tries the source on the publisher's own files, which lie beside the project where they are; says so where they do not. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RecordContent } from '../../../records/model.ts';
import type { RowProblem, SourceOptions } from '../../source-module.ts';
import { cordisSource } from './cordis-source.ts';
import { FIELD_TABLE, LEGAL_BASIS_TABLE } from './cordis-tables.ts';
import { openPlainFile } from './open-plain-file.ts';
import { readTable } from './read-table.ts';

const DATA = join(import.meta.dirname, '../../../../../../shared/data');
const signal = new AbortController().signal;
const isMissing = !existsSync(join(DATA, 'cordis-horizon-lombardy'));
if (isMissing)
  process.stderr.write(`SKIPPED: the real CORDIS files are not in ${DATA}; only the fixtures were tried.\n`);

async function readAll(
  folder: string,
  options: SourceOptions = {},
): Promise<{ records: RecordContent[]; problems: RowProblem[]; total: number | undefined }> {
  const { items, total } = await cordisSource.open([folder], options, signal);
  const records: RecordContent[] = [];
  const problems: RowProblem[] = [];
  for await (const item of items) {
    if ('record' in item) records.push(item.record);
    else problems.push(item.problem);
  }
  return { records, problems, total };
}

describe.skipIf(isMissing)('real files', () => {
  test('the Lombard projects are read whole', { timeout: 60_000 }, async () => {
    const { records, problems, total } = await readAll(join(DATA, 'cordis-horizon-lombardy'), { authors: true });
    expect(total).toBe(records.length);
    const byPrefix = Map.groupBy(records, ({ localId }) => localId.slice(0, localId.indexOf('-')));
    const counts = Object.fromEntries([...byPrefix].map(([prefix, { length }]) => [prefix, length]));
    expect(counts).toMatchObject({
      project: 1_624,
      pic: 10_883,
      topic: 845,
      publication: 7_676,
      deliverable: 6_120,
      ipr: 25,
      // 77 are in the file; nine only sign for their organization.
      department: 68,
    });
    expect(counts['author']).toBeGreaterThan(31_000);
    // Each stands in all projects of its organization, as the register of participants names it.
    const ofDepartments = byPrefix.get('department')?.flatMap(({ relations }) => relations.map(({ type }) => type));
    expect(new Set(ofDepartments)).toEqual(new Set(['PART_OF']));
    const persons = byPrefix.get('pic')?.filter(({ kind }) => kind === 'Person') ?? [];
    expect(persons).toHaveLength(42);
    expect(new Set(persons.flatMap(({ values }) => values.map(({ field }) => field)))).toEqual(new Set(['country']));
    const places = problems.map(({ file, field }) => `${file} ${field ?? ''}`);
    expect(new Set(places)).toEqual(
      new Set([
        'departments.csv departmentName',
        'organization.csv nutsCode',
        'organization.csv vatNumber',
        'projectPublications.csv authors',
        'projectPublications.csv doi',
        'projectPublications.csv title',
      ]),
    );
    const byId = new Map(records.map((record) => [record.localId, record]));
    for (const pic of ['999879881', '953176030', '929009450', '999654065']) {
      expect(byId.get(`pic-${pic}`)?.kind, pic).toBe('Organization');
    }
    expect(byId.size).toBe(records.length);
    const seen = new Set<string>();
    for (const { localId, relations } of records) {
      seen.add(localId);
      expect(relations.every(({ target }) => seen.has(target))).toBe(true);
    }
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
