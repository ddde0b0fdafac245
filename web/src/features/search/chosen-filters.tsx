import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import styles from './facet-panel.module.css';
import { FACETS, facetWord, type SearchAnswer } from './search-facets';
import { useSearchAddress } from './use-search-address';
import { useValueLabel } from './use-value-label';

/** What is chosen, each to be taken away by itself, or all at once. */
export function ChosenFilters({ facets }: { facets: SearchAnswer['facets'] }) {
  const { t } = useTranslation();
  const { filters, toggle, clear } = useSearchAddress();
  const labelOf = useValueLabel();
  if (filters === undefined) return null;
  const chosen = FACETS.flatMap((facet) =>
    (facets.find((one) => one.facet === facet)?.values ?? [])
      .filter(({ isChosen }) => isChosen)
      .map((value) => ({ facet, word: facetWord(facet, value.value), label: labelOf(facet, value) })),
  );
  return (
    <ul className={styles.chosen} aria-label={t('search.chosen')} data-print="none">
      {chosen.map(({ facet, word, label }) => (
        <li key={`${facet}:${word}`}>
          <Button aria-label={t('search.removeFilter', { filter: label })} onPress={() => toggle(facet, word)}>
            {t(`search.facet.${facet}`)}: {label} <span aria-hidden="true">×</span>
          </Button>
        </li>
      ))}
      <li>
        <Button look="quiet" onPress={clear}>
          {t('search.clearFacets')}
        </Button>
      </li>
    </ul>
  );
}
