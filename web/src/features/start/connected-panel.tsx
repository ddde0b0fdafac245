import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { kindColorVariable } from '../../lib/kinds';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { EntityLink } from '../../ui/entity-link';
import { Panel } from '../../ui/panel';
import { START_CONNECTED } from './start-queries';
import styles from './start-page.module.css';

/** The entities with the most links, with bars as long as their number of links. */
export function ConnectedPanel() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const resource = useResource({ query: START_CONNECTED, variables: { lang } });
  return (
    <Panel
      title={t('start.connectedTitle')}
      intro={t('start.connectedText')}
      resource={resource}
      isEmpty={(data) => data.entities.edges.length === 0}
    >
      {(data) => {
        const rows = data.entities.edges.map(({ node }) => ({
          node,
          count: node.relationTotal,
        }));
        const most = Math.max(1, ...rows.map((row) => row.count));
        return (
          <ol className={styles.ranking}>
            {rows.map(({ node, count }) => (
              <li key={node.id}>
                <EntityLink entity={node} />
                <span className={styles.rank}>{t('count.relation', { count, number: formatNumber(count, lang) })}</span>
                <span
                  className={styles.bar}
                  aria-hidden="true"
                  style={{
                    width: `${String((count / most) * 100)}%`,
                    background: `var(${kindColorVariable(node.kind)})`,
                  }}
                />
              </li>
            ))}
          </ol>
        );
      }}
    </Panel>
  );
}
