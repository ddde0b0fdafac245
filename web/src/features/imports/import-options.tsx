import { useTranslation } from 'react-i18next';
import styles from './imports.module.css';

/** What only some imports need; folded away until wanted. @param files names that a mapping can have */
export function ImportOptions({ files }: { files: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <details className={styles.options}>
      <summary>{t('imports.options')}</summary>
      <div className={styles.optionFields}>
        <label className={styles.field}>
          {t('imports.region')}
          <input name="region" type="text" maxLength={5} placeholder="ITC4" autoComplete="off" spellCheck={false} />
          <small>{t('imports.regionText')}</small>
        </label>
        <label className={styles.field}>
          {t('imports.organizations')}
          <textarea name="organizations" rows={2} spellCheck={false} />
          <small>{t('imports.organizationsText')}</small>
        </label>
        <label className={styles.field}>
          {t('imports.mapping')}
          <select name="mapping" defaultValue="">
            <option value="">{t('imports.noMapping')}</option>
            {files.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
          <small>{t('imports.mappingText')}</small>
        </label>
        <label className={styles.field}>
          {t('imports.authors')}
          <select name="authors" defaultValue="">
            <option value="">{t('imports.authorsDefault')}</option>
            <option value="yes">{t('imports.authorsYes')}</option>
            <option value="no">{t('imports.authorsNo')}</option>
          </select>
        </label>
        <label className={styles.check}>
          <input type="checkbox" name="allowsManyWithdrawals" />
          <span>
            {t('imports.manyWithdrawals')}
            <small>{t('imports.manyWithdrawalsText')}</small>
          </span>
        </label>
      </div>
    </details>
  );
}
