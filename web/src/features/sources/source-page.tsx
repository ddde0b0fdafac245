import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SourcePageQuery } from '../../generated/graphql';
import { formatDay, formatList, formatNumber, formatPartialDate } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { usePageTitle } from '../../lib/use-page-title';
import { useResource } from '../../lib/use-resource';
import { Explained } from '../../ui/explained';
import { PageHeader } from '../../ui/page-header';
import { Panel } from '../../ui/panel';
import { languageName, TextIn } from '../../ui/text-in';
import { SOURCE_PAGE } from './source-queries';
import { SourceRecords } from './source-records';
import styles from './sources.module.css';

type SourceDetails = NonNullable<SourcePageQuery['source']>;

/** One source: what it is, and everything it says, in its own order. */
export function SourcePage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/sources/$id' });
  const lang = useLanguage();
  const resource = useResource({ query: SOURCE_PAGE, variables: { id, lang } });
  const source = resource.data?.source;
  usePageTitle(resource.data !== undefined && !source ? t('sources.notFound') : source?.title.text);
  return (
    <>
      <Panel resource={resource} isEmpty={(data) => !data.source} empty={<PageHeader title={t('sources.notFound')} />}>
        {(data) => (data.source ? <SourceHead source={data.source} /> : null)}
      </Panel>
      {source ? <SourceRecords id={source.id} /> : null}
    </>
  );
}

function SourceHead({ source }: { source: SourceDetails }) {
  const { t } = useTranslation();
  return (
    <PageHeader
      kicker={
        <>
          <Link to="/sources">{t('sources.title')}</Link> · {t(`sources.type.${source.type}`)}
        </>
      }
      title={<TextIn text={source.title} showsFallback />}
      lead={source.description ? <TextIn text={source.description} showsFallback /> : undefined}
    >
      <SourceFacts source={source} />
    </PageHeader>
  );
}

function SourceFacts({ source }: { source: SourceDetails }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const facts = [
    { label: t('sources.date'), text: source.date ? formatPartialDate(source.date, language) : t('evidence.undated') },
    {
      label: t('sources.languages'),
      text: formatList(
        source.languages.map((tag) => languageName(tag, language)),
        language,
      ),
    },
    { label: t('sources.file'), text: source.file ?? '' },
    { label: t('sources.licence'), text: source.licence ?? '' },
    { label: t('sources.fetchedAt'), text: formatDay(source.fetchedAt, language) },
  ].filter((fact) => fact.text !== '');
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>{fact.text}</dd>
        </div>
      ))}
      <div>
        <dt>
          <Explained meaning={t('sources.recordCountMeaning')}>{t('sources.records')}</Explained>
        </dt>
        <dd>{formatNumber(source.recordCount, language)}</dd>
      </div>
      <div>
        <dt>
          <Explained meaning={t('sources.statementCountMeaning')}>{t('sources.statements')}</Explained>
        </dt>
        <dd>{formatNumber(source.statementCount, language)}</dd>
      </div>
    </dl>
  );
}
