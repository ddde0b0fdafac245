import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SourcesPageQuery } from '../../generated/graphql';
import { formatNumber, formatPartialDate } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { usePageTitle } from '../../lib/use-page-title';
import { useResource } from '../../lib/use-resource';
import { AdminBar } from '../../ui/admin-bar';
import { Explained } from '../../ui/explained';
import { PageHeader } from '../../ui/page-header';
import { Panel } from '../../ui/panel';
import { TextIn } from '../../ui/text-in';
import { DropSource } from './drop-source';
import { SOURCES_PAGE } from './source-queries';
import styles from './sources.module.css';

type SourceRow = SourcesPageQuery['sources'][number];

/** Who says things: every document, data set and vocabulary, with how much it says. */
export function SourcesPage() {
  const { t } = useTranslation();
  const lang = useLanguage();
  usePageTitle(t('sources.title'));
  const resource = useResource({ query: SOURCES_PAGE, variables: { lang } });
  return (
    <>
      <PageHeader title={t('sources.title')} lead={t('sources.lead')}>
        <p className={styles.ways} data-print="none">
          <Link to="/imports">{t('nav.imports')}</Link>
          <Link to="/review">{t('nav.review')}</Link>
        </p>
      </PageHeader>
      <Panel resource={resource} isEmpty={(data) => data.sources.length === 0}>
        {(data) => (
          <ul className={styles.sources}>
            {data.sources.map((source) => (
              <SourceEntry key={source.id} source={source} onDropped={resource.retry} />
            ))}
          </ul>
        )}
      </Panel>
      <AdminBar />
    </>
  );
}

function SourceEntry({ source, onDropped }: { source: SourceRow; onDropped: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li className={styles.source}>
      <p className={styles.when}>{source.date ? formatPartialDate(source.date, language) : t('sources.undated')}</p>
      <div>
        <h2>
          <Link to="/sources/$id" params={{ id: source.id }} search={{}}>
            <TextIn text={source.title} />
          </Link>
        </h2>
        {source.description ? (
          <p className={styles.text}>
            <TextIn text={source.description} showsFallback />
          </p>
        ) : null}
        <p className={styles.meta}>
          <span>{t(`sources.type.${source.type}`)}</span>
          {source.file ? <span>{source.file}</span> : null}
          <Explained meaning={t('sources.recordCountMeaning')}>
            {t('count.record', { count: source.recordCount, number: formatNumber(source.recordCount, language) })}
          </Explained>
          <Explained meaning={t('sources.statementCountMeaning')}>
            {t('count.statement', {
              count: source.statementCount,
              number: formatNumber(source.statementCount, language),
            })}
          </Explained>
        </p>
        <DropSource id={source.id} title={source.title.text} recordCount={source.recordCount} onDropped={onDropped} />
      </div>
    </li>
  );
}
