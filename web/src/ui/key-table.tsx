import { useTranslation } from 'react-i18next';
import styles from './key-table.module.css';

const GENERAL = [
  { keys: ['/'], text: 'keys.search' },
  { keys: ['Ctrl', 'K'], text: 'keys.palette' },
  { keys: ['?'], text: 'keys.help' },
  { keys: ['↑', '↓'], text: 'keys.arrows' },
  { keys: ['↵'], text: 'keys.enter' },
  { keys: ['Esc'], text: 'keys.escape' },
  { keys: ['Tab'], text: 'keys.tab' },
] as const;

const IN_GRAPH = [
  { keys: ['E'], text: 'keys.expand' },
  { keys: ['C'], text: 'keys.collapse' },
  { keys: ['H'], text: 'keys.hide' },
  { keys: ['P'], text: 'keys.pin' },
  { keys: ['Ctrl', 'Z'], text: 'keys.undo' },
] as const;

const IN_REVIEW = [
  { keys: ['S'], text: 'review.same' },
  { keys: ['N'], text: 'review.apart' },
  { keys: ['L'], text: 'review.later' },
  { keys: ['U'], text: 'keys.takeBack' },
] as const;

/** The keys that do something, and what. */
export function KeyTable() {
  const { t } = useTranslation();
  return (
    <>
      <KeyRows rows={GENERAL} />
      <h3>{t('keys.graphTitle')}</h3>
      <KeyRows rows={IN_GRAPH} />
      <h3>{t('keys.reviewTitle')}</h3>
      <KeyRows rows={IN_REVIEW} />
    </>
  );
}

function KeyRows({ rows }: { rows: typeof GENERAL | typeof IN_GRAPH | typeof IN_REVIEW }) {
  const { t } = useTranslation();
  return (
    <dl className={styles.keys}>
      {rows.map((row) => (
        <div key={row.text} className={styles.row}>
          <dt>
            {row.keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{t(row.text)}</dd>
        </div>
      ))}
    </dl>
  );
}
