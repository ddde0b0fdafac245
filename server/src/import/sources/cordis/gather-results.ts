import { RowChooser } from './choose-rows.ts';
import type { CordisFile } from './cordis-file.ts';
import type { ResultColumn, TableLayout } from './cordis-tables.ts';
import type { ProblemList } from '../../problem-list.ts';
import { readTable, type TableItem, type TableRow } from './read-table.ts';
import { findResultProblem, type ResultTableName } from './result-tables.ts';

/** A table of results and the projects whose results are wanted. */
export interface ResultSource<Column extends string> {
  name: ResultTableName;
  file: CordisFile;
  layout: TableLayout<Column | ResultColumn>;
  /** All projects of the files. */
  projects: ReadonlySet<string>;
  /** Those to import; undefined for all. */
  wanted: ReadonlySet<string> | undefined;
}

/**
 * Reads a table of results through, so that a damaged file is refused before anything is written, and notes which row is
 * which result's.
 * @param onRow told of every sound row of a wanted project
 * @throws FileRefused
 */
export async function gatherResults<Column extends string>(
  { name, file, layout, projects, wanted }: ResultSource<Column>,
  problems: ProblemList,
  signal: AbortSignal,
  onRow: (row: TableRow<Column | ResultColumn>) => void = () => undefined,
): Promise<RowChooser> {
  const rows = new RowChooser(name);
  for await (const item of readTable(file, layout, signal)) {
    const problem = 'problem' in item ? item.problem : findResultProblem(name, item, projects);
    if (problem !== undefined) problems.add(problem);
    if ('problem' in item || problem !== undefined || wanted?.has(item.cells.projectID) === false) continue;
    rows.add(item.cells.id, item);
    onRow(item);
  }
  return rows;
}

/** The results of the wanted projects, each once, and what is wrong with repetitions; other problems were told before. */
export async function* readResults<Column extends string>(
  { name, file, layout, projects, wanted }: ResultSource<Column>,
  rows: RowChooser,
  signal: AbortSignal,
): AsyncGenerator<TableItem<Column | ResultColumn>> {
  for await (const item of readTable(file, layout, signal)) {
    if ('problem' in item || wanted?.has(item.cells.projectID) === false) continue;
    if (findResultProblem(name, item, projects) !== undefined) continue;
    const problem = rows.refuses(item.cells.id, item.row);
    yield problem === undefined ? item : { problem };
  }
}
