import { useTranslation } from 'react-i18next';
import type { ImportStatus } from '../../generated/graphql';
import styles from './imports.module.css';

/** How an import stands, in a word; the colour says it again. */
export function RunStatus({ status }: { status: ImportStatus }) {
  const { t } = useTranslation();
  return (
    <span className={styles.status} data-status={status}>
      {t(`imports.status.${status}`)}
    </span>
  );
}
