import { FileRefused, type RowProblem } from '../../source-module.ts';
import type { CordisFile } from './cordis-file.ts';
import type { TableLayout } from './cordis-tables.ts';
import { CsvRefused, CsvSplitter } from './split-csv.ts';

/** A row of a table: its number as a person counts it, the header being row 1, and its cells, '' where there is none. */
export interface TableRow<Column extends string> {
  row: number;
  cells: Record<Column, string>;
}

export type TableItem<Column extends string> = TableRow<Column> | { problem: RowProblem };

/** Control characters no text of ours has: all but tab and line feed. */
const CONTROL_CHARACTERS = new RegExp(`[${controlCharacters()}]`, 'gu');

/**
 * Reads a table as a stream. A row with another number of cells than the header is told as a problem.
 * @throws FileRefused when it is empty, no such table (a web page, columns missing), not in UTF-8, cut off or without measure
 */
export async function* readTable<Column extends string>(
  file: CordisFile,
  layout: TableLayout<Column>,
  signal: AbortSignal,
): AsyncGenerator<TableItem<Column>> {
  let header: Header<Column> | undefined;
  let row = 0;
  for await (const { cells, isCut } of readRows(file)) {
    if (row % 1_000 === 0) signal.throwIfAborted();
    row += 1;
    if (header === undefined) {
      header = readHeader(file, cells, layout);
      continue;
    }
    if (hasWidth(cells, header.width)) {
      yield { row, cells: pickCells(cells, header) };
      continue;
    }
    if (isCut && cells.length < header.width) throw new FileRefused(file.shownName, `is cut off in row ${row}`);
    const reason = `has ${cells.length} cells where the header has ${header.width}`;
    yield { problem: { file: file.name, row, reason } };
  }
  if (header === undefined) throw new FileRefused(file.shownName, 'is empty');
}

interface Header<Column extends string> {
  width: number;
  positions: [Column, number | undefined][];
}

function readHeader<Column extends string>(
  file: CordisFile,
  cells: readonly string[],
  layout: TableLayout<Column>,
): Header<Column> {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  if (names[0]?.startsWith('<') === true) throw new FileRefused(file.shownName, 'is a web page or XML, not a table');
  const positions = layout.columns.map((column): [Column, number | undefined] => {
    const called = [column, ...(layout.formerly[column] ?? [])].map((name) => names.indexOf(name.toLowerCase()));
    return [column, called.find((position) => position !== -1)];
  });
  const missing = positions.flatMap(([column, at]) =>
    at === undefined && layout.required.includes(column) ? [column] : [],
  );
  if (missing.length > 0) {
    throw new FileRefused(
      file.shownName,
      `has no column ${missing.join(', ')} in its header; is it CORDIS's ${file.name}, separated by semicolons?`,
    );
  }
  return { width: cells.length, positions };
}

/** Empty cells beyond the header's are a semicolon too many at the line's end. */
function hasWidth(cells: readonly string[], width: number): boolean {
  return cells.length >= width && cells.slice(width).every((cell) => cell === '');
}

function pickCells<Column extends string>(cells: readonly string[], header: Header<Column>): Record<Column, string> {
  const picked: Partial<Record<Column, string>> = {};
  for (const [column, at] of header.positions) picked[column] = at === undefined ? '' : clean(cells[at] ?? '');
  return picked as Record<Column, string>;
}

function clean(cell: string): string {
  return cell === '' ? '' : cell.replace(CONTROL_CHARACTERS, ' ').trim().normalize('NFC');
}

function controlCharacters(): string {
  const codes = [...Array(32).keys(), 127].filter((code) => code !== 9 && code !== 10);
  return codes.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('');
}

/** All rows; `isCut` for the last one when the text does not end with its line. */
async function* readRows(file: CordisFile): AsyncGenerator<{ cells: string[]; isCut: boolean }> {
  const splitter = new CsvSplitter();
  let count = 0;
  try {
    for await (const text of readText(file)) {
      for (const cells of splitter.push(text)) {
        count += 1;
        yield { cells, isCut: false };
      }
    }
    const { rows, isCut, hasLineEnd } = splitter.end();
    for (const cells of rows) yield { cells, isCut: !hasLineEnd };
    if (isCut) throw new FileRefused(file.shownName, `is cut off: row ${count + rows.length + 1} ends inside a cell`);
  } catch (error) {
    if (!(error instanceof CsvRefused)) throw error;
    throw new FileRefused(file.shownName, error.message, { cause: error });
  }
}

async function* readText(file: CordisFile): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch (error) {
      const where = bytes === 0 ? 'at its beginning' : `after byte ${bytes}`;
      throw new FileRefused(file.shownName, `is not UTF-8 text (${where})`, { cause: error });
    }
  };
  for await (const chunk of file.read()) {
    yield decode(chunk);
    bytes += chunk.length;
  }
  yield decode();
}
