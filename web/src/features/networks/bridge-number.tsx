import { Link, useParams, useSearch } from '@tanstack/react-router';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import styles from './bridges-page.module.css';

interface BridgeNumberProps {
  readonly value: number;
  /** Which list it opens. */
  readonly list: string;
  /** What it counts, for those who do not see its place. */
  readonly label: string;
}

/** A number that opens the list behind it; plain when there is nothing to open. */
export function BridgeNumber({ value, list, label }: BridgeNumberProps) {
  const lang = useLanguage();
  const { slug } = useParams({ from: '/networks/$slug/bridges' });
  const { list: open } = useSearch({ from: '/networks/$slug/bridges' });
  const text = formatNumber(value, lang);
  if (value === 0) return <span>{text}</span>;
  const isOpen = open === list;
  return (
    <Link
      to="/networks/$slug/bridges"
      params={{ slug }}
      search={(before) => ({ ...before, list: isOpen ? undefined : list, page: undefined })}
      resetScroll={false}
      className={styles.number}
      aria-label={`${text} ${label}`}
      aria-expanded={isOpen}
    >
      {text}
    </Link>
  );
}
