import { Link, Navigate, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { inShort } from '../../lib/in-short';
import { useCursorAt } from '../../lib/use-cursor-at';
import { useLanguage } from '../../lib/use-language';
import { usePageTitle } from '../../lib/use-page-title';
import { useResource, type Resource } from '../../lib/use-resource';
import { Button } from '../../ui/button';
import { InstantSearch } from '../../ui/instant-search';
import { PageHeader } from '../../ui/page-header';
import { Pagination } from '../../ui/pagination';
import { EmptyNotice, Panel } from '../../ui/panel';
import { addressOf, AsFilters, ReadAsFilters, sayFilters } from './as-filters';
import { ChosenFilters } from './chosen-filters';
import { FacetPanel } from './facet-panel';
import { FACETS, type SearchAnswer } from './search-facets';
import { HitList } from './hit-list';
import styles from './search-page.module.css';
import { SEARCH_CURSORS, SEARCH_PAGE } from './search-queries';
import { SortMenu } from './sort-menu';
import { useSearchAddress } from './use-search-address';

const PAGE_SIZE = 20;

/** All hits for some words, with the facets to narrow them; without words all that the filters leave. */
export function SearchPage() {
  const { t } = useTranslation();
  const { q = '', asked, filters } = useSearchAddress();
  const navigate = useNavigate();
  const typed = asked ?? q;
  usePageTitle(typed === '' ? t('search.title') : t('search.titleFor', { text: inShort(typed) }));
  return (
    <>
      <PageHeader title={typed === '' ? t('search.start') : t('search.resultsFor', { text: inShort(typed) })}>
        <div className={styles.field}>
          <InstantSearch
            isMain
            label={t('search.label')}
            placeholder={t('search.placeholder')}
            initialText={typed}
            onChoose={(entity) => void navigate({ to: '/e/$slug', params: { slug: entity.slug } })}
            onSubmit={(text) => void navigate({ to: '/search', search: { q: text } })}
          />
        </div>
      </PageHeader>
      {q === '' && filters === undefined ? <p>{t('search.hint')}</p> : <Results text={q} />}
    </>
  );
}

function useResults(text: string): Resource<SearchAnswer> {
  const { filters = null, sortOrder, page = 1 } = useSearchAddress();
  const lang = useLanguage();
  const variables = { text, filters, sort: sortOrder };
  const start = useCursorAt({
    query: SEARCH_CURSORS,
    variables,
    cursorsOf: (data) => (data.search?.edges ?? []).map((edge) => edge.cursor),
    offset: (page - 1) * PAGE_SIZE,
  });
  const resource = useResource({
    query: SEARCH_PAGE,
    variables: { ...variables, facets: FACETS, first: PAGE_SIZE, after: start.after, lang },
    isPaused: !start.isReady,
  });
  return {
    ...resource,
    data: resource.data?.search ?? undefined,
    isLoading: resource.isLoading || !start.isReady,
    problem: resource.problem ?? start.problem,
  };
}

function Results({ text }: { text: string }) {
  const { t } = useTranslation();
  const { filters, asked, mayReadFilters, clear } = useSearchAddress();
  const resource = useResults(text);
  const facets = useLatest(resource.data?.facets) ?? [];
  const asFilters = resource.data?.asFilters ?? null;
  if (asFilters !== null && mayReadFilters && sayFilters(asFilters))
    return <Navigate to="/search" search={{ ...addressOf(asFilters), asked: text }} replace />;
  return (
    <div className={styles.columns}>
      <FacetPanel facets={facets} />
      <div className={styles.results}>
        <ChosenFilters facets={facets} />
        {asked === undefined ? null : <ReadAsFilters asked={asked} />}
        <AsFilters asFilters={asFilters} />
        <Panel
          resource={resource}
          isEmpty={({ totalCount }) => totalCount === 0}
          empty={
            <EmptyNotice
              title={text === '' ? t('search.noneLeft') : t('search.none', { text: inShort(text) })}
              text={filters === undefined ? t('search.noneText') : t('search.noneFiltered')}
            >
              {filters === undefined ? null : <Button onPress={clear}>{t('search.clearFacets')}</Button>}
            </EmptyNotice>
          }
          lines={10}
        >
          {(search) => <Hits search={search} isBusy={resource.isLoading} />}
        </Panel>
      </div>
    </div>
  );
}

/** The last value there was: what is chosen stays in sight, and can be changed, while the next answer is on its way. */
function useLatest<Value>(value: Value | undefined): Value | undefined {
  const [latest, setLatest] = useState(value);
  if (value !== undefined && value !== latest) setLatest(value);
  return value ?? latest;
}

function Hits({ search, isBusy }: { search: SearchAnswer; isBusy: boolean }) {
  const navigate = useNavigate();
  const { page = 1 } = useSearchAddress();
  return (
    <>
      {search.didYouMean === null ? null : <DidYouMean text={search.didYouMean} />}
      <div className={styles.bar}>
        <Total search={search} />
        <SortMenu />
      </div>
      <HitList search={search} start={(page - 1) * PAGE_SIZE + 1} isBusy={isBusy} />
      <Pagination
        page={page}
        pageSize={PAGE_SIZE}
        total={Math.min(search.totalCount, 100 * PAGE_SIZE)}
        onPage={(next) =>
          void navigate({ to: '/search', search: (before) => ({ ...before, page: next === 1 ? undefined : next }) })
        }
      />
    </>
  );
}

function Total({ search: { totalCount, cap } }: { search: SearchAnswer }) {
  const { t } = useTranslation();
  const number = formatNumber(totalCount, useLanguage());
  return (
    <p className={styles.total} role="status">
      {totalCount < cap ? t('count.result', { count: totalCount, number }) : t('search.atLeast', { number })}
    </p>
  );
}

function DidYouMean({ text }: { text: string }) {
  const { t } = useTranslation();
  return (
    <p>
      {t('search.didYouMean')}{' '}
      <Link to="/search" search={(before) => ({ ...before, q: text, page: undefined })}>
        {text}
      </Link>
    </p>
  );
}
