import { Link, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BridgesListQuery } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { useCursorAt } from '../../lib/use-cursor-at';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { Button } from '../../ui/button';
import { EntityLink } from '../../ui/entity-link';
import { Pagination } from '../../ui/pagination';
import { Panel } from '../../ui/panel';
import { useBridgeAddress, useBridgeQuestion } from './bridge-question';
import { LISTS_OF, readListKey, type ListKey } from './bridge-list-key';
import styles from './bridges-page.module.css';
import { BRIDGES_LIST } from './bridges-queries';

type Bridges = Extract<BridgesListQuery['networkBridges'], { __typename: 'NetworkBridges' }>;
type Reach = NonNullable<Bridges['reaches']>['edges'][number]['node'];

const PAGE_SIZE = 50;
const SIDES = { ours: 'OURS', elsewhere: 'ELSEWHERE', unplaced: 'UNPLACED' } as const;

interface BridgeListProps {
  readonly part: keyof typeof LISTS_OF;
  /** Of a row: what it is about. */
  readonly id?: string;
}

/** The list behind a number of this part of the page, when the address opens one. */
export function BridgeList({ part, id = '' }: BridgeListProps) {
  const { list } = useSearch({ from: '/networks/$slug/bridges' });
  const key = readListKey(list);
  const words: readonly string[] = LISTS_OF[part];
  return key?.id === id && words.includes(key.word) ? <OpenList key={list} listKey={key} /> : null;
}

/** The same as a row of a table, below the row whose number opens it. */
export function BridgeListRow({ part, id = '', columns }: BridgeListProps & { readonly columns: number }) {
  const { list } = useSearch({ from: '/networks/$slug/bridges' });
  const key = readListKey(list);
  const words: readonly string[] = LISTS_OF[part];
  if (key?.id !== id || !words.includes(key.word)) return null;
  return (
    <tr>
      <td colSpan={columns} className={styles.listCell}>
        <OpenList key={list} listKey={key} />
      </td>
    </tr>
  );
}

function variablesOf({ word, id }: ListKey) {
  return {
    isMembers: ['members', 'ours', 'elsewhere', 'unplaced', 'region', 'field', 'here'].includes(word),
    isReaches: word === 'reach',
    isFillers: word === 'fillers',
    isOnlyIn: word === 'there',
    isShared: word === 'shared',
    side: word in SIDES ? SIDES[word as keyof typeof SIDES] : null,
    region: word === 'region' || word === 'reach' ? id : null,
    field: word === 'field' ? id : null,
    notIn: word === 'here' ? id : null,
    fillerField: id,
    other: id,
  };
}

function OpenList({ listKey }: { readonly listKey: ListKey }) {
  const { t } = useTranslation();
  const change = useBridgeAddress();
  const { page = 1 } = useSearch({ from: '/networks/$slug/bridges' });
  const question = useBridgeQuestion();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const variables = { ...question, ...variablesOf(listKey) };
  const start = useCursorAt({ query: BRIDGES_LIST, variables, cursorsOf, offset: (page - 1) * PAGE_SIZE });
  const resource = useResource({
    query: BRIDGES_LIST,
    variables: { ...variables, first: PAGE_SIZE, after: start.after },
    isPaused: !start.isReady,
  });
  return (
    <section className={styles.list} aria-labelledby="bridge-list">
      <header className={styles.listHead}>
        <h3 id="bridge-list" ref={heading} tabIndex={-1}>
          {t(`bridges.list_${listKey.word}`)}
        </h3>
        <Button look="quiet" onPress={() => change({ list: undefined })}>
          {t('bridges.close')}
        </Button>
      </header>
      <Panel resource={resource} lines={5}>
        {({ networkBridges }) =>
          networkBridges.__typename === 'NetworkBridges' ? (
            <ListBody bridges={networkBridges} page={page} onPage={(next) => change({ page: next })} />
          ) : null
        }
      </Panel>
    </section>
  );
}

/** Cursors of the list that was asked for. */
function cursorsOf({ networkBridges }: BridgesListQuery): string[] {
  if (networkBridges.__typename !== 'NetworkBridges') return [];
  const { members, fillers, onlyIn, sharedWith, reaches } = networkBridges;
  return (members ?? fillers ?? onlyIn ?? sharedWith ?? reaches)?.edges.map(({ cursor }) => cursor) ?? [];
}

interface ListBodyProps {
  readonly bridges: Bridges;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

function ListBody({ bridges, page, onPage }: ListBodyProps) {
  const { members, fillers, onlyIn, sharedWith, reaches } = bridges;
  const entities = members ?? fillers ?? onlyIn ?? sharedWith;
  const total = entities?.totalCount ?? reaches?.totalCount ?? 0;
  return (
    <>
      {entities ? (
        <ul className={styles.entities}>
          {entities.edges.map(({ node }) => (
            <li key={node.id}>
              <EntityLink entity={node} />
            </li>
          ))}
        </ul>
      ) : null}
      {reaches ? (
        <ul className={styles.reaches}>
          {reaches.edges.map(({ node }) => (
            <ReachItem key={`${node.ours.id} ${node.through.id}`} reach={node} />
          ))}
        </ul>
      ) : null}
      <Pagination page={page} pageSize={PAGE_SIZE} total={total} onPage={onPage} />
    </>
  );
}

function ReachItem({ reach }: { readonly reach: Reach }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const { ours, through, isMember, projectCount, lastYear } = reach;
  const count = { count: projectCount, number: formatNumber(projectCount, lang) };
  return (
    <li>
      <EntityLink entity={ours} /> <span aria-hidden="true">→</span> <EntityLink entity={through} />
      <span className={styles.meta}>
        <Link to="/paths" search={{ from: ours.slug, to: through.slug }}>
          {t('bridges.projects', count)}
        </Link>
        {lastYear === null ? null : <span>{t('bridges.lastYear', { year: String(lastYear) })}</span>}
        <span>{t(isMember ? 'bridges.isMember' : 'bridges.isNoMember')}</span>
      </span>
    </li>
  );
}
