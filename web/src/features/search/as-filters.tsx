import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { FACET_PARAMS, FACETS, facetWord, type SearchAnswer } from './search-facets';
import styles from './search-page.module.css';
import { useValueLabel } from './use-value-label';

/** The same question with its words for a place, a type or a kind as filters: “ospedali a Brescia”, looked for in Brescia. */
export function AsFilters({ asFilters }: { asFilters: NonNullable<SearchAnswer['asFilters']> }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const labelOf = useValueLabel();
  const { text, values, totalCount } = asFilters;
  const groups = FACETS.map((facet) => ({ facet, values: values.filter((value) => value.facet === facet) })).filter(
    ({ values: some }) => some.length > 0,
  );
  const chosen = Object.fromEntries(
    groups.map(({ facet, values: some }) => [FACET_PARAMS[facet], some.map(({ value }) => facetWord(facet, value))]),
  );
  const named = groups.map(({ facet, values: some }) => {
    const labels = some.map((value) => labelOf(facet, value)).join(', ');
    return facet === 'SME' ? labels : `${t(`search.facet.${facet}`)}: ${labels}`;
  });
  return (
    <p className={styles.asFilters} data-print="none">
      {t('search.asFilters')}{' '}
      <Link
        to="/search"
        search={(before) => ({ ...before, ...chosen, q: text === '' ? undefined : text, page: undefined })}
      >
        {[...(text === '' ? [] : [t('search.asFiltersText', { text })]), ...named].join(' · ')}
      </Link>{' '}
      ({t('count.result', { count: totalCount, number: formatNumber(totalCount, lang) })})
    </p>
  );
}
