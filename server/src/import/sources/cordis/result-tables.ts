import type { RowProblem } from '../../source-module.ts';
import type { ResultColumn } from './cordis-tables.ts';
import type { TableRow } from './read-table.ts';

/** Tables of what projects brought forth, and how the local ids of their records begin. */
export const RESULT_PREFIXES = {
  'projectPublications.csv': 'publication',
  'projectDeliverables.csv': 'deliverable',
  'projectIprs.csv': 'ipr',
} as const;
export type ResultTableName = keyof typeof RESULT_PREFIXES;

/** The local id of a publication, deliverable or registered right. */
export function resultId(table: ResultTableName, id: string): string {
  return `${RESULT_PREFIXES[table]}-${id}`;
}

/** What is wrong with a row's keys, so that it can be no result of a project; undefined when nothing is. */
export function findResultProblem(
  file: ResultTableName,
  { row, cells: { id, title, projectID } }: TableRow<ResultColumn>,
  projects: ReadonlySet<string>,
): RowProblem | undefined {
  const problem = (field: ResultColumn, reason: string): RowProblem => ({ file, row, field, reason });
  if (id === '') return problem('id', 'is empty');
  if (!/^[\w.-]{1,200}$/u.test(id)) return problem('id', `"${id.slice(0, 40)}" is no id of a result`);
  if (title === '') return problem('title', 'is empty');
  if (projects.has(projectID)) return undefined;
  const reason = projectID === '' ? 'has no project' : `project ${projectID.slice(0, 40)} is not in project.csv`;
  return problem('projectID', reason);
}
