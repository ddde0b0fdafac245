import { basename } from 'node:path';
import type { SourceDescription } from '../../../records/model.ts';
import {
  FileRefused,
  type OpenedSource,
  type SourceItem,
  type SourceModule,
  type SourceOptions,
} from '../../source-module.ts';
import { provinceRecords } from './lombard-provinces.ts';
import { atsRecord, lombardyRecord, mapHospital, provinceOfRow } from './map-hospital.ts';
import { readHospitalRows, type HospitalRow, type ReadHospitalRow } from './read-hospital-rows.ts';

const DATE_IN_NAME = /_(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/u;

/** The hospitals of Lombardy with their coordinates, as the Region publishes them. */
export const lombardyHospitalsSource: SourceModule = {
  name: 'lombardy-hospitals',
  help: 'lombardy-hospitals FILE: hospitals of Lombardy with coordinates, the CSV of Regione Lombardia (or .gz)',
  options: [],
  open: openHospitals,
};

async function openHospitals(
  paths: readonly string[],
  { region }: SourceOptions,
  signal: AbortSignal,
): Promise<OpenedSource> {
  const [path, ...others] = paths;
  if (path === undefined) throw new FileRefused('lombardy-hospitals', 'needs the CSV of the hospitals');
  if (others.length > 0) throw new FileRefused(others.join(', '), 'the list is one file; import one after the other');
  if (region !== undefined && region !== 'ITC4' && region !== 'IT') {
    throw new FileRefused(path, `the list is of Lombardy (ITC4), it holds nothing of "${region}"`);
  }
  const rows = await readHospitalRows(path, signal);
  const items = [...itemsOf(basename(path), rows)];
  const total = items.filter((item) => 'record' in item).length;
  if (!items.some((item) => 'record' in item && item.record.kind === 'Organization')) {
    throw new FileRefused(path, 'no hospital is in it');
  }
  return { source: describeSource(path), total, items: inOrder(items, signal) };
}

async function* inOrder(items: readonly SourceItem[], signal: AbortSignal): AsyncGenerator<SourceItem> {
  for (const item of items) {
    signal.throwIfAborted();
    yield await Promise.resolve(item);
  }
}

function* itemsOf(file: string, rows: readonly ReadHospitalRow[]): Generator<SourceItem> {
  yield { record: lombardyRecord() };
  yield* territoriesOf(rows);
  const lineOfCode = new Map<string, number>();
  for (const read of rows) {
    if ('reason' in read) yield { problem: { file, row: read.line, reason: read.reason } };
    else yield* hospitalItems(file, read, lineOfCode);
  }
}

function* territoriesOf(rows: readonly ReadHospitalRow[]): Generator<SourceItem> {
  const records = rows.flatMap((read) => ('row' in read ? (atsRecord(read.row) ?? []) : []));
  const first = new Map([...records].reverse().map((record) => [record.localId, record]));
  for (const [, record] of [...first].sort(([a], [b]) => (a < b ? -1 : 1))) yield { record };
  const provinces = rows.flatMap((read) => ('row' in read ? (provinceOfRow(read.row) ?? []) : []));
  for (const record of provinceRecords(new Set(provinces))) yield { record };
}

function* hospitalItems(
  file: string,
  { line, row }: { line: number; row: HospitalRow },
  lineOfCode: Map<string, number>,
): Generator<SourceItem> {
  const mapped = mapHospital(row);
  const firstLine = lineOfCode.get(row.code);
  if (mapped.record === undefined) {
    yield { problem: { file, row: line, field: mapped.field, reason: mapped.reason } };
  } else if (firstLine !== undefined) {
    const reason = `${row.code} was already given by row ${String(firstLine)}`;
    yield { problem: { file, row: line, field: 'CODICE STRUTTURA DI RICOVERO', reason } };
  } else {
    lineOfCode.set(row.code, line);
    yield { record: mapped.record };
    for (const problem of mapped.problems) yield { problem: { file, row: line, ...problem } };
  }
}

function describeSource(path: string): SourceDescription {
  const file = basename(path);
  const [, year, month, day] = DATE_IN_NAME.exec(file) ?? [];
  return {
    id: 'lombardy-hospitals',
    type: 'DATASET',
    title: { it: 'Strutture di ricovero georeferenziate', en: 'Hospitals of Lombardy with coordinates' },
    titleIsOurs: true,
    description: {
      it: 'Strutture di ricovero della Lombardia con indirizzo, ATS e coordinate; dati aperti di Regione Lombardia.',
      en: 'Hospitals of Lombardy with address, health agency and coordinates; open data of Regione Lombardia.',
    },
    file,
    ...(day === undefined ? {} : { date: `${String(year)}-${String(month)}-${day}` }),
    languages: ['it'],
    // After CORDIS and ROR: its names are abbreviated.
    priority: 160,
  };
}
