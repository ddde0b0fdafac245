import { useTranslation } from 'react-i18next';
import type { BridgesWhiteSpotsQuery } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { EntityLink } from '../../ui/entity-link';
import { EmptyNotice, Panel } from '../../ui/panel';
import { BridgeListRow } from './bridge-list';
import { listKey } from './bridge-list-key';
import { BridgeNumber } from './bridge-number';
import { useBridgeQuestion } from './bridge-question';
import { BRIDGES_WHITE_SPOTS } from './bridges-queries';
import styles from './bridges-page.module.css';

type Bridges = Extract<BridgesWhiteSpotsQuery['networkBridges'], { __typename: 'NetworkBridges' }>;
type Spot = Bridges['whiteSpots']['edges'][number]['node'];

/** Fields that members elsewhere have and none of ours, and who at home could fill them. */
export function WhiteSpotsTable() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const question = useBridgeQuestion();
  const resource = useResource({ query: BRIDGES_WHITE_SPOTS, variables: question });
  const answer = resource.data?.networkBridges;
  const spots = answer?.__typename === 'NetworkBridges' ? answer.whiteSpots : { totalCount: 0, edges: [] };
  const counts = { shown: formatNumber(spots.edges.length, lang), total: formatNumber(spots.totalCount, lang) };
  return (
    <Panel
      title={t('bridges.whiteSpots')}
      intro={t('bridges.whiteSpotsText')}
      resource={resource}
      isEmpty={() => spots.totalCount === 0}
      empty={<EmptyNotice title={t('bridges.noWhiteSpots')} text={t('bridges.noWhiteSpotsText')} />}
      lines={6}
    >
      {() => (
        <>
          <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('bridges.whiteSpots')}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('bridges.field')}</th>
                  <th scope="col">{t('bridges.elsewhereHave')}</th>
                  <th scope="col">{t('bridges.fillers')}</th>
                </tr>
              </thead>
              <tbody>
                {spots.edges.map(({ node }) => (
                  <SpotRow key={node.field.id} spot={node} />
                ))}
              </tbody>
            </table>
          </div>
          <p className={styles.meta}>{t('bridges.shownOf', counts)}</p>
        </>
      )}
    </Panel>
  );
}

function SpotRow({ spot }: { readonly spot: Spot }) {
  const { t } = useTranslation();
  const { field, elsewhereCount, fillerCount } = spot;
  return (
    <>
      <tr>
        <th scope="row">
          <EntityLink entity={field} hasIcon={false} />
        </th>
        <td>
          <BridgeNumber
            value={elsewhereCount}
            list={listKey('field', field.id)}
            label={t('bridges.inRegion', { what: t('bridges.elsewhereHave'), region: field.name.text })}
          />
        </td>
        <td>
          <BridgeNumber
            value={fillerCount}
            list={listKey('fillers', field.id)}
            label={t('bridges.inRegion', { what: t('bridges.fillers'), region: field.name.text })}
          />
        </td>
      </tr>
      <BridgeListRow part="whiteSpots" id={field.id} columns={3} />
    </>
  );
}
