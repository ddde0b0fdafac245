import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Explained } from '../../ui/explained';
import { Pagination } from '../../ui/pagination';
import { ExportActions } from './export-actions';
import { PAGE_SIZE, type Ranking } from './ranking';
import styles from './find.module.css';
import { FindingEntry } from './finding-entry';
import { useFind } from './use-find';

/** Those found, best first, and what can be done with the list. */
export function RankingList({ ranking, isBusy }: { ranking: Ranking; isBusy: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { address, change } = useFind();
  const { ranked } = ranking;
  const highest = ranked.edges[0]?.node.score ?? 0;
  const page = address.page ?? 1;
  return (
    <>
      <p className={styles.total} role="status">
        {t('find.found', { count: ranked.totalCount, number: formatNumber(ranked.totalCount, language) })}{' '}
        <Explained meaning={t('find.howMeaning', { year: ranking.dataYear })}>{t('find.how')}</Explained>
      </p>
      <ExportActions ranking={ranking} />
      <ol
        className={styles.findings}
        start={(page - 1) * PAGE_SIZE + 1}
        aria-busy={isBusy}
        data-busy={isBusy || undefined}
      >
        {ranked.edges.map(({ node }) => (
          <FindingEntry key={node.holder.id} finding={node} concepts={ranking.concepts} highest={highest} />
        ))}
      </ol>
      <Pagination
        page={page}
        pageSize={PAGE_SIZE}
        total={ranked.totalCount}
        onPage={(next) => change({ page: next === 1 ? undefined : next })}
      />
    </>
  );
}
