import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { EntityLink } from '../../ui/entity-link';
import { Panel } from '../../ui/panel';
import { START_NETWORKS } from './start-queries';
import styles from './start-page.module.css';

/** The networks in which the region works. */
export function NetworksPanel() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const resource = useResource({ query: START_NETWORKS, variables: { lang } });
  return (
    <Panel
      title={t('start.networksTitle')}
      intro={t('start.networksText')}
      resource={resource}
      isEmpty={(data) => data.networks.totalCount === 0}
    >
      {(data) => (
        <>
          <ul className={styles.ranking}>
            {data.networks.edges.map(({ node }) => (
              <li key={node.id}>
                <EntityLink entity={node} />
                <span className={styles.rank}>
                  {t('count.relation', {
                    count: node.relationTotal,
                    number: formatNumber(node.relationTotal, lang),
                  })}
                </span>
              </li>
            ))}
          </ul>
          <p className={styles.all}>
            <Link to="/networks">{t('start.networksAll')} →</Link>
          </p>
        </>
      )}
    </Panel>
  );
}
