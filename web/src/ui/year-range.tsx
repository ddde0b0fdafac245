import { useTranslation } from 'react-i18next';
import styles from './year-range.module.css';

/** First and last year, both of four figures. */
export interface YearSpan {
  from?: number | undefined;
  to?: number | undefined;
}

/** Two years between which something lies; either may stay open. A change counts when the field is left or Enter is hit. */
export function YearRange({ years, onChange }: { years: YearSpan; onChange: (change: YearSpan) => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.years}>
      {(['from', 'to'] as const).map((end) => (
        <label key={`${end} ${String(years[end])}`}>
          {t(`find.${end}`)}
          <input
            inputMode="numeric"
            maxLength={4}
            defaultValue={years[end] ?? ''}
            onBlur={(event) => {
              const year = readYear(event.target.value);
              if (year !== years[end]) onChange({ [end]: year });
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.currentTarget.blur();
            }}
          />
        </label>
      ))}
    </div>
  );
}

function readYear(text: string): number | undefined {
  return /^\d{4}$/.test(text) ? Number(text) : undefined;
}
