import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchFacet } from '../../generated/graphql';
import { Button } from '../../ui/button';
import { Explained } from '../../ui/explained';
import { FacetGroup } from './facet-group';
import styles from './facet-panel.module.css';
import { KindFacets } from './kind-facets';
import { FACETS, type SearchAnswer } from './search-facets';
import { useSearchAddress } from './use-search-address';

/** Groups that are open at first; the others open by a click, or because something of them is chosen. */
const OPEN_AT_FIRST: ReadonlySet<SearchFacet> = new Set(['FIELD', 'PLACE', 'ORGANIZATION_TYPE']);

/** What the hits can be narrowed by. On narrow screens it opens by a button above the hits. */
export function FacetPanel({ facets }: { facets: SearchAnswer['facets'] }) {
  const { t } = useTranslation();
  const { chosenOf } = useSearchAddress();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const chosenCount = FACETS.reduce((sum, facet) => sum + chosenOf(facet).length, 0);
  return (
    <aside className={styles.panel} aria-label={t('search.filters')} data-print="none">
      <div className={styles.opener}>
        <Button aria-expanded={isOpen} aria-controls={id} onPress={() => setIsOpen(!isOpen)}>
          {chosenCount === 0 ? t('search.filters') : t('search.filtersCount', { count: chosenCount })}
        </Button>
      </div>
      <div id={id} className={styles.groups} data-open={isOpen || undefined}>
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
      </div>
    </aside>
  );
}
