import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTrail } from '../lib/trail';
import { useLanguage } from '../lib/use-language';
import { KindIcon } from '../ui/kind-icon';
import styles from './trail.module.css';

/** Where one has been: the entities visited in this session, newest last. */
export function Trail() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const language = useLanguage();
  const stops = useTrail().filter((stop) => pathname !== `/e/${stop.slug}`);
  if (stops.length === 0) return null;
  return (
    <nav className={styles.trail} aria-label={t('app.trail')} data-print="none">
      <span className={styles.title}>{t('app.trail')}</span>
      <ol className={styles.stops}>
        {stops.toReversed().map((stop) => (
          <li key={stop.slug}>
            <Link
              to="/e/$slug"
              params={{ slug: stop.slug }}
              lang={stop.lang !== null && stop.lang !== language ? stop.lang : undefined}
            >
              <KindIcon kind={stop.kind} size={13} />
              <span>{stop.name}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
