import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportOutcome, ImportProblemsQuery, ImportRunFieldsFragment } from '../../generated/graphql';
import { useAdminSession } from '../../lib/admin-session';
import { formatNumber } from '../../lib/format';
import { useCursorAt } from '../../lib/use-cursor-at';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { Chip, ChipGroup } from '../../ui/chip';
import { Pagination } from '../../ui/pagination';
import { EmptyNotice, Panel } from '../../ui/panel';
import { IMPORT_OUTCOME_CURSORS, IMPORT_OUTCOMES, IMPORT_PROBLEM_CURSORS, IMPORT_PROBLEMS } from './import-queries';
import { REPORT_PARTS, type ReportPart } from './imports-search';
import styles from './imports.module.css';
import { RunSummary } from './run-summary';

const PAGE_SIZE = 25;

/** The report: what is known of the whole, then rows that could not be taken over, or records of which something became. */
export function RunReport({ run }: { run: ImportRunFieldsFragment }) {
  const { t } = useTranslation();
  const session = useAdminSession();
  return (
    <section className={styles.report} aria-labelledby="report-title">
      <h2 id="report-title">{t('imports.report')}</h2>
      {session === null ? (
        <EmptyNotice title={t('imports.reportForAdmin')} text={t('imports.reportForAdminText')} />
      ) : (
        <>
          <RunSummary run={run} />
          <ReportRows id={run.id} counts={run.counts} status={run.status} />
        </>
      )}
    </section>
  );
}

function ReportRows({ id, counts, status }: Pick<ImportRunFieldsFragment, 'id' | 'counts' | 'status'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const { show = 'problems' } = useSearch({ from: '/imports/$id' });
  const choose = (part: ReportPart) =>
    void navigate({
      to: '/imports/$id',
      params: { id },
      search: (before) => ({ ...before, show: part === 'problems' ? undefined : part, page: undefined }),
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <ChipGroup label={t('imports.reportParts')}>
        {REPORT_PARTS.map((part) => (
          <Chip
            key={part}
            isSelected={part === show}
            onToggle={() => choose(part)}
            count={formatNumber(counts[part], language)}
            isDisabled={counts[part] === 0 && part !== show}
          >
            {t(`imports.kind.${part}`)}
          </Chip>
        ))}
      </ChipGroup>
      {show === 'problems' ? (
        <Problems id={id} isWhole={status === 'SUCCEEDED'} />
      ) : (
        <Outcomes key={show} id={id} part={show} />
      )}
    </>
  );
}

function usePage(id: string): { page: number; turnTo: (page: number) => void } {
  const navigate = useNavigate();
  const { page = 1 } = useSearch({ from: '/imports/$id' });
  const turnTo = (next: number) =>
    void navigate({
      to: '/imports/$id',
      params: { id },
      search: (before) => ({ ...before, page: next === 1 ? undefined : next }),
      resetScroll: false,
    });
  return { page, turnTo };
}

/** @param isWhole whether every row was read: of a refused file nobody can say that all is well */
function Problems({ id, isWhole }: { id: string; isWhole: boolean }) {
  const { t } = useTranslation();
  const { page, turnTo } = usePage(id);
  const start = useCursorAt({
    query: IMPORT_PROBLEM_CURSORS,
    variables: { id },
    cursorsOf: (data) => data.importRun?.problems.edges.map((edge) => edge.cursor) ?? [],
    offset: (page - 1) * PAGE_SIZE,
  });
  const resource = useResource({
    query: IMPORT_PROBLEMS,
    variables: { id, first: PAGE_SIZE, after: start.after },
    isPaused: !start.isReady,
  });
  return (
    <Panel
      resource={{ ...resource, problem: resource.problem ?? start.problem }}
      isEmpty={(data) => (data.importRun?.problems.totalCount ?? 0) === 0}
      empty={
        isWhole ? (
          <EmptyNotice title={t('imports.noProblems')} text={t('imports.noProblemsText')} />
        ) : (
          <EmptyNotice title={t('imports.noRowProblems')} text={t('imports.noRowProblemsText')} />
        )
      }
    >
      {({ importRun }) =>
        importRun ? (
          <>
            <ProblemTable problems={importRun.problems} />
            <Pagination page={page} pageSize={PAGE_SIZE} total={importRun.problems.totalCount} onPage={turnTo} />
          </>
        ) : null
      }
    </Panel>
  );
}

function ProblemTable({ problems }: { problems: NonNullable<ImportProblemsQuery['importRun']>['problems'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={styles.scroll} role="region" aria-label={t('imports.kind.problems')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('imports.row')}</th>
            <th scope="col">{t('imports.cause')}</th>
            <th scope="col">{t('imports.field')}</th>
            <th scope="col">{t('imports.file')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.edges.map(({ cursor, node }) => (
            <tr key={cursor}>
              <td className={styles.number}>{typeof node.row === 'number' ? formatNumber(node.row, language) : ''}</td>
              <td lang="en">{node.reason}</td>
              <td>{node.field ?? ''}</td>
              <td>{node.file}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Outcomes({ id, part }: { id: string; part: Exclude<ReportPart, 'problems'> }) {
  const { t } = useTranslation();
  const { page, turnTo } = usePage(id);
  const kinds: ImportOutcome[] = [part.toUpperCase() as Uppercase<typeof part>];
  const start = useCursorAt({
    query: IMPORT_OUTCOME_CURSORS,
    variables: { id, kinds },
    cursorsOf: (data) => data.importRun?.outcomes.edges.map((edge) => edge.cursor) ?? [],
    offset: (page - 1) * PAGE_SIZE,
  });
  const resource = useResource({
    query: IMPORT_OUTCOMES,
    variables: { id, kinds, first: PAGE_SIZE, after: start.after },
    isPaused: !start.isReady,
  });
  return (
    <Panel
      resource={{ ...resource, problem: resource.problem ?? start.problem }}
      isEmpty={(data) => (data.importRun?.outcomes.totalCount ?? 0) === 0}
      empty={<EmptyNotice title={t('imports.noRecords')} text={t('imports.noRecordsText')} />}
    >
      {({ importRun }) =>
        importRun ? (
          <>
            <ol className={styles.records}>
              {importRun.outcomes.edges.map(({ cursor, node }) => (
                <li key={cursor}>{node.localId === '' ? t('imports.erased') : node.localId}</li>
              ))}
            </ol>
            <Pagination page={page} pageSize={PAGE_SIZE} total={importRun.outcomes.totalCount} onPage={turnTo} />
          </>
        ) : null
      }
    </Panel>
  );
}
