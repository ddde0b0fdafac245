import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EntityKind } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { kindSlug, KINDS } from '../../lib/kinds';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { KindIcon } from '../../ui/kind-icon';
import styles from './browse-page.module.css';
import { KIND_COUNTS } from './browse-queries';

/** The lists there are, with how much each holds. */
export function KindTabs({ current }: { current: EntityKind | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useResource({ query: KIND_COUNTS, variables: {} });
  const countOf = (kind: EntityKind) => data?.statistics.entities.find((entry) => entry.kind === kind)?.count;
  return (
    <nav aria-label={t('browse.kinds')} className={styles.tabs} data-print="none">
      <ul>
        {KINDS.map((kind) => {
          const count = countOf(kind);
          return (
            <li key={kind}>
              <Link
                to="/browse/$kind"
                params={{ kind: kindSlug(kind) }}
                search={{}}
                className={styles.tab}
                aria-current={kind === current ? 'page' : undefined}
              >
                <KindIcon kind={kind} size={15} />
                {t(`kinds.${kind}`)}
                {count === undefined ? null : <span className={styles.tabCount}>{formatNumber(count, language)}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
