import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import styles from './path-filters.module.css';

interface NumberChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly choices: readonly number[];
  readonly onChange: (value: number) => void;
}

/** A choice among few numbers; one that the address gives is among them. */
export function NumberChoice({ label, value, choices, onChange }: NumberChoiceProps) {
  const language = useLanguage();
  const all = [...new Set([...choices, value])].sort((a, b) => a - b);
  return (
    <label className={styles.choice}>
      {label}
      <select value={value} onChange={(event) => onChange(Number(event.target.value))}>
        {all.map((choice) => (
          <option key={choice} value={choice}>
            {formatNumber(choice, language)}
          </option>
        ))}
      </select>
    </label>
  );
}
