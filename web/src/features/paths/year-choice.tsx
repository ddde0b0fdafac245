import { useTranslation } from 'react-i18next';
import styles from './path-filters.module.css';

const FIRST_YEARS_AGO = 20;

interface YearChoiceProps {
  readonly value: number | undefined;
  readonly onChange: (year: number | undefined) => void;
}

/** Since which year a tie must have held; any year when nothing is chosen. */
export function YearChoice({ value, onChange }: YearChoiceProps) {
  const { t } = useTranslation();
  const thisYear = new Date().getFullYear();
  const recent = Array.from({ length: FIRST_YEARS_AGO + 1 }, (_item, index) => thisYear - index);
  const years = [...new Set([...recent, ...(value === undefined ? [] : [value])])].sort((a, b) => b - a);
  return (
    <label className={styles.choice}>
      {t('paths.since')}
      <select
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : Number(target.value))}
      >
        <option value="">{t('paths.anyYear')}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}
