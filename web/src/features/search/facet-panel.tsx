import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchFacet } from '../../generated/graphql';
import { Explained } from '../../ui/explained';
import { FilterPanel } from '../../ui/filter-panel';
import { FacetGroup } from './facet-group';
import styles from './facet-panel.module.css';
import { KindFacets } from './kind-facets';
import { FACETS, type SearchAnswer } from './search-facets';
import { useSearchAddress } from './use-search-address';

/** Groups that are open at first; the others open by a click, or because something of them is chosen. */
const OPEN_AT_FIRST: ReadonlySet<SearchFacet> = new Set(['FIELD', 'PLACE', 'ORGANIZATION_TYPE']);

/** What the hits can be narrowed by. */
export function FacetPanel({ facets }: { facets: SearchAnswer['facets'] }) {
  const { t } = useTranslation();
  const { chosenOf } = useSearchAddress();
  const id = useId();
  const chosenCount = FACETS.reduce((sum, facet) => sum + chosenOf(facet).length, 0);
  return (
    <FilterPanel chosenCount={chosenCount} className={styles.groups}>
      <p className={styles.hint}>
        <Explained meaning={t('search.countMeaning')}>{t('search.facetHint')}</Explained>
      </p>
      <section aria-labelledby={`${id}-kind`}>
        <h2 id={`${id}-kind`}>{t('search.facetKind')}</h2>
        <KindFacets values={facets.find(({ facet }) => facet === 'KIND')?.values} />
      </section>
      {FACETS.filter((facet) => facet !== 'KIND').map((facet) => {
        const result = facets.find((one) => one.facet === facet);
        return result === undefined ? null : (
          <FacetGroup key={facet} result={result} isOpenAtFirst={OPEN_AT_FIRST.has(facet)} />
        );
      })}
    </FilterPanel>
  );
}
