import { countImportRuns, findImportRun, pageImportRuns } from '../../domain/imports/import-runs.ts';
import { pageOf } from '../../domain/page.ts';
import type { ImportOptionName, ImportOutcome, Resolvers } from '../../generated/resolvers.ts';
import type { ImportRunRow } from '../../graph/statements/imports/import-run-columns.ts';
import type { SummaryReader } from '../../import/runs/report-content.ts';
import type { RunProgress } from '../../import/runs/run-progress.ts';
import type { SourceOption } from '../../import/source-module.ts';
import type { Problem } from '../../problem.ts';
import { administrationOf, asAdministrator } from '../as-administrator.ts';
import { orAll, placeOf, readPage } from '../arguments.ts';
import type { ApiContext } from '../context.ts';
import type { ReportPageModel } from '../models.ts';
import { badArgument, limitExceeded } from '../user-error.ts';

const OUTCOMES = [
  'CREATED',
  'UPDATED',
  'UNCHANGED',
  'SKIPPED',
  'WITHDRAWN',
] as const satisfies readonly ImportOutcome[];
const OPTION_NAMES = {
  region: 'REGION',
  organizations: 'ORGANIZATIONS',
  mapping: 'MAPPING',
  authors: 'AUTHORS',
} as const satisfies Record<SourceOption['name'], ImportOptionName>;
const PROBLEM_TYPES = { NOT_FOUND: 'NotFound', INVALID: 'InvalidInput', CONFLICT: 'Conflict' } as const;

/** The type of the schema that stands for a problem. */
export function typeOfProblem({ problem }: Problem): 'NotFound' | 'InvalidInput' | 'Conflict' {
  return PROBLEM_TYPES[problem];
}

/** The run as it stands this moment, where this server runs it; the stored one is up to two seconds old. */
function latest(run: ImportRunRow, { administration }: ApiContext): ImportRunRow {
  return administration?.imports.live(run.id) ?? run;
}

async function pageOfReport(
  { report }: ImportRunRow,
  kinds: readonly string[],
  args: { first?: number | null; after?: string | null },
  context: ApiContext,
): Promise<ReportPageModel> {
  const { reports } = administrationOf(context);
  const { first, after } = readPage(args, 1);
  const lines =
    report === null ? [] : await reports.list(report, kinds, after === null ? -1 : placeOf(after), first + 1);
  return { ...pageOf(lines, first, after !== null, ({ number }) => [number]), report, kinds };
}

/** What the report says besides records and rows. @throws GraphQLError without the administrator's token */
async function summaryOf<Part>(
  { report }: ImportRunRow,
  context: ApiContext,
  read: (summaries: SummaryReader, name: string) => Promise<Part[]>,
): Promise<Part[]> {
  const { summaries } = administrationOf(context);
  return report === null ? [] : read(summaries, report);
}

const reportPage = {
  edges: ({ rows }: ReportPageModel) => rows.map(({ row, cursor }) => ({ node: row, cursor })),
  pageInfo: (page: ReportPageModel) => page,
  totalCount: async ({ report, kinds }: ReportPageModel, _args: object, { administration }: ApiContext) =>
    report === null || administration === undefined ? 0 : administration.reports.count(report, kinds),
};

/** A text of a report's line; empty when it has none. */
function textOf(content: Record<string, unknown>, name: string): string {
  const value = content[name];
  return typeof value === 'string' ? value : '';
}

/** Imports: what ran, what became of each record, and starting them. */
export const importResolvers = {
  Query: {
    isAdministrator: (_parent, _args, { sender }) => sender.standing.who === 'administrator',
    importRuns: async (_parent, args, { graph }) => pageImportRuns(graph, readPage(args, 2)),
    importRun: async (_parent, { id }, context) => {
      const run = await findImportRun(context.graph, id);
      return run === undefined ? null : latest(run, context);
    },
    importSources: (_parent, _args, { administration }) =>
      (administration?.sources ?? []).map(({ name, help, options }) => ({
        name,
        help,
        options: options.map((option) => ({ name: OPTION_NAMES[option.name], isRequired: option.isRequired })),
      })),
    inboxFiles: async (_parent, _args, context) => administrationOf(context).inbox.list(),
    suggestMapping: async (_parent, { file, sheet }, context) =>
      administrationOf(context).mappings.suggest(file, sheet ?? undefined),
    mappingText: async (_parent, { file }, context) => administrationOf(context).mappings.read(file),
  },
  Mutation: {
    startImport: asAdministrator('startImport', async ({ imports }, { input }) =>
      imports.start({
        source: input.source,
        files: input.files,
        region: input.region ?? null,
        organizations: input.organizations ?? [],
        mapping: input.mapping ?? null,
        authors: input.authors ?? null,
        isDryRun: input.isDryRun ?? false,
        allowsManyWithdrawals: input.allowsManyWithdrawals ?? false,
      }),
    ),
    stopImport: asAdministrator('stopImport', async ({ imports }, { id }) => imports.stop(id)),
    resumeImport: asAdministrator('resumeImport', async ({ imports }, { id }) => imports.resume(id)),
  },
  Subscription: {
    importProgress: {
      subscribe: async (_parent, { id }, { administration }) => {
        const channel = await administration?.imports.watch(id);
        if (channel === undefined) throw badArgument('id', 'there is no such import');
        if (channel === 'TOO_MANY') throw limitExceeded('Too many watch imports at once: ask again later');
        return channel;
      },
      resolve: (progress: RunProgress) => progress,
    },
  },
  StartImportResult: { __resolveType: (result) => ('problem' in result ? typeOfProblem(result) : 'ImportRun') },
  StopImportResult: {
    __resolveType: (result) => ('problem' in result ? typeOfProblem(result) : 'ImportRun') as 'ImportRun' | 'NotFound',
  },
  MappingResult: { __resolveType: (result) => ('problem' in result ? typeOfProblem(result) : 'MappingText') },
  Problem: { __resolveType: typeOfProblem },
  InvalidInput: { field: (problem) => ('field' in problem ? problem.field : '') },
  ImportRun: {
    mapping: ({ mapping }) => mapping?.split(/[/\\]/u).at(-1) ?? null,
    counts: ({ created, updated, unchanged, skipped, withdrawn, problems }) => ({
      created,
      updated,
      unchanged,
      skipped,
      withdrawn,
      problems,
    }),
    reportPath: async ({ report }, _args, { administration, sender }) => {
      if (report === null || sender.standing.who !== 'administrator') return null;
      if ((await administration?.reports.pathOf(report)) === undefined) return null;
      return `/import-reports/${report}`;
    },
    notes: async (run, _args, context) => summaryOf(run, context, async (from, name) => from.notes(name)),
    columns: async (run, _args, context) => summaryOf(run, context, async (from, name) => from.columns(name)),
    examples: async (run, _args, context) => summaryOf(run, context, async (from, name) => from.examples(name)),
    outcomes: async (run, { kinds, ...args }, context) =>
      pageOfReport(
        run,
        (orAll(kinds) ?? OUTCOMES).map((kind) => kind.toLowerCase()),
        args,
        context,
      ),
    problems: async (run, args, context) => pageOfReport(run, ['failed'], args, context),
  },
  ImportProgress: {
    counts: ({ created, updated, unchanged, skipped, withdrawn, problems }) => ({
      created,
      updated,
      unchanged,
      skipped,
      withdrawn,
      problems,
    }),
  },
  ImportRunConnection: {
    edges: ({ rows }, _args, context) => rows.map(({ row, cursor }) => ({ node: latest(row, context), cursor })),
    pageInfo: (page) => page,
    totalCount: async (_page, _args, { graph }) => countImportRuns(graph),
  },
  ImportedRecordConnection: reportPage,
  ImportProblemConnection: reportPage,
  ImportedRecord: {
    localId: ({ content }) => textOf(content, 'localId'),
    outcome: ({ content }) => OUTCOMES.find((one) => one.toLowerCase() === content['outcome']) ?? 'UNCHANGED',
  },
  ImportNote: {
    absent: (note) => ('absent' in note ? note.absent : null),
    standing: (note) => ('standing' in note ? note.standing : null),
  },
  ImportColumnUse: { detail: ({ detail }) => detail ?? null },
  ImportExample: { outcome: ({ becomes }) => OUTCOMES.find((one) => one.toLowerCase() === becomes) ?? 'UNCHANGED' },
  ImportProblem: {
    file: ({ content }) => textOf(content, 'file'),
    row: ({ content: { row } }) => (typeof row === 'number' ? row : null),
    field: ({ content }) => textOf(content, 'field') || null,
    reason: ({ content }) => textOf(content, 'reason'),
  },
} satisfies Partial<Resolvers>;
