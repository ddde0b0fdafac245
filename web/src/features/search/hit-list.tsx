import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { countryName } from '../../lib/country-name';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import type { SearchAnswer } from './search-facets';
import { SearchHit } from './search-hit';
import styles from './search-page.module.css';

interface HitListProps {
  search: SearchAnswer;
  /** Place of the page's first hit, from 1. */
  start: number;
  isBusy: boolean;
}

/** The hits: those that the graph knows as answers to a question for relations apart from those that words find. */
export function HitList({ search, start, isBusy }: HitListProps) {
  const { t } = useTranslation();
  const { edges, askedOf } = search;
  const known = edges.filter(({ tie }) => tie !== null);
  const found = edges.filter(({ tie }) => tie === null);
  const listOf = (hits: SearchAnswer['edges'], first: number) => (
    <ol className={styles.hits} start={first} aria-busy={isBusy} data-busy={isBusy || undefined}>
      {hits.map((hit) => (
        <SearchHit key={hit.node.id} hit={hit} />
      ))}
    </ol>
  );
  if (askedOf === null || known.length === 0) return listOf(edges, start);
  return (
    <>
      <section aria-labelledby="from-graph" className={styles.part}>
        <h2 id="from-graph">{t('search.fromGraph')}</h2>
        <p>
          {t(askedOf.isMeant ? 'search.fromGraphText' : 'search.fromGraphOther', { name: askedOf.entity.name.text })}
        </p>
        <AllPartners askedOf={askedOf} />
        {listOf(known, start)}
      </section>
      {found.length === 0 ? null : (
        <section aria-labelledby="from-words" className={styles.part}>
          <h2 id="from-words">{t('search.fromWords')}</h2>
          {listOf(found, start + known.length)}
        </section>
      )}
    </>
  );
}

/** Where all partners are: the hits hold some of them only. */
function AllPartners({ askedOf }: { askedOf: NonNullable<SearchAnswer['askedOf']> }) {
  const { entity, projectPartnerCount, countries, isSmeOnly } = askedOf;
  const { t } = useTranslation();
  const lang = useLanguage();
  if (projectPartnerCount === null || projectPartnerCount === 0) return null;
  const number = formatNumber(projectPartnerCount, lang);
  const all = t('search.allPartners', { count: projectPartnerCount, number, name: entity.name.text });
  const chosen = {
    ...(countries.length === 0 ? {} : { countries }),
    ...(isSmeOnly ? { sme: 'yes' as const } : {}),
  };
  const words = [...countries.map((code) => countryName(code, lang)), ...(isSmeOnly ? [t('match.smeOnly')] : [])];
  return (
    <p>
      <Link to="/e/$slug" params={{ slug: entity.slug }} search={chosen} hash="partners">
        {[all, ...(words.length === 0 ? [] : [words.join(', ')])].join(': ')}
      </Link>
    </p>
  );
}
