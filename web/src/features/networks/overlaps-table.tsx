import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../ui/entity-link';
import { EmptyNotice } from '../../ui/panel';
import { BridgeListRow } from './bridge-list';
import { listKey } from './bridge-list-key';
import { BridgeNumber } from './bridge-number';
import type { BridgesOverview } from './bridges-queries';
import styles from './bridges-page.module.css';

/** Other networks that members of this one belong to. */
export function OverlapsTable({ bridges }: { readonly bridges: BridgesOverview }) {
  const { t } = useTranslation();
  const { overlaps } = bridges;
  return (
    <section aria-labelledby="bridge-overlaps">
      <h2 id="bridge-overlaps">{t('bridges.overlaps')}</h2>
      {overlaps.length === 0 ? (
        <EmptyNotice title={t('bridges.noOverlaps')} text={t('bridges.noOverlapsText')} />
      ) : (
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('bridges.overlaps')}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('bridges.otherNetwork')}</th>
                <th scope="col">{t('bridges.inBoth')}</th>
                <th scope="col">{t('bridges.onlyHere')}</th>
                <th scope="col">{t('bridges.onlyThere')}</th>
              </tr>
            </thead>
            <tbody>
              {overlaps.map(({ other, sharedCount, hereCount, thereCount }) => (
                <Fragment key={other.id}>
                  <tr>
                    <th scope="row">
                      <EntityLink entity={other} />
                    </th>
                    <td>
                      <BridgeNumber
                        value={sharedCount}
                        list={listKey('shared', other.id)}
                        label={t('bridges.inRegion', { what: t('bridges.inBoth'), region: other.name.text })}
                      />
                    </td>
                    <td>
                      <BridgeNumber
                        value={hereCount}
                        list={listKey('here', other.id)}
                        label={t('bridges.inRegion', { what: t('bridges.onlyHere'), region: other.name.text })}
                      />
                    </td>
                    <td>
                      <BridgeNumber
                        value={thereCount}
                        list={listKey('there', other.id)}
                        label={t('bridges.inRegion', { what: t('bridges.onlyThere'), region: other.name.text })}
                      />
                    </td>
                  </tr>
                  <BridgeListRow part="overlaps" id={other.id} columns={4} />
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
