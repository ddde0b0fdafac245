import { useTranslation } from 'react-i18next';
import styles from './search-page.module.css';
import { SORT_WORDS } from './search-search';
import { useSearchAddress } from './use-search-address';

/** The order of the hits. */
export function SortMenu() {
  const { t } = useTranslation();
  const { sort = 'relevance', sortBy } = useSearchAddress();
  return (
    <label className={styles.sort} data-print="none">
      {t('search.sort')}
      <select
        value={sort}
        onChange={(event) => sortBy(SORT_WORDS.find((word) => word === event.target.value) ?? 'relevance')}
      >
        {SORT_WORDS.map((word) => (
          <option key={word} value={word}>
            {t(`search.sort_${word}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
