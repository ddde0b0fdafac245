import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EntityKind, SearchPageQuery } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { kindSlug } from '../../lib/kinds';
import { kindsFromSlugs, toggled } from '../../lib/url-state';
import { useCursorAt } from '../../lib/use-cursor-at';
import { useLanguage } from '../../lib/use-language';
import { usePageTitle } from '../../lib/use-page-title';
import { useResource, type Resource } from '../../lib/use-resource';
import { Button } from '../../ui/button';
import { InstantSearch } from '../../ui/instant-search';
import { PageHeader } from '../../ui/page-header';
import { Pagination } from '../../ui/pagination';
import { EmptyNotice, Panel } from '../../ui/panel';
import { KindFacets } from './kind-facets';
import { SearchHit } from './search-hit';
import styles from './search-page.module.css';
import { SEARCH_CURSORS, SEARCH_PAGE } from './search-queries';

const PAGE_SIZE = 20;

/** All hits for some words, with the kinds to narrow them. */
export function SearchPage() {
  const { t } = useTranslation();
  const { q = '' } = useSearch({ from: '/search' });
  const navigate = useNavigate();
  usePageTitle(q === '' ? t('search.title') : t('search.titleFor', { text: q }));
  return (
    <>
      <PageHeader title={q === '' ? t('search.start') : t('search.resultsFor', { text: q })}>
        <div className={styles.field}>
          <InstantSearch
            isMain
            label={t('search.label')}
            placeholder={t('search.placeholder')}
            initialText={q}
            onChoose={(entity) => void navigate({ to: '/e/$slug', params: { slug: entity.slug } })}
            onSubmit={(text) => void navigate({ to: '/search', search: { q: text } })}
          />
        </div>
      </PageHeader>
      {q === '' ? <p>{t('search.hint')}</p> : <Results text={q} />}
    </>
  );
}

function useResults(text: string): Resource<SearchPageQuery> {
  const { kinds: slugs, page = 1 } = useSearch({ from: '/search' });
  const lang = useLanguage();
  const kinds = kindsFromSlugs(slugs);
  const variables = { text, kinds: kinds.length === 0 ? null : kinds };
  const start = useCursorAt({
    query: SEARCH_CURSORS,
    variables,
    cursorsOf: (data) => data.search.edges.map((edge) => edge.cursor),
    offset: (page - 1) * PAGE_SIZE,
  });
  const resource = useResource({
    query: SEARCH_PAGE,
    variables: { ...variables, first: PAGE_SIZE, after: start.after, lang },
    isPaused: !start.isReady,
  });
  return { ...resource, isLoading: resource.isLoading || !start.isReady, problem: resource.problem ?? start.problem };
}

function Results({ text }: { text: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { kinds: slugs } = useSearch({ from: '/search' });
  const resource = useResults(text);
  const narrow = (kinds: string[] | undefined) =>
    void navigate({
      to: '/search',
      search: (before) => ({ ...before, kinds, page: undefined }),
      replace: true,
      resetScroll: false,
    });
  return (
    <div className={styles.columns}>
      <KindFacets
        counts={resource.data?.search.kinds ?? []}
        selected={slugs ?? []}
        onToggle={(kind) => narrow(toggled(slugs, kindSlug(kind)))}
        onClear={() => narrow(undefined)}
      />
      <Panel
        resource={resource}
        isEmpty={(data) => data.search.totalCount === 0}
        empty={
          <EmptyNotice title={t('search.none', { text })} text={t('search.noneText')}>
            {slugs === undefined ? null : <Button onPress={() => narrow(undefined)}>{t('search.clearFacets')}</Button>}
          </EmptyNotice>
        }
        lines={10}
      >
        {({ search }) => <Hits search={search} isBusy={resource.isLoading} />}
      </Panel>
    </div>
  );
}

function Hits({ search, isBusy }: { search: SearchPageQuery['search']; isBusy: boolean }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const navigate = useNavigate();
  const { kinds: slugs, page = 1 } = useSearch({ from: '/search' });
  return (
    <>
      <p className={styles.total} role="status">
        {t('count.result', { count: search.totalCount, number: formatNumber(search.totalCount, lang) })}
        {slugs === undefined ? '' : ` · ${kindWords(slugs, (kind) => t(`kinds.${kind}`))}`}
      </p>
      <ol className={styles.hits} start={(page - 1) * PAGE_SIZE + 1} aria-busy={isBusy} data-busy={isBusy || undefined}>
        {search.edges.map((hit) => (
          <SearchHit key={hit.node.id} hit={hit} />
        ))}
      </ol>
      <Pagination
        page={page}
        pageSize={PAGE_SIZE}
        total={search.totalCount}
        onPage={(next) =>
          void navigate({ to: '/search', search: (before) => ({ ...before, page: next === 1 ? undefined : next }) })
        }
      />
    </>
  );
}

function kindWords(slugs: readonly string[], word: (kind: EntityKind) => string): string {
  return kindsFromSlugs(slugs).map(word).join(', ');
}
