import { FileRefused } from '../../../source-module.ts';
import { MAX_CHARACTERS, MAX_COLUMNS, MAX_ROWS, toCell, type Cell, type SheetRow } from '../sheet.ts';
import { showNumber } from './number-format.ts';
import type { PartHandler } from './parse-part.ts';
import type { Workbook } from './read-workbook.ts';

/** A cell while its elements come in. */
interface OpenCell {
  column: number;
  type: string;
  style: number;
  hasFormula: boolean;
  value: string | undefined;
}

/** Gathers the rows of a sheet from its elements. */
export class SheetRows implements PartHandler {
  readonly rows: SheetRow[] = [];
  readonly #shownName: string;
  readonly #book: Workbook;
  #row = 0;
  #cells: Cell[] = [];
  #cell: OpenCell | undefined;
  #element = '';
  #nextColumn = 0;
  #characters = 0;

  constructor(shownName: string, book: Workbook) {
    this.#shownName = shownName;
    this.#book = book;
  }

  open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    this.#element = name;
    const { r = '', t = 'n', s = '0' } = attributes;
    if (name === 'row') {
      this.#row = /^\d{1,7}$/u.test(r) ? Number(r) : this.#row + 1;
      this.#cells = [];
      this.#nextColumn = 0;
    } else if (name === 'c') {
      const column = columnOf(r) ?? this.#nextColumn;
      this.#cell = { column, type: t, style: Number(s), hasFormula: false, value: undefined };
      this.#nextColumn = column + 1;
    } else if (name === 'f' && this.#cell !== undefined) {
      this.#cell.hasFormula = true;
    }
  };

  text = (text: string): void => {
    if (this.#cell === undefined || (this.#element !== 'v' && this.#element !== 't')) return;
    this.#cell.value = `${this.#cell.value ?? ''}${text}`;
  };

  close = (name: string): void => {
    this.#element = '';
    if (name === 'c') this.#closeCell();
    if (name === 'row') this.#closeRow();
  };

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (cell === undefined) return;
    const shown = this.#show(cell);
    if (shown === '') return;
    // Counted as shown: many cells may point to one long text.
    this.#characters += typeof shown === 'string' ? shown.length : 0;
    if (this.#characters > MAX_CHARACTERS) this.#refuse(`has more than ${MAX_CHARACTERS} characters`);
    if (cell.column >= MAX_COLUMNS) this.#refuse(`row ${this.#row} has more than ${MAX_COLUMNS} columns`);
    while (this.#cells.length < cell.column) this.#cells.push('');
    this.#cells[cell.column] = shown;
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    if (this.rows.length === MAX_ROWS) this.#refuse(`has more than ${MAX_ROWS} rows`);
    this.rows.push({ row: this.#row, cells: this.#cells });
  }

  #show({ type, style, hasFormula, value }: OpenCell): Cell {
    if (value === undefined || (value === '' && type !== 'str')) {
      if (!hasFormula || type === 'str') return '';
      return { reason: 'is a formula without a stored value: open the file in a spreadsheet program and save it' };
    }
    if (type !== 'n') return showOther(type, value, this.#book.strings);
    return showNumber(value, this.#book.formats[style] ?? { as: 'number' }, this.#book.isFrom1904);
  }

  #refuse(reason: string): never {
    throw new FileRefused(this.#shownName, reason);
  }
}

/** A value that is no number: a shared text, a text of its own, a boolean, an error or an ISO date. */
function showOther(type: string, value: string, strings: readonly string[]): Cell {
  switch (type) {
    case 's':
      return toCell(decodeEscapes(strings[Number(value)] ?? ''));
    case 'b':
      return value.trim() === '1' ? 'true' : 'false';
    case 'e':
      return { reason: `shows an error (${value.slice(0, 20)})` };
    default:
      return toCell(decodeEscapes(value));
  }
}

/** The column of a cell's reference, from 0: that of `AB12` is 27. Undefined where there is none. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/u.exec(reference)?.[0];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.codePointAt(0) ?? 0) - 64;
  return column - 1;
}

/** Characters that XML cannot hold are written `_x000D_`. */
function decodeEscapes(text: string): string {
  return text.replace(/_x([\dA-F]{4})_/giu, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
