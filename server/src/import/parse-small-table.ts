import { parse } from 'csv-parse/sync';
import { FileRefused } from './source-module.ts';

/** A table of a few thousand rows that a publisher gives out, known by its header. */
export interface SmallTable<Column extends string> {
  /** As a message calls it: `the list of hospitals`. */
  title: string;
  /** What separates its cells; the one that the header has most of counts. */
  delimiters: readonly string[];
  /** Under which headers each column goes; they are compared without regard to case and spaces. */
  columns: Readonly<Record<Column, readonly string[]>>;
  /** Columns that may be missing; their cells are empty then. */
  optional: readonly Column[];
}

/** A row with the line it ends on (the header ends on line 1), spaces folded, or why it is none. */
export type SmallTableRow<Column extends string> =
  { line: number; row: Record<Column, string> } | { line: number; reason: string };

const MAX_ROW_CHARACTERS = 20_000;
const MAX_CELL_CHARACTERS = 2_000;
const MAX_ROWS = 100_000;

/**
 * Reads the rows of a table that is held as a text. Pure.
 * @throws FileRefused when it has no header, another one, a row without end, or more than 100,000 rows
 */
export function parseSmallTable<Column extends string>(
  file: string,
  text: string,
  table: SmallTable<Column>,
): SmallTableRow<Column>[] {
  const broken = new Set<number>();
  const [header, ...records] = parseCsv(file, text, table, (line) => broken.add(line));
  const positions = header === undefined ? undefined : findColumns(header.cells, table);
  const missing = Object.keys(table.columns).find(
    (column) => !table.optional.includes(column as Column) && positions?.[column as Column] === undefined,
  );
  if (header === undefined || positions === undefined || missing !== undefined) {
    const names = missing === undefined ? [] : table.columns[missing as Column];
    const reason = header === undefined ? 'it has no header' : `it has no column "${names[0] ?? ''}"`;
    throw new FileRefused(file, `is not ${table.title}: ${reason}`);
  }
  const width = header.cells.length;
  return [
    ...[...broken].map((line) => ({ line, reason: 'its quotes are broken' })),
    ...records.map((record) => toRow(record, width, positions)),
  ].sort((a, b) => a.line - b.line);
}

interface CsvRecord {
  line: number;
  cells: string[];
}

type Positions<Column extends string> = Record<Column, number | undefined>;

function findColumns<Column extends string>(header: readonly string[], table: SmallTable<Column>): Positions<Column> {
  const names = header.map(foldHeader);
  const found = Object.entries<readonly string[]>(table.columns).map(([column, headers]) => {
    const position = headers.map((name) => names.indexOf(foldHeader(name))).find((at) => at !== -1);
    return [column, position];
  });
  return Object.fromEntries(found) as Positions<Column>;
}

function parseCsv(
  file: string,
  text: string,
  { title, delimiters }: SmallTable<string>,
  onBroken: (line: number) => void,
): CsvRecord[] {
  const records: CsvRecord[] = [];
  const [firstLine = ''] = text.slice(0, MAX_ROW_CHARACTERS).split(/\r?\n/u, 1);
  const [delimiter = ','] = [...delimiters].sort((a, b) => firstLine.split(b).length - firstLine.split(a).length);
  try {
    parse(text, {
      bom: true,
      delimiter,
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
        if (records.length > MAX_ROWS) throw new Error(`it has more than ${MAX_ROWS} rows`);
        records.push({ line: lines, cells });
        return null;
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FileRefused(file, `is no CSV as ${title} is published: ${reason}`, { cause: error });
  }
  return records;
}

function toRow<Column extends string>(
  { line, cells }: CsvRecord,
  width: number,
  positions: Positions<Column>,
): SmallTableRow<Column> {
  if (cells.length !== width) return { line, reason: `has ${cells.length} cells, the header ${width}` };
  if (cells.some((cell) => cell.length > MAX_CELL_CHARACTERS)) {
    return { line, reason: `has a cell of more than ${MAX_CELL_CHARACTERS} characters` };
  }
  const picked = Object.entries<number | undefined>(positions).map(([column, at]) => [
    column,
    at === undefined ? '' : foldSpace(cells[at] ?? ''),
  ]);
  return { line, row: Object.fromEntries(picked) as Record<Column, string> };
}

function foldHeader(text: string): string {
  return foldSpace(text).toUpperCase();
}

function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
