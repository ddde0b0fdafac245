import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../generated';
import { formatDay, formatNumber } from '../lib/format';
import { useLanguage } from '../lib/use-language';
import { useResource } from '../lib/use-resource';
import styles from './site-footer.module.css';

const DATA_STATE = graphql(`
  query DataState {
    statistics {
      asOf
      sourceCount
    }
  }
`);

/** From when the data are and from how many sources, and the ways that are needed rarely. */
export function SiteFooter({ onKeys }: { onKeys: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useResource({ query: DATA_STATE, variables: {} });
  const state = data?.statistics;
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div className={styles.words}>
          <p className={styles.name}>{t('app.tagline')}</p>
          {state?.asOf ? (
            <p>
              {t('app.asOf', {
                date: formatDay(state.asOf, language),
                sources: t('count.source', {
                  count: state.sourceCount,
                  number: formatNumber(state.sourceCount, language),
                }),
              })}
            </p>
          ) : null}
          <p>{t('app.footerNote')}</p>
        </div>
        <ul className={styles.links} data-print="none">
          <li>
            <Link to="/about">{t('nav.about')}</Link>
          </li>
          <li>
            <Link to="/sources">{t('nav.sources')}</Link>
          </li>
          <li>
            <Link to="/imports">{t('nav.imports')}</Link>
          </li>
          <li>
            <Link to="/review">{t('nav.review')}</Link>
          </li>
          <li>
            <Link to="/graphql">GraphQL</Link>
          </li>
          <li>
            <button type="button" onClick={onKeys}>
              {t('app.help')}
            </button>
          </li>
        </ul>
      </div>
    </footer>
  );
}
