import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../lib/use-page-title';
import { useResource } from '../../lib/use-resource';
import { buttonClass } from '../../ui/button';
import { EntityLink } from '../../ui/entity-link';
import { EmptyNotice, Panel } from '../../ui/panel';
import { PageHeader } from '../../ui/page-header';
import { BridgeFilters } from './bridge-filters';
import { BridgeList } from './bridge-list';
import { listKey } from './bridge-list-key';
import { BridgeNumber } from './bridge-number';
import { useBridgeQuestion } from './bridge-question';
import { BRIDGES_OVERVIEW, type BridgesOverview } from './bridges-queries';
import styles from './bridges-page.module.css';
import { OverlapsTable } from './overlaps-table';
import { RegionsTable } from './regions-table';
import { WhiteSpotsTable } from './white-spots-table';

/** A network as a bridge: members by region, who of ours reaches whom, what other networks share, and its white spots. */
export function BridgesPage() {
  const { t } = useTranslation();
  const { slug } = useParams({ from: '/networks/$slug/bridges' });
  const question = useBridgeQuestion();
  const resource = useResource({ query: BRIDGES_OVERVIEW, variables: question });
  const answer = resource.data?.networkBridges;
  const network = answer?.__typename === 'NetworkBridges' ? answer.network : undefined;
  usePageTitle(network ? t('bridges.pageTitle', { network: network.name.text }) : t('bridges.title'));
  return (
    <>
      <PageHeader
        kicker={<Link to="/networks">{t('networks.title')}</Link>}
        title={network ? t('bridges.pageTitle', { network: network.name.text }) : t('bridges.title')}
        lead={t('bridges.lead')}
      />
      <BridgeFilters />
      <Panel resource={resource} lines={8}>
        {({ networkBridges }) =>
          networkBridges.__typename === 'NetworkBridges' ? (
            <Bridges bridges={networkBridges} />
          ) : (
            <EmptyNotice title={t('bridges.unknown', { slug })} text={networkBridges.message} />
          )
        }
      </Panel>
    </>
  );
}

function Bridges({ bridges }: { readonly bridges: BridgesOverview }) {
  const { memberCount, network } = bridges;
  if (memberCount === 0) return <NoMembers network={network} />;
  return (
    <div className={styles.parts}>
      <Members bridges={bridges} />
      <RegionsTable />
      <OverlapsTable bridges={bridges} />
      <WhiteSpotsTable />
    </div>
  );
}

/** That nobody is stated to be a member is an answer, and there are ways on from it. */
function NoMembers({ network }: Pick<BridgesOverview, 'network'>) {
  const { t } = useTranslation();
  const { slug } = useParams({ from: '/networks/$slug/bridges' });
  const { by } = useSearch({ from: '/networks/$slug/bridges' });
  return (
    <EmptyNotice title={t('bridges.noMembers')} text={t('bridges.noMembersText')}>
      {by === 'linked' ? null : (
        <Link
          to="/networks/$slug/bridges"
          params={{ slug }}
          search={(before) => ({ ...before, by: 'linked' as const })}
          className={buttonClass('primary')}
        >
          {t('bridges.countLinked')}
        </Link>
      )}
      <EntityLink entity={network} />
    </EmptyNotice>
  );
}

function Members({ bridges }: { readonly bridges: BridgesOverview }) {
  const { t } = useTranslation();
  const { by } = useSearch({ from: '/networks/$slug/bridges' });
  const { memberCount, oursCount, elsewhereCount, unplacedCount, home } = bridges;
  const figures = [
    { word: 'members', value: memberCount, label: t(by === 'linked' ? 'bridges.linkedCount' : 'bridges.memberCount') },
    { word: 'ours', value: oursCount, label: t('bridges.oursCount', { home: home.name.text }) },
    { word: 'elsewhere', value: elsewhereCount, label: t('bridges.elsewhereCount') },
    { word: 'unplaced', value: unplacedCount, label: t('bridges.unplacedCount') },
  ] as const;
  return (
    <section aria-labelledby="bridge-members">
      <h2 id="bridge-members">{t(by === 'linked' ? 'bridges.linked' : 'bridges.members')}</h2>
      <ul className={styles.figures}>
        {figures.map(({ word, value, label }) => (
          <li key={word}>
            <BridgeNumber value={value} list={listKey(word)} label={label} />
            <span>{label}</span>
          </li>
        ))}
      </ul>
      <BridgeList part="members" />
    </section>
  );
}
