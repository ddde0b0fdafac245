import { FileRefused, type RowProblem } from '../../source-module.ts';
import { RowChooser } from './choose-rows.ts';
import type { CordisFile } from './cordis-file.ts';
import { PROJECT_TABLE, type ProjectColumn } from './cordis-tables.ts';
import { ownString } from './own-string.ts';
import { readTable, type TableItem, type TableRow } from './read-table.ts';

/** What is known of project.csv before its rows are mapped. */
export interface ProjectIndex {
  /** Numbers of all projects. */
  ids: ReadonlySet<string>;
  /** Which row is which project's. */
  rows: RowChooser;
  /** The framework programmes, `HORIZON`, the one of most projects first. */
  frameworks: readonly [string, ...string[]];
  /** The day of the newest row; undefined where none is given. */
  updatedOn: string | undefined;
}

/**
 * Reads project.csv through, so that a damaged file is refused before anything is written, and notes which row is which
 * project's.
 * @throws FileRefused also when there is not one project in it
 */
export async function gatherProjects(file: CordisFile, signal: AbortSignal): Promise<ProjectIndex> {
  const rows = new RowChooser(file.name);
  const counts = new Map<string, number>();
  let updatedOn: string | undefined;
  for await (const item of readTable(file, PROJECT_TABLE, signal)) {
    if ('problem' in item || findProjectProblem(item) !== undefined) continue;
    rows.add(item.cells.id, item);
    const framework = ownString(item.cells.frameworkProgramme);
    if (framework !== '') counts.set(framework, (counts.get(framework) ?? 0) + 1);
    const day = /^\d{4}-\d{2}-\d{2}/u.exec(item.cells.contentUpdateDate)?.[0];
    if (day !== undefined && (updatedOn === undefined || day > updatedOn)) updatedOn = ownString(day);
  }
  const [framework, ...others] = [...counts].sort(byCount).map(([name]) => name);
  if (framework === undefined) throw new FileRefused(file.shownName, 'has no usable project in it');
  return { ids: rows.ids(), rows, frameworks: [framework, ...others], updatedOn };
}

function byCount([a, countOfA]: [string, number], [b, countOfB]: [string, number]): number {
  return countOfB - countOfA || (a < b ? -1 : 1);
}

/** The projects of the file, each once, and what is wrong with the other rows. */
export async function* readProjects(
  file: CordisFile,
  { rows }: ProjectIndex,
  signal: AbortSignal,
): AsyncGenerator<TableItem<ProjectColumn>> {
  for await (const item of readTable(file, PROJECT_TABLE, signal)) {
    if ('problem' in item) {
      yield item;
      continue;
    }
    const problem = findProjectProblem(item) ?? rows.refuses(item.cells.id, item.row);
    yield problem === undefined ? item : { problem };
  }
}

function findProjectProblem({ row, cells }: TableRow<ProjectColumn>): RowProblem | undefined {
  const { id, title, acronym } = cells;
  const file = 'project.csv';
  if (id === '') return { file, row, field: 'id', reason: 'has no project number' };
  if (!/^\d{4,12}$/u.test(id)) return { file, row, field: 'id', reason: `"${id.slice(0, 40)}" is no project number` };
  if (title === '' && acronym === '') return { file, row, field: 'title', reason: 'has neither title nor acronym' };
  return undefined;
}
