import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadVariables } from './request-text';
import styles from './workbench.module.css';

interface VariablesFieldProps {
  value: string;
  read: ReadVariables;
  onChange: (value: string) => void;
}

/** The variables as JSON, checked while they are written. */
export function VariablesField({ value, read, onChange }: VariablesFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('workbench.variables')}</label>
      <textarea
        id={id}
        className={styles.variables}
        rows={Math.min(10, Math.max(3, value.split('\n').length))}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        translate="no"
        value={value}
        aria-invalid={!read.isValid}
        aria-describedby={`${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-problem`} className={styles.fieldProblem} role="status">
        {read.isValid ? '' : t('workbench.variablesInvalid')}
        {read.isValid || read.reason === '' ? null : <span lang="en"> ({read.reason})</span>}
      </p>
    </div>
  );
}
