import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { BrowsePageQuery, EntityKind } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { kindFromSlug, kindSlug } from '../../lib/kinds';
import { organizationTypesFromSlugs } from '../../lib/organization-types';
import { useCursorAt } from '../../lib/use-cursor-at';
import { useLanguage } from '../../lib/use-language';
import { usePageTitle } from '../../lib/use-page-title';
import { useResource, type Resource } from '../../lib/use-resource';
import { Button } from '../../ui/button';
import { PageHeader } from '../../ui/page-header';
import { Pagination } from '../../ui/pagination';
import { EmptyNotice, Panel } from '../../ui/panel';
import { BrowseEntry } from './browse-entry';
import { BrowseFilters } from './browse-filters';
import styles from './browse-page.module.css';
import { BROWSE_CURSORS, BROWSE_PAGE } from './browse-queries';
import { BROWSE_ORDERS } from './browse-search';
import { KindTabs } from './kind-tabs';
import { listInWorkbench } from './list-in-workbench';

const PAGE_SIZE = 30;

/** The list of all entities of one kind, with filters. */
export function BrowsePage() {
  const { t } = useTranslation();
  const { kind: slug } = useParams({ from: '/browse/$kind' });
  const kind = kindFromSlug(slug);
  usePageTitle(kind === undefined ? t('browse.unknownKind') : t(`kinds.${kind}`));
  return (
    <>
      <PageHeader
        kicker={t('browse.title')}
        title={kind === undefined ? t('browse.unknownKind') : t(`kinds.${kind}`)}
        lead={kind === undefined ? undefined : t(`kindIntro.${kind}`)}
      />
      <KindTabs current={kind} />
      {kind === undefined ? null : (
        <div className={styles.columns}>
          <BrowseFilters key={kind} kind={kind} />
          <BrowseList kind={kind} />
        </div>
      )}
    </>
  );
}

/** What the address asks of the list, pages aside. */
function useQuestion(kind: EntityKind) {
  const { q, order = 'name', types } = useSearch({ from: '/browse/$kind' });
  const organizationTypes = organizationTypesFromSlugs(types);
  const filter = {
    ...(q === undefined ? {} : { text: q }),
    ...(kind === 'Organization' && organizationTypes.length > 0 ? { organizationTypes } : {}),
  };
  return { filter, orderBy: BROWSE_ORDERS[order] };
}

function useEntries(kind: EntityKind): Resource<BrowsePageQuery> {
  const { page = 1 } = useSearch({ from: '/browse/$kind' });
  const lang = useLanguage();
  const variables = { kinds: [kind], ...useQuestion(kind) };
  const start = useCursorAt({
    query: BROWSE_CURSORS,
    variables,
    cursorsOf: (data) => data.entities.edges.map((edge) => edge.cursor),
    offset: (page - 1) * PAGE_SIZE,
  });
  const resource = useResource({
    query: BROWSE_PAGE,
    variables: { ...variables, first: PAGE_SIZE, after: start.after, lang },
    isPaused: !start.isReady,
  });
  return { ...resource, isLoading: resource.isLoading || !start.isReady, problem: resource.problem ?? start.problem };
}

function BrowseList({ kind }: { kind: EntityKind }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const navigate = useNavigate();
  const { page = 1 } = useSearch({ from: '/browse/$kind' });
  const resource = useEntries(kind);
  const { filter, orderBy } = useQuestion(kind);
  const params = { kind: kindSlug(kind) };
  return (
    <Panel
      resource={resource}
      isEmpty={(data) => data.entities.totalCount === 0}
      empty={
        <EmptyNotice title={t('browse.none')} text={t('search.noneText')}>
          <Button onPress={() => void navigate({ to: '/browse/$kind', params, search: {} })}>
            {t('browse.clear')}
          </Button>
        </EmptyNotice>
      }
      lines={12}
    >
      {({ entities }) => (
        <>
          <div className={styles.head}>
            <p className={styles.total} role="status">
              {t(`count.${kind}`, { count: entities.totalCount, number: formatNumber(entities.totalCount, lang) })}
            </p>
            <Link to="/graphql" search={listInWorkbench(kind, filter, orderBy)} data-print="none">
              {t('workbench.open')}
            </Link>
          </div>
          <ul className={styles.entries} aria-busy={resource.isLoading} data-busy={resource.isLoading || undefined}>
            {entities.edges.map(({ node }) => (
              <BrowseEntry key={node.id} entity={node} />
            ))}
          </ul>
          <Pagination
            page={page}
            pageSize={PAGE_SIZE}
            total={entities.totalCount}
            onPage={(next) =>
              void navigate({
                to: '/browse/$kind',
                params,
                search: (before) => ({ ...before, page: next === 1 ? undefined : next }),
              })
            }
          />
        </>
      )}
    </Panel>
  );
}
