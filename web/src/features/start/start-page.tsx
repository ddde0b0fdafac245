import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../lib/use-page-title';
import { InstantSearch } from '../../ui/instant-search';
import { ConnectedPanel } from './connected-panel';
import { Doors } from './doors';
import { FiguresPanel } from './figures-panel';
import { NetworksPanel } from './networks-panel';
import styles from './start-page.module.css';
import { StatisticsPanel } from './statistics-panel';

/** The front page: what this is, one field to ask, ways in for each user, and what the system holds. */
export function StartPage() {
  usePageTitle(undefined);
  return (
    <>
      <Hero />
      <div className={styles.page}>
        <Doors />
        <StatisticsPanel />
        <div className={styles.pair}>
          <NetworksPanel />
          <ConnectedPanel />
        </div>
        <FiguresPanel />
      </div>
    </>
  );
}

function Hero() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <section className={styles.hero}>
      <div className={styles.heroInner}>
        <h1>{t('start.title')}</h1>
        <p className={styles.lead}>{t('start.lead')}</p>
        <div className={styles.search}>
          <InstantSearch
            look="hero"
            isMain
            label={t('search.label')}
            placeholder={t('search.placeholder')}
            onChoose={(entity) => void navigate({ to: '/e/$slug', params: { slug: entity.slug } })}
            onSubmit={(q) => void navigate({ to: '/search', search: { q } })}
          />
          <p className={styles.hint}>{t('search.hint')}</p>
        </div>
      </div>
    </section>
  );
}
