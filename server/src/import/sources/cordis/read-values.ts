import type { Field, ValueStatement } from '../../../records/model.ts';
import type { RowProblem } from '../../source-module.ts';
import { ValueRefused } from '../../cell-values.ts';

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
  rowOf: (column: Column) => { file: string; row: number | undefined },
): { values: ValueStatement[]; problems: RowProblem[] } {
  const values: ValueStatement[] = [];
  const problems: RowProblem[] = [];
  for (const { column, field, read, lang } of rules) {
    if (cells[column] === '') continue;
    try {
      values.push({ field, value: read(cells[column]), ...(lang === undefined ? {} : { lang }), ours: false });
    } catch (error) {
      if (!(error instanceof ValueRefused)) throw error;
      const { file, row } = rowOf(column);
      problems.push({ file, ...(row === undefined ? {} : { row }), field: column, reason: error.message });
    }
  }
  return { values, problems };
}
