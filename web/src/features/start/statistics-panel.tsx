import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { StartStatisticsQuery } from '../../generated/graphql';
import { formatDay, formatNumber } from '../../lib/format';
import { kindSlug, KINDS } from '../../lib/kinds';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { Explained } from '../../ui/explained';
import { KindIcon } from '../../ui/kind-icon';
import { Panel } from '../../ui/panel';
import { START_STATISTICS } from './start-queries';
import styles from './start-page.module.css';

type Statistics = StartStatisticsQuery['statistics'];

/** How much the system holds of each kind, what each number counts, and as of when. */
export function StatisticsPanel() {
  const { t } = useTranslation();
  const language = useLanguage();
  const resource = useResource({ query: START_STATISTICS, variables: {} });
  const asOf = resource.data?.statistics.asOf;
  return (
    <Panel
      title={t('start.numbersTitle')}
      resource={resource}
      actions={
        asOf ? <span className={styles.asOf}>{t('start.numbersAsOf', { date: formatDay(asOf, language) })}</span> : null
      }
    >
      {({ statistics }) => (
        <>
          <KindNumbers statistics={statistics} />
          <FurtherNumbers statistics={statistics} />
        </>
      )}
    </Panel>
  );
}

function KindNumbers({ statistics }: { statistics: Statistics }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const countOf = (kind: string) => statistics.entities.find((entry) => entry.kind === kind)?.count ?? 0;
  return (
    <ul className={styles.kinds}>
      {KINDS.filter((kind) => countOf(kind) > 0).map((kind) => (
        <li key={kind}>
          <Link
            to="/browse/$kind"
            params={{ kind: kindSlug(kind) }}
            search={{}}
            className={styles.kind}
            title={t('start.numberMeaning.entities')}
          >
            <KindIcon kind={kind} size={22} />
            <span className={styles.kindNumber}>{formatNumber(countOf(kind), language)}</span>
            <span className={styles.kindName}>{t(`kinds.${kind}`)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function FurtherNumbers({ statistics }: { statistics: Statistics }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const relations = statistics.relations.reduce((sum, entry) => sum + entry.count, 0);
  const rows = [
    { number: relations, label: t('start.relationsLabel'), meaning: t('start.numberMeaning.relations') },
    {
      number: statistics.observationCount,
      label: t('start.observationsLabel'),
      meaning: t('start.numberMeaning.observations'),
    },
    { number: statistics.recordCount, label: t('start.recordsLabel'), meaning: t('start.numberMeaning.records') },
    { number: statistics.sourceCount, label: t('start.sourcesLabel'), meaning: t('start.numberMeaning.sources') },
  ];
  return (
    <ul className={styles.further}>
      {rows.map((row) => (
        <li key={row.label}>
          <strong>{formatNumber(row.number, language)}</strong> <Explained meaning={row.meaning}>{row.label}</Explained>
        </li>
      ))}
    </ul>
  );
}
