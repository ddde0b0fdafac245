import type { SourceOptions } from '../../source-module.ts';
import type { CordisFile, CordisFiles } from './cordis-file.ts';
import { DELIVERABLE_TABLE, IPR_TABLE, PUBLICATION_TABLE } from './cordis-tables.ts';
import type { DeliverableColumn, IprColumn, PublicationColumn, ResultColumn, TableLayout } from './cordis-tables.ts';
import type { RowChooser } from './choose-rows.ts';
import { AuthorGatherer, type Author } from './gather-authors.ts';
import { gatherDepartments, type Department } from './gather-departments.ts';
import { gatherParticipants } from './gather-participants.ts';
import { gatherProjects, type ProjectIndex } from './gather-projects.ts';
import { gatherResults, type ResultSource } from './gather-results.ts';
import { gatherFields, gatherLegalBases, gatherTopics, NO_SUBJECTS, type Subjects } from './gather-subjects.ts';
import { gatherWebsites } from './gather-websites.ts';
import { publicationIdentifiers } from './map-result.ts';
import type { Participant } from './participant.ts';
import { ProblemList } from '../../problem-list.ts';
import type { TableRow } from './read-table.ts';
import type { ResultTableName } from './result-tables.ts';
import { readRegion, selectRegion } from './select-region.ts';
import { SharedIdentifiers } from './shared-identifiers.ts';

/** A table of results that was read through once. */
export interface GatheredResults<Column extends string> {
  source: ResultSource<Column>;
  rows: RowChooser;
}

/** All that is kept of the files while their records are made: keys, codes, participants and authors, no whole rows. */
export interface Gathered {
  projectFile: CordisFile;
  index: ProjectIndex;
  fields: Subjects;
  legalBases: Subjects;
  topics: Subjects;
  websites: ReadonlyMap<string, string>;
  /** Those to import. */
  participants: readonly Participant[];
  /** All of the file. */
  allParticipants: readonly Participant[];
  departments: readonly Department[];
  publications: GatheredResults<PublicationColumn> | undefined;
  /** `doi:…` and `isbn:…` that the file gives to different publications. */
  sharedIdentifiers: ReadonlySet<string>;
  deliverables: GatheredResults<DeliverableColumn> | undefined;
  iprs: GatheredResults<IprColumn> | undefined;
  /** Undefined when they are not asked for. */
  authors: readonly Author[] | undefined;
  /** The projects to import; all when undefined. */
  wanted: ReadonlySet<string> | undefined;
  problems: ProblemList;
}

/** Tables that every export has: where one is not given, that is told. */
const EXPECTED = ['euroSciVoc.csv', 'legalBasis.csv'];

/** What gathering any table needs. */
interface Context {
  tables: CordisFiles['tables'];
  /** All projects of the files. */
  projects: ReadonlySet<string>;
  wanted: ReadonlySet<string> | undefined;
  problems: ProblemList;
  signal: AbortSignal;
}

/**
 * Reads every table through once, so that what is wrong as a whole is refused before the first record, and notes what the
 * records need of each other.
 * @throws FileRefused
 */
export async function gatherCordis(
  { tables }: CordisFiles,
  options: SourceOptions,
  signal: AbortSignal,
): Promise<Gathered> {
  const region = options.region === undefined ? undefined : readRegion(options.region);
  const problems = new ProblemList();
  for (const name of EXPECTED.filter((table) => !tables.has(table))) {
    problems.add({ file: name, reason: 'is not among the files given: what it says is left out' });
  }
  const projectFile = getTable(tables, 'project.csv');
  const index = await gatherProjects(projectFile, signal);
  const projects = index.ids;
  const allParticipants = await gatherParticipants(getTable(tables, 'organization.csv'), projects, problems, signal);
  const { participants, projectIds: wanted } =
    region === undefined
      ? { participants: allParticipants, projectIds: undefined }
      : selectRegion(allParticipants, region);
  const context: Context = { tables, projects, wanted, problems, signal };
  return {
    projectFile,
    index,
    fields: await gatherWhereGiven(context, 'euroSciVoc.csv', gatherFields, NO_SUBJECTS),
    legalBases: await gatherWhereGiven(context, 'legalBasis.csv', gatherLegalBases, NO_SUBJECTS),
    topics: await gatherWhereGiven(context, 'topics.csv', gatherTopics, NO_SUBJECTS),
    websites: await gatherWhereGiven(context, 'webLink.csv', gatherWebsites, new Map<string, string>()),
    departments: await gatherWhereGiven(
      context,
      'departments.csv',
      (file) => gatherDepartments(file, { participants, projects, wanted }, problems, signal),
      [],
    ),
    participants,
    allParticipants,
    ...(await gatherPublications(context, options.authors ?? false)),
    deliverables: await gatherTable(context, 'projectDeliverables.csv', DELIVERABLE_TABLE),
    iprs: await gatherTable(context, 'projectIprs.csv', IPR_TABLE),
    wanted,
    problems,
  };
}

/** What a table that may be missing gives. */
async function gatherWhereGiven<Outcome>(
  { tables, projects, problems, signal }: Context,
  name: string,
  gather: (...args: [CordisFile, ReadonlySet<string>, ProblemList, AbortSignal]) => Promise<Outcome>,
  otherwise: Outcome,
): Promise<Outcome> {
  const file = tables.get(name);
  return file === undefined ? otherwise : gather(file, projects, problems, signal);
}

async function gatherTable<Column extends string>(
  { tables, projects, wanted, problems, signal }: Context,
  name: ResultTableName,
  layout: TableLayout<Column | ResultColumn>,
  onRow?: (row: TableRow<Column | ResultColumn>) => void,
): Promise<GatheredResults<Column> | undefined> {
  const file = tables.get(name);
  if (file === undefined) return undefined;
  const source = { name, file, layout, projects, wanted };
  return { source, rows: await gatherResults(source, problems, signal, onRow) };
}

/** projectPublications.csv, with what has to be known of all its rows: doubtful identifiers, and authors where asked for. */
async function gatherPublications(
  context: Context,
  withAuthors: boolean,
): Promise<Pick<Gathered, 'publications' | 'sharedIdentifiers' | 'authors'>> {
  const shared = new SharedIdentifiers();
  const authors = withAuthors ? new AuthorGatherer() : undefined;
  const publications = await gatherTable(context, 'projectPublications.csv', PUBLICATION_TABLE, ({ cells }) => {
    for (const identifier of publicationIdentifiers(cells)) shared.add(identifier, cells.title);
    shared.addJournal(cells.journalTitle);
    authors?.add(cells.projectID, cells.id, cells.authors);
  });
  return {
    publications,
    sharedIdentifiers: findShared(shared, context.problems),
    authors: publications === undefined ? undefined : finishAuthors(authors, context.problems),
  };
}

function getTable(tables: CordisFiles['tables'], name: string): CordisFile {
  const file = tables.get(name);
  if (file === undefined) throw new Error(`${name} was not found`);
  return file;
}

function findShared(shared: SharedIdentifiers, problems: ProblemList): ReadonlySet<string> {
  const found = shared.find();
  for (const identifier of found) {
    const [field = '', ...rest] = identifier.split(':');
    const reason = `${rest.join(':')} is given for different publications: it is not used to identify them`;
    problems.add({ file: 'projectPublications.csv', field, reason });
  }
  return new Set(found);
}

function finishAuthors(gatherer: AuthorGatherer | undefined, problems: ProblemList): readonly Author[] | undefined {
  if (gatherer === undefined) return undefined;
  const { authors, incomplete } = gatherer.finish();
  if (incomplete > 0) {
    const reason = `the authors of ${incomplete} publications, some or all, cannot be told apart surely and were left out`;
    problems.add({ file: 'projectPublications.csv', field: 'authors', reason });
  }
  return authors;
}
