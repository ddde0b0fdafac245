import type {
  IdentifierStatement,
  Locator,
  NameStatement,
  RecordContent,
  RelationStatement,
} from '../../../records/model.ts';
import type { RowProblem } from '../../source-module.ts';
import type { ProjectColumn } from './cordis-tables.ts';
import { readDay, ValueRefused } from '../../cell-values.ts';
import { readCents, readDoi, showEuros } from './cordis-values.ts';
import { fieldId } from './map-field.ts';
import { programmeId } from './map-programme.ts';
import { topicId } from './map-topic.ts';
import type { TableRow } from './read-table.ts';
import { readTitle, unwrapQuotes } from './read-title.ts';
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

/** What other tables say of a project: codes of programme parts, topics of calls and fields of science, and its web site. */
export interface ProjectSubjects {
  programmes: readonly string[];
  topics: readonly string[];
  fields: readonly string[];
  website: string | undefined;
}

export function projectId(id: string): string {
  return `project-${id}`;
}

/** Maps a row of project.csv that has an id and a name; single values that cannot be read are told and left out. */
export function mapProject(
  { row, cells }: TableRow<ProjectColumn>,
  { programmes, topics, fields, website }: ProjectSubjects,
): { record: RecordContent; problems: RowProblem[] } {
  const { id, frameworkProgramme } = cells;
  const { values, problems } = readValues(cells, RULES, () => ({ file: FILE, row }));
  if (website !== undefined) {
    values.push({ field: 'website', value: website, ours: false, at: { file: 'webLink.csv', words: id } });
  }
  const at = (file: string, code: string): Locator => ({ file, words: `${id}/${code}` });
  const record: RecordContent = {
    localId: projectId(id),
    kind: 'Project',
    names: namesOf(cells),
    identifiers: identifiersOf(cells, row, problems),
    values,
    observations: [],
    relations: [
      ...programmes.map((code): RelationStatement => {
        const funding = { type: 'FUNDED_BY', target: programmeId(code) } as const;
        // That it belongs to the framework programme is said by its own row.
        return code === frameworkProgramme ? funding : { ...funding, at: at('legalBasis.csv', code) };
      }),
      ...topics.map((code) => ({ type: 'FUNDED_BY' as const, target: topicId(code), at: at('topics.csv', code) })),
      ...fields.map((code) => ({ type: 'ABOUT' as const, target: fieldId(code), at: at('euroSciVoc.csv', code) })),
    ],
    at: { file: FILE, words: id },
  };
  return { record, problems };
}

function namesOf({ title, acronym }: Record<ProjectColumn, string>): NameStatement[] {
  const names: NameStatement[] = [];
  if (title !== '') names.push({ text: readTitle(title), lang: 'en', type: 'NAME', ours: false });
  if (acronym !== '') names.push({ text: acronym.replace(/\s+/gu, ' '), type: 'ACRONYM', ours: false });
  return names;
}

function identifiersOf(
  cells: Record<ProjectColumn, string>,
  row: number,
  problems: RowProblem[],
): IdentifierStatement[] {
  const identifiers: IdentifierStatement[] = [{ scheme: 'grant', value: cells.id }];
  if (cells.grantDoi === '') return identifiers;
  try {
    identifiers.push({ scheme: 'doi', value: readDoi(cells.grantDoi) });
  } catch (error) {
    if (!(error instanceof ValueRefused)) throw error;
    problems.push({ file: FILE, row, field: 'grantDoi', reason: error.message });
  }
  return identifiers;
}

function readEuros(text: string): string {
  return showEuros(readCents(text));
}
