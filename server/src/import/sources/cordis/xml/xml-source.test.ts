/** Pins that the XML form gives the very records of the CSV form: of the fixtures, and of the publisher's files where they are. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, test } from 'vitest';
import { zipOf } from '../../../../../../test/kit/zip-of.ts';
import type { RecordContent } from '../../../../records/model.ts';
import type { OpenedSource, RowProblem, SourceOptions } from '../../../source-module.ts';
import { cordisSource } from '../cordis-source.ts';
import { openPlainFile } from '../open-plain-file.ts';
import { readTable } from '../read-table.ts';
import { TABLE_COLUMNS, TABLE_NAMES, type TableName } from './table-columns.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const DATA = join(import.meta.dirname, '../../../../../../../shared/data');
const XML_SAMPLE = join(DATA, 'cordis-horizon-xml-sample/lombardy-life-science-projects.tar.gz');
const signal = new AbortController().signal;
const isMissing = !existsSync(XML_SAMPLE);
if (isMissing) process.stderr.write(`SKIPPED: the XML of real projects is not in ${DATA}; only fixtures were tried.\n`);

interface Outcome extends Pick<OpenedSource, 'source' | 'total' | 'scope'> {
  records: Map<string, RecordContent>;
  problems: RowProblem[];
}

async function readAll(path: string, options: SourceOptions = {}): Promise<Outcome> {
  const { items, ...opened } = await cordisSource.open([path], options, signal);
  const records = new Map<string, RecordContent>();
  const problems: RowProblem[] = [];
  for await (const item of items) {
    if ('record' in item) records.set(item.record.localId, item.record);
    else problems.push(item.problem);
  }
  return { ...opened, records, problems };
}

test('fixtures, with and without authors and region', { timeout: 30_000 }, async () => {
  for (const options of [{ authors: true }, { authors: false }, { region: 'ITC4' }] satisfies SourceOptions[]) {
    const fromXml = await readAll(join(FIXTURES, 'projects'), options);
    const fromCsv = await readAll(join(FIXTURES, 'tables'), options);
    expect(fromXml.records).toEqual(fromCsv.records);
    expect({ ...fromXml.source, file: '' }).toEqual({ ...fromCsv.source, file: '' });
    expect([fromXml.total, fromXml.scope]).toEqual([fromCsv.total, fromCsv.scope]);
    expect(fromXml.problems).toEqual(fromCsv.problems.map(({ row, ...rest }) => expect.objectContaining({ reason: rest.reason, row }) as unknown)); // prettier-ignore
  }
});

test('problems name the XML file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cordis-xml-'));
  try {
    const organization = '<organization type="participant"><id>12</id><legalName>A body</legalName></organization>';
    const good = '<organization type="participant"><id>999879881</id><legalName>A body</legalName></organization>';
    const programme = '<programme type="relatedTopic"><code>T</code><frameworkProgramme>HORIZON</frameworkProgramme></programme>'; // prettier-ignore
    const project = (inside: string): string =>
      `<project><id>101057741</id><title>T</title><startDate>2025-13-01</startDate><relations><associations>${inside}</associations></relations></project>`;
    await writeFile(join(folder, '1.xml'), project(`${programme}${good}${organization}`));
    await writeFile(join(folder, '2.xml'), '<project>');
    const { problems, records } = await readAll(folder);
    expect(problems).toEqual([
      { file: '2.xml', reason: expect.stringContaining('is no well-formed XML') as string },
      { file: '1.xml', field: 'organization.csv, organisationID', reason: '"12" is no PIC of nine digits' },
      { file: '1.xml', field: 'project.csv, startDate', reason: '"2025-13-01" is no date' },
    ]);
    expect(records.has('pic-999879881')).toBe(true);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a name that leads out of a zip of XML is refused', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cordis-xml-'));
  try {
    const path = join(folder, 'x.zip');
    await writeFile(path, zipOf([{ name: '../1.xml', content: Buffer.from('<project/>') }]));
    await expect(readAll(path)).rejects.toThrow(/no sound zip/u);
  } finally {
    await rm(folder, { recursive: true });
  }
});

describe.skipIf(isMissing)('real files', () => {
  /** The CSV form of the projects that the XML sample holds, cut out of the larger CSV files. */
  async function cutCsv(folder: string, ids: ReadonlySet<string>): Promise<void> {
    const lombardy = join(DATA, 'cordis-horizon-lombardy');
    const cut = async (name: TableName): Promise<void> => {
      const columns: readonly string[] = TABLE_COLUMNS[name];
      const rows: Record<string, string>[] = [];
      for await (const item of readTable(
        openPlainFile(join(lombardy, `${name}.gz`)),
        { columns, required: columns, formerly: {} },
        signal,
      )) {
        // prettier-ignore
        if ('problem' in item) throw new Error(item.problem.reason);
        const id = name === 'project.csv' ? item.cells['id'] : item.cells['projectID'];
        if (ids.has(id ?? '')) rows.push(item.cells);
      }
      const csv = stringify(rows, { header: true, columns: [...columns], delimiter: ';', quoted: true });
      await writeFile(join(folder, `${name}.gz`), gzipSync(csv));
    };
    for (const name of TABLE_NAMES) await cut(name);
  }

  test('364 projects give the same records from XML and from CSV', { timeout: 300_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cordis-xml-'));
    try {
      const fromXml = await readAll(XML_SAMPLE, { authors: true });
      const projects = [...fromXml.records.keys()].filter((id) => id.startsWith('project-'));
      expect(projects).toHaveLength(364);
      await cutCsv(folder, new Set(projects.map((id) => id.slice('project-'.length))));
      const fromCsv = await readAll(folder, { authors: true });
      expect([...fromXml.records.keys()].sort()).toEqual([...fromCsv.records.keys()].sort());
      const differing = [...fromXml.records.values()].filter(
        (record) => JSON.stringify(record) !== JSON.stringify(fromCsv.records.get(record.localId)),
      );
      expect(differing.map(({ localId }) => localId)).toEqual([]);
      expect(fromXml.problems.map(({ reason }) => reason).sort()).toEqual(
        fromCsv.problems.map(({ reason }) => reason).sort(),
      );
      expect(fromXml.source.id).toBe('cordis-horizon');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
