import { readFile, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { FileRefused } from '../../source-module.ts';

/** The columns we take over, by our name; the publisher's names are matched without regard to case and spaces. */
const COLUMNS = {
  name: 'DESCRIZIONE STRUTTURA DI RICOVERO',
  ats: 'ATS STRUTTURA',
  code: 'CODICE STRUTTURA DI RICOVERO',
  street: 'INDIRIZZO',
  postCode: 'CAP',
  city: 'LOCALITA',
  x: 'COORDINATA GEOGRAFICA X',
  y: 'COORDINATA GEOGRAFICA Y',
} as const;

/** One hospital as the file writes it, spaces folded. */
export type HospitalRow = Record<keyof typeof COLUMNS, string>;

export type ReadHospitalRow = { line: number; row: HospitalRow } | { line: number; reason: string };

/** The list has 212 rows in 37 kB; a file below this bound is held whole, a larger one is another file. */
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_ROW_CHARACTERS = 20_000;
const MAX_CELL_CHARACTERS = 500;

/**
 * Reads the list, plain or gzipped.
 * @returns its rows, sound or with the reason why not, with the line each ends on (the header ends on line 1)
 * @throws FileRefused when it is missing, cut off, too large, not UTF-8 or has another header
 */
export async function readHospitalRows(path: string): Promise<ReadHospitalRow[]> {
  const text = await readText(path);
  const broken = new Set<number>();
  const [header, ...records] = parseCsv(path, text, (line) => broken.add(line));
  if (header === undefined) throw new FileRefused(path, 'is not the list of hospitals: it has no header');
  const names = header.cells.map(foldHeader);
  const missing = Object.values(COLUMNS).filter((column) => !names.includes(column));
  if (missing.length > 0) {
    throw new FileRefused(path, `is not the list of hospitals: it has no column "${missing.join('", "')}"`);
  }
  return [
    ...[...broken].map((line) => ({ line, reason: 'its quotes are broken' })),
    ...records.map(({ line, cells }) => toRow(line, cells, names)),
  ].sort((a, b) => a.line - b.line);
}

async function readText(path: string): Promise<string> {
  try {
    const info = await stat(path);
    if (!info.isFile()) throw new FileRefused(path, 'is no file');
    if (info.size > MAX_BYTES) throw new FileRefused(path, 'is larger than the list of hospitals can be (16 MB)');
    const bytes = await readFile(path);
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const plain = isGzip ? gunzipSync(bytes, { maxOutputLength: MAX_BYTES }) : bytes;
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused(path, reasonOf(error), { cause: error });
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'is not encoded in UTF-8';
  if (code === 'Z_BUF_ERROR') return 'is cut off: its compressed data do not end';
  if (code === 'ERR_BUFFER_TOO_LARGE') return 'unpacks to more than the list of hospitals can be (16 MB)';
  return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}

interface CsvRecord {
  line: number;
  cells: string[];
}

function parseCsv(path: string, text: string, onBroken: (line: number) => void): CsvRecord[] {
  const records: CsvRecord[] = [];
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: MAX_ROW_CHARACTERS,
      skip_records_with_error: true,
      on_skip: (error) => {
        if (error?.code === 'CSV_MAX_RECORD_SIZE') throw error;
        onBroken(Number(error?.['lines'] ?? 1));
        return undefined;
      },
      on_record: (cells: string[], { lines }) => {
        records.push({ line: lines, cells });
        return null;
      },
    });
  } catch (error) {
    throw new FileRefused(path, `is no CSV as published: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  return records;
}

function toRow(line: number, cells: readonly string[], names: readonly string[]): ReadHospitalRow {
  if (cells.length !== names.length) {
    return { line, reason: `has ${String(cells.length)} cells, the header ${String(names.length)}` };
  }
  if (cells.some((cell) => cell.length > MAX_CELL_CHARACTERS)) {
    return { line, reason: `has a cell of more than ${String(MAX_CELL_CHARACTERS)} characters` };
  }
  const cell = (column: string): string => foldSpace(cells[names.indexOf(column)] ?? '');
  return {
    line,
    row: {
      name: cell(COLUMNS.name),
      ats: cell(COLUMNS.ats),
      code: cell(COLUMNS.code),
      street: cell(COLUMNS.street),
      postCode: cell(COLUMNS.postCode),
      city: cell(COLUMNS.city),
      x: cell(COLUMNS.x),
      y: cell(COLUMNS.y),
    },
  };
}

function foldHeader(text: string): string {
  return foldSpace(text).toUpperCase();
}

function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
