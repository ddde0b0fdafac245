import { countImportRuns, findImportRun, pageImportRuns } from '../../domain/imports/import-runs.ts';
import { pageOf } from '../../domain/page.ts';
import type { ImportOutcome, Resolvers } from '../../generated/resolvers.ts';
import type { ImportRunRow } from '../../graph/statements/imports/import-run-columns.ts';
import type { RunProgress } from '../../import/runs/run-progress.ts';
import type { Problem } from '../../problem.ts';
import { administrationOf, asAdministrator } from '../as-administrator.ts';
import { orAll, placeOf, readPage } from '../arguments.ts';
import type { ApiContext } from '../context.ts';
import type { ReportPageModel } from '../models.ts';
import { badArgument, limitExceeded } from '../user-error.ts';

const OUTCOMES = ['CREATED', 'UPDATED', 'UNCHANGED', 'WITHDRAWN'] as const satisfies readonly ImportOutcome[];
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
  { administration }: ApiContext,
): Promise<ReportPageModel> {
  const { first, after } = readPage(args, 1);
  const lines =
    report === null || administration === undefined
      ? []
      : await administration.reports.list(report, kinds, after === null ? -1 : placeOf(after), first + 1);
  return { ...pageOf(lines, first, after !== null, ({ number }) => [number]), report, kinds };
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
    importSources: (_parent, _args, { administration }) => [...(administration?.sources ?? [])],
    inboxFiles: async (_parent, _args, context) => administrationOf(context).inbox.list(),
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
  Problem: { __resolveType: typeOfProblem },
  InvalidInput: { field: (problem) => ('field' in problem ? problem.field : '') },
  ImportRun: {
    mapping: ({ mapping }) => mapping?.split(/[/\\]/u).at(-1) ?? null,
    counts: ({ created, updated, unchanged, withdrawn, problems }) => ({
      created,
      updated,
      unchanged,
      withdrawn,
      problems,
    }),
    reportPath: async ({ report }, _args, { administration }) => {
      if (report === null || (await administration?.reports.pathOf(report)) === undefined) return null;
      return `/import-reports/${report}`;
    },
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
    counts: ({ created, updated, unchanged, withdrawn, problems }) => ({
      created,
      updated,
      unchanged,
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
  ImportProblem: {
    file: ({ content }) => textOf(content, 'file'),
    row: ({ content: { row } }) => (typeof row === 'number' ? row : null),
    field: ({ content }) => textOf(content, 'field') || null,
    reason: ({ content }) => textOf(content, 'reason'),
  },
} satisfies Partial<Resolvers>;
