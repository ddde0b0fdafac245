import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportRunFieldsFragment } from '../../generated/graphql';
import { formatMoment } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { usePageTitle } from '../../lib/use-page-title';
import { useResource } from '../../lib/use-resource';
import { AdminBar } from '../../ui/admin-bar';
import { PageHeader } from '../../ui/page-header';
import { Panel } from '../../ui/panel';
import { IMPORT_RUN } from './import-queries';
import { hasEnded } from './import-status';
import styles from './imports.module.css';
import { RunActions } from './run-actions';
import { RunCounts, RunProgress } from './run-progress';
import { RunReport } from './run-report';
import { RunStatus } from './run-status';

/** One import: how far it is or how it ended, what became of each record, and what could not be taken over. */
export function ImportRunPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/imports/$id' });
  const resource = useResource({ query: IMPORT_RUN, variables: { id } });
  const run = resource.data?.importRun;
  usePageTitle(resource.data !== undefined && !run ? t('imports.notFound') : t('imports.one'));
  return (
    <>
      <Panel
        resource={{ ...resource, isLoading: resource.data === undefined && resource.isLoading }}
        isEmpty={(data) => !data.importRun}
        empty={<PageHeader title={t('imports.notFound')} />}
      >
        {(data) => (data.importRun ? <Run run={data.importRun} onEnded={resource.retry} /> : null)}
      </Panel>
      {run && hasEnded(run) ? <RunReport key={run.id} run={run} /> : null}
    </>
  );
}

function Run({ run, onEnded }: { run: ImportRunFieldsFragment; onEnded: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        kicker={<Link to="/imports">{t('imports.title')}</Link>}
        title={
          <>
            {t(`imports.sourceName.${run.source}` as 'imports.sourceName.ror', { defaultValue: run.source })}{' '}
            <RunStatus status={run.status} />
          </>
        }
        lead={run.isDryRun ? t('imports.dryRunText') : undefined}
      >
        <RunFacts run={run} />
      </PageHeader>
      <AdminBar />
      {hasEnded(run) ? <RunCounts counts={run.counts} /> : <RunProgress run={run} onEnded={onEnded} />}
      {run.reason ? (
        <p className={styles.reason} lang="en">
          {run.reason}
        </p>
      ) : null}
      <RunActions run={run} onChanged={onEnded} />
    </>
  );
}

function RunFacts({ run }: { run: ImportRunFieldsFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const moment = (at: string | null | undefined) => (at ? formatMoment(at, language) : '');
  const facts = [
    { label: t('imports.files'), text: run.files.join(', ') },
    { label: t('imports.region'), text: run.region ?? '' },
    { label: t('imports.organizations'), text: run.organizations.join(', ') },
    { label: t('imports.mapping'), text: run.mapping ?? '' },
    { label: t('imports.queuedAt'), text: moment(run.queuedAt) },
    { label: t('imports.startedAt'), text: moment(run.startedAt) },
    { label: t('imports.endedAt'), text: moment(run.endedAt) },
    { label: t('imports.by'), text: t(`imports.startedBy.${run.startedBy}`) },
  ].filter(({ text }) => text !== '');
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
