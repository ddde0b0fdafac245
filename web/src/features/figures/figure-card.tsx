import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatPartialDate } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Figure } from '../../ui/figure';
import { TextIn } from '../../ui/text-in';
import styles from './figure-card.module.css';
import type { ListedIndicator } from './group-figures';

/** An indicator in the overview: its figures side by side, never one in place of others. */
export function FigureCard({ indicator, isChosen }: { indicator: ListedIndicator; isChosen: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { observations } = indicator;
  const shown = observations.slice(0, 3);
  const sources = new Set(observations.flatMap(({ evidence }) => evidence.map(({ source }) => source.id)));
  const count = (key: 'observation' | 'source', value: number) =>
    t(`count.${key}`, { count: value, number: formatNumber(value, language) });
  return (
    <li>
      <Link
        from="/figures"
        to="/figures"
        search={(before) => ({ ...before, indicator: indicator.slug })}
        className={styles.card}
        aria-current={isChosen ? 'true' : undefined}
      >
        <span className={styles.values}>
          {shown.map((observation) => (
            <span key={observation.id} className={styles.value} data-many={shown.length > 1 || undefined}>
              <Figure observation={observation} />
              {observation.period ? <small>{formatPartialDate(observation.period, language)}</small> : null}
            </span>
          ))}
        </span>
        <span className={styles.name}>
          <TextIn text={indicator.name} />
        </span>
        <small className={styles.meta}>
          {count('observation', observations.length)} · {count('source', sources.size)}
        </small>
      </Link>
    </li>
  );
}
