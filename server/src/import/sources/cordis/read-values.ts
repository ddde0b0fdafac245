import type { Field, ValueStatement } from '../../../records/model.ts';
import type { RowProblem } from '../../source-module.ts';
import { ValueRefused } from './cordis-values.ts';

/** Where a value stands and what it becomes. */
export interface ValueRule<Column extends string> {
  column: Column;
  field: Field;
  read: (text: string) => string;
  lang?: string;
}

/** The values of a row by their rules; empty cells state nothing, and what cannot be read is told and left out. */
export function readValues<Column extends string>(
  cells: Readonly<Record<Column, string>>,
  rules: readonly ValueRule<Column>[],
  atOf: (column: Column) => { file: string; line: number },
): { values: ValueStatement[]; problems: RowProblem[] } {
  const values: ValueStatement[] = [];
  const problems: RowProblem[] = [];
  for (const { column, field, read, lang } of rules) {
    if (cells[column] === '') continue;
    const at = atOf(column);
    try {
      values.push({ field, value: read(cells[column]), ...(lang === undefined ? {} : { lang }), ours: false, at });
    } catch (error) {
      if (!(error instanceof ValueRefused)) throw error;
      problems.push({ file: at.file, row: at.line, field: column, reason: error.message });
    }
  }
  return { values, problems };
}
