import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EntityKind, SourceRecordsQuery } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { kindSlug, KINDS } from '../../lib/kinds';
import { kindsFromSlugs, toggled } from '../../lib/url-state';
import { useCursorAt } from '../../lib/use-cursor-at';
import { useLanguage } from '../../lib/use-language';
import { useResource, type Resource } from '../../lib/use-resource';
import { Chip, ChipGroup } from '../../ui/chip';
import { KindIcon } from '../../ui/kind-icon';
import { Pagination } from '../../ui/pagination';
import { EmptyNotice, Panel } from '../../ui/panel';
import { SOURCE_RECORD_CURSORS, SOURCE_RECORDS } from './source-queries';
import { RecordEntry } from './record-entry';
import styles from './sources.module.css';

const PAGE_SIZE = 25;

function useRecords(id: string): Resource<SourceRecordsQuery> {
  const { kinds: slugs, page = 1 } = useSearch({ from: '/sources/$id' });
  const lang = useLanguage();
  const kinds = kindsFromSlugs(slugs);
  const variables = { id, kinds: kinds.length === 0 ? null : kinds };
  const start = useCursorAt({
    query: SOURCE_RECORD_CURSORS,
    variables,
    cursorsOf: (data) => data.source?.records.edges.map((edge) => edge.cursor) ?? [],
    offset: (page - 1) * PAGE_SIZE,
  });
  const resource = useResource({
    query: SOURCE_RECORDS,
    variables: { ...variables, first: PAGE_SIZE, after: start.after, lang },
    isPaused: !start.isReady,
  });
  return { ...resource, isLoading: resource.isLoading || !start.isReady, problem: resource.problem ?? start.problem };
}

/** Everything a source says: a record for each thing, its statements in the order of the lines. */
export function SourceRecords({ id }: { id: string }) {
  const { t } = useTranslation();
  const resource = useRecords(id);
  return (
    <Panel
      title={t('sources.records')}
      intro={t('sources.recordsText')}
      actions={<KindFilter id={id} />}
      resource={resource}
      isEmpty={(data) => (data.source?.records.totalCount ?? 0) === 0}
      empty={<EmptyNotice title={t('sources.none')} />}
      lines={10}
    >
      {({ source }) => (source ? <RecordList id={id} records={source.records} isBusy={resource.isLoading} /> : null)}
    </Panel>
  );
}

/** The kinds of entries to keep; folded away until wanted. */
function KindFilter({ id }: { id: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { kinds: slugs } = useSearch({ from: '/sources/$id' });
  const toggle = (kind: EntityKind) =>
    void navigate({
      to: '/sources/$id',
      params: { id },
      search: (before) => ({ ...before, kinds: toggled(slugs, kindSlug(kind)), page: undefined }),
      replace: true,
      resetScroll: false,
    });
  return (
    <details className={styles.filter} data-print="none" open={slugs !== undefined}>
      <summary>{t('sources.byKind')}</summary>
      <ChipGroup label={t('sources.byKind')}>
        {KINDS.map((kind) => (
          <Chip key={kind} isSelected={slugs?.includes(kindSlug(kind)) ?? false} onToggle={() => toggle(kind)}>
            <KindIcon kind={kind} size={14} />
            {t(`kinds.${kind}`)}
          </Chip>
        ))}
      </ChipGroup>
    </details>
  );
}

interface RecordListProps {
  id: string;
  records: NonNullable<SourceRecordsQuery['source']>['records'];
  isBusy: boolean;
}

function RecordList({ id, records, isBusy }: RecordListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const { page = 1 } = useSearch({ from: '/sources/$id' });
  const total = records.totalCount;
  return (
    <>
      <p className={styles.total} role="status">
        {t('count.record', { count: total, number: formatNumber(total, language) })}
      </p>
      <ol className={styles.records} aria-busy={isBusy}>
        {records.edges.map(({ node }) => (
          <RecordEntry key={node.id} record={node} />
        ))}
      </ol>
      <Pagination
        page={page}
        pageSize={PAGE_SIZE}
        total={total}
        onPage={(next) =>
          void navigate({
            to: '/sources/$id',
            params: { id },
            search: (before) => ({ ...before, page: next === 1 ? undefined : next }),
          })
        }
      />
    </>
  );
}
