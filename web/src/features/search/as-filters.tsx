import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SearchFacet } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { FACET_PARAMS, FACETS, facetWord, type ChosenFacets, type SearchAnswer } from './search-facets';
import styles from './search-page.module.css';
import { useValueLabel } from './use-value-label';

type AskedAsFilters = NonNullable<SearchAnswer['asFilters']>;
interface ReadGroup {
  facet: SearchFacet;
  values: AskedAsFilters['values'];
}

/** Values by facet, in the order in which their groups stand. */
function groupsOf({ values }: AskedAsFilters): ReadGroup[] {
  return FACETS.map((facet) => ({ facet, values: values.filter((value) => value.facet === facet) })).filter(
    ({ values: some }) => some.length > 0,
  );
}

/** The parameters of the address that say what the words say. */
export function addressOf(asFilters: AskedAsFilters): ChosenFacets & { q: string | undefined } {
  const chosen = groupsOf(asFilters).map(({ facet, values }) => [
    FACET_PARAMS[facet],
    values.map(({ value }) => facetWord(facet, value)),
  ]);
  return { ...(Object.fromEntries(chosen) as ChosenFacets), q: asFilters.text === '' ? undefined : asFilters.text };
}

/**
 * Whether words leave no doubt that they mean filters: they name what bodies are and where they are. A place alone may be meant
 * otherwise, and hides what has no place, such as networks.
 */
export function sayFilters({ values }: AskedAsFilters): boolean {
  const read = new Set(values.map(({ facet }) => facet));
  return read.has('PLACE') && (read.has('ORGANIZATION_TYPE') || read.has('SME'));
}

/** The same question with its words for a place, a type or a kind as filters: “malattie rare a Monza”, looked for in Monza. */
export function AsFilters({ asFilters }: { asFilters: AskedAsFilters | null }) {
  return asFilters === null ? null : <Offer asFilters={asFilters} />;
}

function Offer({ asFilters }: { asFilters: AskedAsFilters }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const labelOf = useValueLabel();
  const { text, totalCount } = asFilters;
  const named = groupsOf(asFilters).map(({ facet, values }) => {
    const labels = values.map((value) => labelOf(facet, value)).join(', ');
    return facet === 'SME' ? labels : `${t(`search.facet.${facet}`)}: ${labels}`;
  });
  return (
    <p className={styles.asFilters} data-print="none">
      {t('search.asFilters')}{' '}
      <Link
        to="/search"
        search={(before) => ({ ...before, ...addressOf(asFilters), read: undefined, page: undefined })}
      >
        {[...(text === '' ? [] : [t('search.asFiltersText', { text })]), ...named].join(' · ')}
      </Link>{' '}
      ({t('count.result', { count: totalCount, number: formatNumber(totalCount, lang) })})
    </p>
  );
}

/** That words were read as filters, and the way back to the words. */
export function ReadAsFilters({ asked }: { asked: string }) {
  const { t } = useTranslation();
  return (
    <p className={styles.asFilters} data-print="none">
      {t('search.readAsFilters', { text: asked })}{' '}
      <Link to="/search" search={{ q: asked, read: 'words' }}>
        {t('search.readAsWords')}
      </Link>
    </p>
  );
}
