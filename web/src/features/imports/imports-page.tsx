import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportRunFieldsFragment, ImportRunsQuery } from '../../generated/graphql';
import { useAdminSession } from '../../lib/admin-session';
import { formatMoment, formatNumber } from '../../lib/format';
import { useCursorAt } from '../../lib/use-cursor-at';
import { useLanguage } from '../../lib/use-language';
import { usePageTitle } from '../../lib/use-page-title';
import { useResource, type Resource } from '../../lib/use-resource';
import { AdminBar } from '../../ui/admin-bar';
import { PageHeader } from '../../ui/page-header';
import { Pagination } from '../../ui/pagination';
import { EmptyNotice, Panel } from '../../ui/panel';
import { IMPORT_RUN_CURSORS, IMPORT_RUNS } from './import-queries';
import { hasEnded } from './import-status';
import styles from './imports.module.css';
import { RunStatus } from './run-status';
import { StartImport } from './start-import';

const PAGE_SIZE = 20;
const LOOK_MS = 3_000;

function useRuns(page: number): Resource<ImportRunsQuery> {
  const start = useCursorAt({
    query: IMPORT_RUN_CURSORS,
    variables: {},
    cursorsOf: (data) => data.importRuns.edges.map((edge) => edge.cursor),
    offset: (page - 1) * PAGE_SIZE,
  });
  const resource = useResource({
    query: IMPORT_RUNS,
    variables: { first: PAGE_SIZE, after: start.after },
    isPaused: !start.isReady,
  });
  const isMoving = resource.data?.importRuns.edges.some(({ node }) => !hasEnded(node)) ?? false;
  const look = useEffectEvent(() => resource.retry());
  useEffect(() => {
    // Coming back to the list, what the cache has may be of another hour.
    look();
    const timer = isMoving ? setInterval(() => look(), LOOK_MS) : undefined;
    return () => clearInterval(timer);
  }, [isMoving]);
  return {
    ...resource,
    isLoading: resource.data === undefined && resource.problem === null,
    problem: resource.problem ?? start.problem,
  };
}

/** Imports, newest first, and starting one. */
export function ImportsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { page = 1 } = useSearch({ from: '/imports' });
  const session = useAdminSession();
  const resource = useRuns(page);
  usePageTitle(t('imports.title'));
  return (
    <>
      <PageHeader title={t('imports.title')} lead={t('imports.lead')} />
      <AdminBar />
      {session === null ? null : <StartImport />}
      <Panel
        title={t('imports.runs')}
        resource={resource}
        isEmpty={(data) => data.importRuns.totalCount === 0}
        empty={<EmptyNotice title={t('imports.none')} text={t('imports.noneText')} />}
      >
        {({ importRuns }) => (
          <>
            <ol className={styles.runs}>
              {importRuns.edges.map(({ node }) => (
                <RunEntry key={node.id} run={node} />
              ))}
            </ol>
            <Pagination
              page={page}
              pageSize={PAGE_SIZE}
              total={importRuns.totalCount}
              onPage={(next) => void navigate({ to: '/imports', search: { page: next === 1 ? undefined : next } })}
            />
          </>
        )}
      </Panel>
    </>
  );
}

function RunEntry({ run }: { run: ImportRunFieldsFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { counts } = run;
  const said = (['created', 'updated', 'unchanged', 'skipped', 'withdrawn', 'problems'] as const).filter(
    (kind) => counts[kind] > 0,
  );
  return (
    <li className={styles.run}>
      <p className={styles.when}>
        <time dateTime={run.queuedAt}>{formatMoment(run.queuedAt, language)}</time>
      </p>
      <div>
        <h3>
          <Link to="/imports/$id" params={{ id: run.id }} search={{}}>
            {t(`imports.sourceName.${run.source}` as 'imports.sourceName.ror', { defaultValue: run.source })}
          </Link>{' '}
          <RunStatus status={run.status} />
          {run.isDryRun ? <span className={styles.mark}>{t('imports.dryRun')}</span> : null}
        </h3>
        <p className={styles.files}>{run.files.join(', ')}</p>
        <p className={styles.meta}>
          {said.map((kind) => (
            <span key={kind}>
              {t(`imports.count.${kind}`, { count: counts[kind], number: formatNumber(counts[kind], language) })}
            </span>
          ))}
          <span>{t(`imports.startedBy.${run.startedBy}`)}</span>
        </p>
      </div>
    </li>
  );
}
