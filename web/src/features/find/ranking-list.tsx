import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Explained } from '../../ui/explained';
import { Pagination } from '../../ui/pagination';
import { InTexts } from './concept-list';
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
      <FewFound ranking={ranking} />
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

const FEW = 10;

/** Where fields give few, that texts of works may give more: publishers give a field to few of those who work on it. */
function FewFound({ ranking: { ranked, concepts } }: { ranking: Ranking }) {
  const { t } = useTranslation();
  const inTexts = concepts.filter(
    ({ inTexts: words, isLeftOut }) => words !== null && !isLeftOut && !concepts.some(({ key }) => key === words.key),
  );
  if (ranked.totalCount >= FEW || inTexts.length === 0) return null;
  return (
    <div role="note" data-print="none">
      <p>{t('find.fewFound')}</p>
      <ul>
        {inTexts.map((concept) => (
          <li key={concept.key}>
            {concept.technology?.name.text} <InTexts concept={concept} concepts={concepts} />
          </li>
        ))}
      </ul>
    </div>
  );
}
