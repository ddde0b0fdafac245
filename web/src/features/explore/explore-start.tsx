import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ShapeIcon } from '../../graph-view/render/shape-icon';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { InstantSearch } from '../../ui/instant-search';
import { Panel } from '../../ui/panel';
import { TextIn } from '../../ui/text-in';
import { ExploreStart as ExploreStartQuery } from './explore-queries';
import styles from './explore-start.module.css';

/** In place of an empty canvas: a search field, and the entities with most relations as first steps. */
export function ExploreStart() {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const resource = useResource({ query: ExploreStartQuery, variables: { lang: language } });
  return (
    <div className={styles.start}>
      <div className={styles.search}>
        <InstantSearch
          label={t('explore.searchLabel')}
          placeholder={t('explore.searchLabel')}
          onChoose={({ slug }) => void navigate({ to: '/explore', search: { center: slug } })}
        />
      </div>
      <Panel title={t('explore.connectedTitle')} intro={t('explore.connectedIntro')} resource={resource}>
        {({ entities }) => (
          <ul className={styles.cards}>
            {entities.edges.map(({ node }) => {
              const count = node.relationTotal;
              return (
                <li key={node.id}>
                  <Link to="/explore" search={{ center: node.slug }} className={styles.card}>
                    <ShapeIcon kind={node.kind} size={34} />
                    <span>
                      <span className={styles.name}>
                        <TextIn text={node.name} />
                      </span>
                      <small>
                        {t(`kind.${node.kind}`)} ·{' '}
                        {t('count.relation', { count, number: formatNumber(count, language) })}
                      </small>
                    </span>
                  </Link>
                </li>
              );
            })}
          </ul>
        )}
      </Panel>
    </div>
  );
}
