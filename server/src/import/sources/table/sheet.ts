import type { RowProblem } from '../../source-module.ts';

/** A cell as text, spaces folded, or why it says nothing. Dates of spreadsheets come as ISO days, booleans as true/false. */
export type Cell = string | { reason: string };

/** A row that holds something. */
export interface SheetRow {
  /** As the spreadsheet counts it, from 1; in CSV the line that the row ends on. */
  row: number;
  cells: readonly Cell[];
}

/** A table held whole: lists of members are small, and what is larger is refused. */
export interface Sheet {
  /** Name of the file, with that of the sheet where there are several kinds: `members.xlsx/Soci`. */
  shownName: string;
  rows: readonly SheetRow[];
  /** Rows that could not be read. */
  problems: readonly RowProblem[];
  /** What one should know of the file as a whole: its encoding, other sheets. */
  notes: readonly string[];
}

export const MAX_COLUMNS = 500;
export const MAX_ROWS = 200_000;
/** All text of a table together. */
export const MAX_CHARACTERS = 64_000_000;
const MAX_CELL_CHARACTERS = 10_000;

/** What spreadsheets write where a formula fails, in English and Italian. */
const FAILED_FORMULA = /^#(?:N\/[AD]|REF!|RIF!|VALUE!|VALORE!|DIV\/0!|NAME\?|NOME\?|NUM!|NULL!|NULLO!)$/iu;

/** A text as a cell. Signs that mean a formula to a spreadsheet are signs here. */
export function toCell(text: string): Cell {
  if (text.length > MAX_CELL_CHARACTERS) return { reason: `has more than ${MAX_CELL_CHARACTERS} characters` };
  // Zero bytes and the like come with damaged exports and mean nothing to anybody.
  const cell = text.replace(/[\s\p{Cc}\ufeff\u200b]+/gu, ' ').trim();
  return FAILED_FORMULA.test(cell) ? { reason: `is ${cell}, a formula that failed` } : cell;
}

/** Letters of a column as a spreadsheet shows them. @param index from 0 */
export function columnLetters(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : `${columnLetters(Math.floor(index / 26) - 1)}${last}`;
}
