import type { IdentifierStatement, NameStatement, RecordContent, RelationStatement } from '../../../records/model.ts';
import type { RowProblem } from '../../source-module.ts';
import type { ProjectColumn } from './cordis-tables.ts';
import { readCents, readDay, readDoi, showEuros, ValueRefused } from './cordis-values.ts';
import { fieldId } from './map-field.ts';
import { programmeId } from './map-programme.ts';
import type { TableRow } from './read-table.ts';
import { readValues, type ValueRule } from './read-values.ts';

const FILE = 'project.csv';

const RULES: readonly ValueRule<ProjectColumn>[] = [
  { column: 'objective', field: 'description', read: unwrapQuotes, lang: 'en' },
  { column: 'startDate', field: 'startDate', read: readDay },
  { column: 'endDate', field: 'endDate', read: readDay },
  { column: 'status', field: 'status', read: (text) => text },
  { column: 'totalCost', field: 'totalCost', read: readEuros },
  { column: 'ecMaxContribution', field: 'ecContribution', read: readEuros },
  { column: 'fundingScheme', field: 'fundingScheme', read: (text) => text },
  { column: 'keywords', field: 'keywords', read: (text) => text.replace(/\s+/gu, ' ') },
];

/** What a project is funded by and about: codes of programme parts and of fields of science. */
export interface ProjectSubjects {
  programmes: readonly string[];
  fields: readonly string[];
}

export function projectId(id: string): string {
  return `project-${id}`;
}

/** Maps a row of project.csv that has an id and a name; single values that cannot be read are told and left out. */
export function mapProject(
  { row, cells }: TableRow<ProjectColumn>,
  subjects: ProjectSubjects,
): { record: RecordContent; problems: RowProblem[] } {
  const at = { file: FILE, line: row };
  const { values, problems } = readValues(cells, RULES, () => at);
  const relations: RelationStatement[] = [
    ...subjects.programmes.map((code) => ({ type: 'FUNDED_BY' as const, target: programmeId(code), at })),
    ...subjects.fields.map((code) => ({ type: 'ABOUT' as const, target: fieldId(code), at })),
  ];
  const record: RecordContent = {
    localId: projectId(cells.id),
    kind: 'Project',
    names: namesOf(cells, at),
    identifiers: identifiersOf(cells, at, problems),
    values,
    observations: [],
    relations,
    at,
  };
  return { record, problems };
}

interface At {
  file: string;
  line: number;
}

function namesOf({ title, acronym }: Record<ProjectColumn, string>, at: At): NameStatement[] {
  const names: NameStatement[] = [];
  if (title !== '')
    names.push({ text: unwrapQuotes(title.replace(/\s+/gu, ' ')), lang: 'en', type: 'NAME', ours: false, at });
  if (acronym !== '') names.push({ text: acronym.replace(/\s+/gu, ' '), type: 'ACRONYM', ours: false, at });
  return names;
}

function identifiersOf(cells: Record<ProjectColumn, string>, at: At, problems: RowProblem[]): IdentifierStatement[] {
  const identifiers: IdentifierStatement[] = [{ scheme: 'grant', value: cells.id, at }];
  if (cells.grantDoi === '') return identifiers;
  try {
    identifiers.push({ scheme: 'doi', value: readDoi(cells.grantDoi), at });
  } catch (error) {
    if (!(error instanceof ValueRefused)) throw error;
    problems.push({ file: at.file, row: at.line, field: 'grantDoi', reason: error.message });
  }
  return identifiers;
}

/** Some texts were put into CSV twice by the publisher: `"All of it, ""with quotes"" inside"`. */
function unwrapQuotes(text: string): string {
  const inside = /^"(.*)"$/su.exec(text)?.[1];
  if (inside === undefined) return text;
  return inside.includes('""') || !inside.includes('"') ? inside.replaceAll('""', '"').trim() : text;
}

function readEuros(text: string): string {
  return showEuros(readCents(text));
}
