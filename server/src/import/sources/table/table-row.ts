import type { RowProblem } from '../../source-module.ts';
import { ValueRefused } from '../../cell-values.ts';
import type { BoundColumns } from './mapping/bind-columns.ts';
import type { SheetRow } from './sheet.ts';
import { readName } from './values/read-name.ts';

/** More parts in one cell are a text, not a list. */
const MAX_PARTS = 200;

/** A row while it is mapped: gives its cells by header and gathers what is wrong with them. */
export class TableRow {
  readonly row: number;
  readonly problems: RowProblem[] = [];
  readonly #file: string;
  readonly #cells: SheetRow['cells'];
  readonly #columns: BoundColumns;
  readonly #told = new Set<string>();

  constructor(file: string, { row, cells }: SheetRow, columns: BoundColumns) {
    this.row = row;
    this.#file = file;
    this.#cells = cells;
    this.#columns = columns;
  }

  /** The text of a cell, empty where it says nothing or cannot be read; the latter is told once. */
  text(column: string): string {
    const cell = this.#cells[this.#columns.indexOf(column)] ?? '';
    if (typeof cell === 'string') return cell;
    if (!this.#told.has(column)) this.report(column, cell.reason);
    this.#told.add(column);
    return '';
  }

  /** The parts of a cell; all of it where nothing separates them. */
  texts(column: string, separator: string | undefined): string[] {
    const text = this.text(column);
    const parts = (separator === undefined ? [text] : text.split(separator)).map((part) => part.trim());
    const filled = parts.filter((part) => part !== '');
    if (filled.length > MAX_PARTS) this.report(column, `has more than ${MAX_PARTS} parts; the others are left out`);
    return filled.slice(0, MAX_PARTS);
  }

  /** The parts of a cell that may be names; others are told and left out: a number there is a sign of cells that slid. */
  names(column: string, separator: string | undefined): string[] {
    return this.texts(column, separator).filter((text) => this.attempt(column, () => readName(text)) !== undefined);
  }

  /** The text of a cell, or what is the same for all rows; empty where neither is given. */
  stated(given: { column?: string | undefined; constant?: string | undefined } | undefined): string {
    if (given?.column !== undefined) return this.text(given.column);
    return given?.constant ?? '';
  }

  /** What `read` makes of a text; what cannot be read is told and left out. */
  attempt<Value>(column: string | undefined, read: () => Value): Value | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ValueRefused)) throw error;
      this.report(column, error.message);
      return undefined;
    }
  }

  report(column: string | undefined, reason: string): void {
    const { row } = this;
    this.problems.push({ file: this.#file, row, ...(column === undefined ? {} : { field: column }), reason });
  }
}
