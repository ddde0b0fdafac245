import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { NetworksPageQuery } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { usePageTitle } from '../../lib/use-page-title';
import { useResource } from '../../lib/use-resource';
import { EntityLink } from '../../ui/entity-link';
import { PageHeader } from '../../ui/page-header';
import { Panel } from '../../ui/panel';
import { TextIn } from '../../ui/text-in';
import styles from './networks-page.module.css';

const NETWORKS_PAGE = graphql(`
  query NetworksPage($lang: Language) {
    entities(kinds: [Network, WorkingGroup], orderBy: RELATIONS_DESC, first: 100) {
      totalCount
      edges {
        node {
          ...EntityRef
          sourceCount
          description(lang: $lang) {
            text
            lang
            isFallback
            isOurs
          }
          relationTotal
          relationCounts {
            type
            direction
            kind
            count
          }
          relations(first: 6, filter: { kinds: [Organization, Network, WorkingGroup, Project, Event, Technology] }) {
            edges {
              node {
                id
              }
              neighbour {
                ...EntityRef
              }
            }
          }
        }
      }
    }
  }
`);

type Card = NetworksPageQuery['entities']['edges'][number]['node'];

/** The networks and the working groups, each with what it is tied to. */
export function NetworksPage() {
  const { t } = useTranslation();
  const lang = useLanguage();
  usePageTitle(t('networks.title'));
  const resource = useResource({ query: NETWORKS_PAGE, variables: { lang } });
  const of = (kind: Card['kind']) =>
    (resource.data?.entities.edges ?? []).map((edge) => edge.node).filter((node) => node.kind === kind);
  return (
    <>
      <PageHeader title={t('networks.title')} lead={t('networks.lead')} />
      <Panel resource={resource} isEmpty={(data) => data.entities.totalCount === 0} lines={9}>
        {() => (
          <>
            <CardSection title={t('networks.networks')} cards={of('Network')} />
            <CardSection title={t('networks.groups')} cards={of('WorkingGroup')} />
          </>
        )}
      </Panel>
    </>
  );
}

function CardSection({ title, cards }: { title: string; cards: readonly Card[] }) {
  const language = useLanguage();
  if (cards.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>
        {title} <span className={styles.count}>{formatNumber(cards.length, language)}</span>
      </h2>
      <ul className={styles.cards}>
        {cards.map((card) => (
          <NetworkCard key={card.id} card={card} />
        ))}
      </ul>
    </section>
  );
}

function NetworkCard({ card }: { card: Card }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const neighbours = new Map(card.relations.edges.map((edge) => [edge.neighbour.id, edge.neighbour]));
  const links = card.relationTotal;
  const members = card.relationCounts
    .filter((entry) => entry.type === 'MEMBER_OF' && entry.direction === 'IN')
    .reduce((sum, entry) => sum + entry.count, 0);
  return (
    <li className={styles.card} data-kind={card.kind}>
      <h3>
        <EntityLink entity={card} />
      </h3>
      {card.description ? (
        <p className={styles.text}>
          <TextIn text={card.description} showsFallback />
        </p>
      ) : null}
      <ul className={styles.neighbours}>
        {[...neighbours.values()].map((neighbour) => (
          <li key={neighbour.id}>
            <EntityLink entity={neighbour} />
          </li>
        ))}
      </ul>
      {card.kind === 'Network' ? (
        <Link to="/networks/$slug/bridges" params={{ slug: card.slug }} search={{}} className={styles.bridges}>
          {t('bridges.open')}
        </Link>
      ) : null}
      <p className={styles.meta}>
        {members > 0 ? (
          <span>{t('networks.members', { count: members, number: formatNumber(members, language) })}</span>
        ) : null}
        <span>{t('count.relation', { count: links, number: formatNumber(links, language) })}</span>
        <span>{t('count.source', { count: card.sourceCount, number: formatNumber(card.sourceCount, language) })}</span>
      </p>
    </li>
  );
}
