import { CsvError, parse } from 'csv-parse/sync';
import { FileRefused, type RowProblem } from '../../source-module.ts';
import { MAX_CHARACTERS, MAX_COLUMNS, MAX_ROWS, toCell, type SheetRow } from './sheet.ts';

const DELIMITERS = [';', ',', '\t'] as const;
const MAX_ROW_CHARACTERS = 1_000_000;
const LINES_LOOKED_AT = 20;
/** Excel writes, and reads, the delimiter into a line before the header. */
const DECLARED_DELIMITER = /^\ufeff?sep=([;,\t|])\r?\n/iu;

/**
 * Cuts a text into rows; which delimiter it has is seen from its first lines. Pure.
 * @throws FileRefused when a quote is never closed, or rows, columns or cells are without measure
 */
export function parseCsv(file: string, text: string): { rows: SheetRow[]; problems: RowProblem[] } {
  if (text.length > MAX_CHARACTERS) throw new FileRefused(file, `has more than ${MAX_CHARACTERS} characters`);
  const [declaration = '', declared] = DECLARED_DELIMITER.exec(text) ?? [];
  const delimiter = declared ?? findDelimiter(text);
  const offset = declaration === '' ? 0 : 1;
  const rows: SheetRow[] = [];
  const problems: RowProblem[] = [];
  try {
    parse(text.slice(declaration.length), {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: MAX_ROW_CHARACTERS,
      skip_records_with_error: true,
      on_skip: (error) => {
        if (error?.code === 'CSV_MAX_RECORD_SIZE' || error?.code === 'CSV_QUOTE_NOT_CLOSED') throw error;
        problems.push({ file, row: Number(error?.['lines'] ?? 1) + offset, reason: 'its quotes are broken' });
        return undefined;
      },
      on_record: (cells: string[], { lines }) => {
        addRow(file, rows, { row: lines + offset, cells: cells.map(toCell) });
        return null;
      },
    });
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused(file, `cannot be read as CSV: ${reasonOf(error)}`, { cause: error });
  }
  return { rows, problems: [...problems, ...tellLonger(file, rows)] };
}

/**
 * Tells of rows with more cells than the first one has, where these are few: a delimiter may stand in a cell without quotes there, so
 * that what follows it is taken for another column. Where most rows are longer, the header is short.
 */
function tellLonger(file: string, rows: readonly SheetRow[]): RowProblem[] {
  const width = rows[0]?.cells.length ?? 0;
  const longer = rows.filter(({ cells }) => cells.slice(width).some((cell) => cell !== ''));
  if (width < 2 || longer.length * 2 >= rows.length) return [];
  return longer.map(({ row, cells }) => {
    const reason = `has ${cells.length} cells, the first row ${width}: is there a delimiter in a cell without quotes, or a note beside the table?`;
    return { file, row, reason };
  });
}

function addRow(file: string, rows: SheetRow[], row: SheetRow): void {
  if (row.cells.every((cell) => cell === '')) return;
  if (row.cells.length > MAX_COLUMNS)
    throw new FileRefused(file, `row ${row.row} has more than ${MAX_COLUMNS} columns`);
  if (rows.length === MAX_ROWS) throw new FileRefused(file, `has more than ${MAX_ROWS} rows`);
  rows.push(row);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof CsvError)) return error instanceof Error ? error.message : String(error);
  const from = ` (read up to line ${Number(error['lines'] ?? 1)})`;
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return `a row has more than ${MAX_ROW_CHARACTERS} characters; is a quote open?${from}`;
  }
  return error.code === 'CSV_QUOTE_NOT_CLOSED' ? `a quote is opened and never closed${from}` : error.message;
}

/** The delimiter that cuts most of the first lines into the same number of cells. */
function findDelimiter(text: string): string {
  const lines = withoutQuoted(text.slice(0, 65_536))
    .split(/\r\n|\n|\r/u, LINES_LOOKED_AT)
    .filter((line) => line.trim() !== '');
  const [best] = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(lines, delimiter) })).sort(
    (a, b) => b.score - a.score,
  );
  return best?.delimiter ?? ',';
}

/** Its cells in the lines that agree on how many there are. */
function scoreOf(lines: readonly string[], delimiter: string): number {
  const counts = Map.groupBy(lines, (line) => line.split(delimiter).length - 1);
  return Math.max(0, ...[...counts].map(([count, agreeing]) => count * agreeing.length));
}

function withoutQuoted(text: string): string {
  return text.replace(/"[^"]*"/gu, '');
}
