import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BridgesRegionsQuery } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { Button } from '../../ui/button';
import { EntityLink } from '../../ui/entity-link';
import { EmptyNotice, Panel } from '../../ui/panel';
import { BridgeListRow } from './bridge-list';
import { listKey, readListKey } from './bridge-list-key';
import { BridgeNumber } from './bridge-number';
import { useBridgeQuestion } from './bridge-question';
import { BRIDGES_REGIONS } from './bridges-queries';
import styles from './bridges-page.module.css';

const FIRST_REGIONS = 15;

type Region = Extract<BridgesRegionsQuery['networkBridges'], { __typename: 'NetworkBridges' }>['regions'][number];

/** Whether the address opens a list of a region that is not among the first. */
function isOpenBelow(regions: readonly Region[], list: string | undefined): boolean {
  const open = readListKey(list);
  return open !== undefined && regions.findIndex(({ place }) => place.id === open.id) >= FIRST_REGIONS;
}

/** Regions elsewhere with their members, and who of ours reaches them through whom. */
export function RegionsTable() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const question = useBridgeQuestion();
  const { list } = useSearch({ from: '/networks/$slug/bridges' });
  const [isWhole, setWhole] = useState(false);
  const resource = useResource({ query: BRIDGES_REGIONS, variables: question });
  const regions =
    resource.data?.networkBridges.__typename === 'NetworkBridges' ? resource.data.networkBridges.regions : [];
  const shown = isWhole || isOpenBelow(regions, list) ? regions : regions.slice(0, FIRST_REGIONS);
  return (
    <Panel
      title={t('bridges.regions')}
      intro={t('bridges.regionsText')}
      resource={resource}
      isEmpty={() => regions.length === 0}
      empty={<EmptyNotice title={t('bridges.noRegions')} text={t('bridges.noRegionsText')} />}
      lines={6}
    >
      {() => (
        <>
          <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('bridges.regions')}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('bridges.region')}</th>
                  <th scope="col">{t('bridges.membersThere')}</th>
                  <th scope="col">{t('bridges.reachedBy')}</th>
                  <th scope="col">{t('bridges.through')}</th>
                  <th scope="col">{t('bridges.last')}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((region) => (
                  <RegionRow key={region.place.id} region={region} />
                ))}
              </tbody>
            </table>
          </div>
          {shown.length < regions.length ? (
            <Button onPress={() => setWhole(true)}>
              {t('bridges.allRegions', { number: formatNumber(regions.length, lang) })}
            </Button>
          ) : null}
        </>
      )}
    </Panel>
  );
}

function RegionRow({ region }: { readonly region: Region }) {
  const { t } = useTranslation();
  const { place, memberCount, reachCount, throughCount, lastYear } = region;
  return (
    <>
      <tr>
        <th scope="row">
          <EntityLink entity={place} hasIcon={false} />
        </th>
        <td>
          <BridgeNumber
            value={memberCount}
            list={listKey('region', place.id)}
            label={t('bridges.inRegion', { what: t('bridges.membersThere'), region: place.name.text })}
          />
        </td>
        <td>
          <BridgeNumber
            value={reachCount}
            list={listKey('reach', place.id)}
            label={t('bridges.inRegion', { what: t('bridges.reachedBy'), region: place.name.text })}
          />
        </td>
        <td>
          <BridgeNumber
            value={throughCount}
            list={listKey('reach', place.id)}
            label={t('bridges.inRegion', { what: t('bridges.through'), region: place.name.text })}
          />
        </td>
        <td>{lastYear ?? '–'}</td>
      </tr>
      <BridgeListRow part="regions" id={place.id} columns={5} />
    </>
  );
}
