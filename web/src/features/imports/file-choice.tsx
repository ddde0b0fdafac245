import { useTranslation } from 'react-i18next';
import type { ImportChoicesQuery } from '../../generated/graphql';
import { formatBytes, formatMoment } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import styles from './imports.module.css';

interface FileChoiceProps {
  files: ImportChoicesQuery['inboxFiles'];
  chosen: readonly string[];
  /** Whether the source takes one file at a time. */
  isSingle: boolean;
  onChoose: (files: readonly string[]) => void;
}

/** The files that lie ready, to choose from. */
export function FileChoice({ files, chosen, isSingle, onChoose }: FileChoiceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const choose = (name: string, isChosen: boolean) => {
    if (isSingle) onChoose([name]);
    else onChoose(isChosen ? [...chosen, name] : chosen.filter((file) => file !== name));
  };
  return (
    <fieldset className={styles.fieldset}>
      <legend>{t('imports.inbox')}</legend>
      {files.length === 0 ? <p>{t('imports.inboxEmpty')}</p> : null}
      <ul className={styles.inbox}>
        {files.map(({ name, size, modifiedAt }) => (
          <li key={name}>
            <label className={styles.check}>
              <input
                type={isSingle ? 'radio' : 'checkbox'}
                checked={chosen.includes(name)}
                onChange={(event) => choose(name, event.target.checked)}
              />
              <span>
                {name}
                <small>
                  {formatBytes(size, language)} · {formatMoment(modifiedAt, language)}
                </small>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
