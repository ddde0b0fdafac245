import type { CordisFile } from './cordis-file.ts';
import { FIELD_TABLE, LEGAL_BASIS_TABLE, type FieldColumn } from './cordis-tables.ts';
import type { ProblemList } from './problem-list.ts';
import { ownString } from './own-string.ts';
import { readTable, type TableRow } from './read-table.ts';

/** A field of science or part of a programme as its table first names it. */
export interface Subject {
  code: string;
  title: string;
  row: number;
}

/** The subjects of a table, and which of them each project has. */
export interface Subjects {
  byCode: Map<string, Subject>;
  ofProject: Map<string, string[]>;
}

/** euroSciVoc.csv: the fields with all that stand above them, as each row tells the whole path. @throws FileRefused */
export async function gatherFields(
  file: CordisFile | undefined,
  projects: ReadonlyMap<string, unknown>,
  problems: ProblemList,
  signal: AbortSignal,
): Promise<Subjects> {
  const fields = newSubjects();
  if (file === undefined) return reportMissing('euroSciVoc.csv', fields, problems);
  for await (const item of readTable(file, FIELD_TABLE, signal)) {
    if ('problem' in item) {
      problems.add(item.problem);
      continue;
    }
    const { row, cells } = item;
    const reason = refusesField(cells, projects);
    if (reason !== undefined) problems.add({ file: file.name, row, ...reason });
    else addField(fields, item);
  }
  return fields;
}

function refusesField(
  { projectID, euroSciVocCode: code, euroSciVocPath: path }: Record<FieldColumn, string>,
  projects: ReadonlyMap<string, unknown>,
): { field: FieldColumn; reason: string } | undefined {
  if (!projects.has(projectID)) return { field: 'projectID', reason: notThere(projectID) };
  if (!/^(?:\/\d{1,12})+$/u.test(code))
    return { field: 'euroSciVocCode', reason: 'is no path of numbers (/23/53/373)' };
  if (!path.startsWith('/') || code.split('/').length !== path.split('/').length) {
    return { field: 'euroSciVocPath', reason: 'has another depth than its code' };
  }
  return undefined;
}

function addField(fields: Subjects, { row, cells }: TableRow<FieldColumn>): void {
  const code = ownString(cells.euroSciVocCode);
  const titles = cells.euroSciVocPath.split('/').slice(1);
  let ancestor = '';
  for (const [depth, part] of code.split('/').slice(1).entries()) {
    ancestor = `${ancestor}/${part}`;
    if (!fields.byCode.has(ancestor)) {
      fields.byCode.set(ownString(ancestor), {
        code: ownString(ancestor),
        title: ownString(titles[depth]?.trim() ?? part),
        row,
      });
    }
  }
  addToProject(fields, cells.projectID, code);
}

/** legalBasis.csv: the parts of the programme a project is funded by. @throws FileRefused */
export async function gatherLegalBases(
  file: CordisFile | undefined,
  projects: ReadonlyMap<string, unknown>,
  problems: ProblemList,
  signal: AbortSignal,
): Promise<Subjects> {
  const bases = newSubjects();
  if (file === undefined) return reportMissing('legalBasis.csv', bases, problems);
  for await (const item of readTable(file, LEGAL_BASIS_TABLE, signal)) {
    if ('problem' in item) {
      problems.add(item.problem);
      continue;
    }
    const { row, cells } = item;
    if (!projects.has(cells.projectID)) {
      problems.add({ file: file.name, row, field: 'projectID', reason: notThere(cells.projectID) });
    } else if (cells.legalBasis === '') {
      problems.add({ file: file.name, row, field: 'legalBasis', reason: 'is empty' });
    } else {
      const code = ownString(cells.legalBasis);
      if (!bases.byCode.has(code)) bases.byCode.set(code, { code, title: ownString(cells.title), row });
      addToProject(bases, cells.projectID, code);
    }
  }
  return bases;
}

function newSubjects(): Subjects {
  return { byCode: new Map(), ofProject: new Map() };
}

function reportMissing(file: string, subjects: Subjects, problems: ProblemList): Subjects {
  problems.add({ file, reason: 'is not among the files given: what it says is left out' });
  return subjects;
}

function addToProject({ byCode, ofProject }: Subjects, projectId: string, code: string): void {
  const codes = ofProject.get(projectId) ?? [];
  // The code's one string is kept, not each row's.
  if (!codes.includes(code)) codes.push(byCode.get(code)?.code ?? code);
  ofProject.set(codes.length === 1 ? ownString(projectId) : projectId, codes);
}

function notThere(projectId: string): string {
  return projectId === '' ? 'has no project' : `project ${projectId} is not in project.csv`;
}
