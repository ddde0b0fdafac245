import type { CordisFile } from './cordis-file.ts';
import {
  FIELD_TABLE,
  LEGAL_BASIS_TABLE,
  TOPIC_TABLE,
  type FieldColumn,
  type LegalBasisColumn,
  type TableLayout,
  type TopicColumn,
} from './cordis-tables.ts';
import { ownString } from './own-string.ts';
import type { ProblemList } from '../../problem-list.ts';
import { readTable, type TableRow } from './read-table.ts';

/** A field of science, part of a programme or topic of a call as its table names it. */
export interface Subject {
  code: string;
  title: string;
}

/** The subjects of a table, and which of them each project has, in the order of their codes. */
export interface Subjects {
  byCode: ReadonlyMap<string, Subject>;
  ofProject: ReadonlyMap<string, readonly string[]>;
}

/** A table that gives projects subjects, a row each. */
interface SubjectTable<Column extends string> {
  layout: TableLayout<Column | 'projectID'>;
  /** What is wrong with a row, apart from its project. */
  refuses: (cells: Readonly<Record<Column, string>>) => { field: Column; reason: string } | undefined;
  /** The subject of a row with all that stand above it, it being the last. */
  subjectsOf: (cells: Readonly<Record<Column, string>>) => readonly Subject[];
}

const MAX_CODE_CHARACTERS = 200;

const FIELDS: SubjectTable<Exclude<FieldColumn, 'projectID'>> = {
  layout: FIELD_TABLE,
  refuses: ({ euroSciVocCode: code, euroSciVocPath: path }) => {
    if (!/^(?:\/\d{1,12}){1,12}$/u.test(code)) {
      return { field: 'euroSciVocCode', reason: 'is no path of numbers (/23/53/373)' };
    }
    if (!path.startsWith('/') || code.split('/').length !== path.split('/').length) {
      return { field: 'euroSciVocPath', reason: 'has another depth than its code' };
    }
    return undefined;
  },
  subjectsOf: ({ euroSciVocCode, euroSciVocPath }) => {
    const titles = euroSciVocPath.split('/');
    const parts = euroSciVocCode.split('/');
    return parts.slice(1).map((part, depth) => ({
      code: parts.slice(0, depth + 2).join('/'),
      title: titles[depth + 1]?.trim() ?? part,
    }));
  },
};

const LEGAL_BASES: SubjectTable<Exclude<LegalBasisColumn, 'projectID'>> = {
  layout: LEGAL_BASIS_TABLE,
  refuses: ({ legalBasis }) => refusesCode('legalBasis', legalBasis),
  subjectsOf: ({ legalBasis: code, title }) => [{ code, title }],
};

const TOPICS: SubjectTable<Exclude<TopicColumn, 'projectID'>> = {
  layout: TOPIC_TABLE,
  refuses: ({ topic }) => refusesCode('topic', topic),
  subjectsOf: ({ topic: code, title }) => [{ code, title }],
};

/** A programme's codes are words of signs: `HORIZON.2.1`, `H2020-EU.3.1.`, `HORIZON-HLTH-2021-CARE-05-02`. */
function refusesCode<Column extends string>(
  field: Column,
  code: string,
): { field: Column; reason: string } | undefined {
  if (code === '') return { field, reason: 'is empty' };
  return /\s/u.test(code) || code.length > MAX_CODE_CHARACTERS ? { field, reason: 'is no code' } : undefined;
}

type Gather = (
  file: CordisFile,
  projects: ReadonlySet<string>,
  problems: ProblemList,
  signal: AbortSignal,
) => Promise<Subjects>;

/** euroSciVoc.csv: the fields with all that stand above them, as each row tells the whole path. @throws FileRefused */
export const gatherFields: Gather = (...args) => gatherSubjects(FIELDS, ...args);

/** legalBasis.csv: the parts of the programme a project is funded by. @throws FileRefused */
export const gatherLegalBases: Gather = (...args) => gatherSubjects(LEGAL_BASES, ...args);

/** topics.csv: the topics of calls that projects answer. @throws FileRefused */
export const gatherTopics: Gather = (...args) => gatherSubjects(TOPICS, ...args);

export const NO_SUBJECTS: Subjects = { byCode: new Map(), ofProject: new Map() };

async function gatherSubjects<Column extends string>(
  table: SubjectTable<Column>,
  file: CordisFile,
  projects: ReadonlySet<string>,
  problems: ProblemList,
  signal: AbortSignal,
): Promise<Subjects> {
  const byCode = new Map<string, Subject>();
  const ofProject = new Map<string, string[]>();
  for await (const item of readTable(file, table.layout, signal)) {
    if ('problem' in item) {
      problems.add(item.problem);
      continue;
    }
    const { row, cells }: TableRow<Column | 'projectID'> = item;
    const wrong = refusesProject(cells.projectID, projects) ?? table.refuses(cells);
    if (wrong !== undefined) {
      problems.add({ file: file.name, row, ...wrong });
      continue;
    }
    const subjects = table.subjectsOf(cells);
    for (const subject of subjects) addSubject(byCode, subject);
    addToProject(ofProject, cells.projectID, byCode.get(subjects.at(-1)?.code ?? '')?.code);
  }
  for (const codes of ofProject.values()) codes.sort();
  return { byCode, ofProject };
}

/** Of several titles one code has, the first in the order of letters is taken, whatever the order of rows. */
function addSubject(byCode: Map<string, Subject>, { code, title }: Subject): void {
  const known = byCode.get(code);
  if (known !== undefined && (known.title === title || title === '')) return;
  if (known === undefined) {
    const own = ownString(code);
    byCode.set(own, { code: own, title: ownString(title) });
  } else if (known.title === '' || title < known.title) known.title = ownString(title);
}

function addToProject(ofProject: Map<string, string[]>, projectId: string, code: string | undefined): void {
  if (code === undefined) return;
  const codes = ofProject.get(projectId);
  if (codes === undefined) ofProject.set(ownString(projectId), [code]);
  else if (!codes.includes(code)) codes.push(code);
}

/** What is wrong with the project a row speaks of; undefined when nothing is. */
export function refusesProject(
  projectId: string,
  projects: ReadonlySet<string>,
): { field: 'projectID'; reason: string } | undefined {
  if (projects.has(projectId)) return undefined;
  const reason = projectId === '' ? 'has no project' : `project ${projectId.slice(0, 40)} is not in project.csv`;
  return { field: 'projectID', reason };
}
