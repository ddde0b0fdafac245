import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../generated';
import type { EvidenceItemFragment } from '../generated/graphql';
import { formatNumber, formatPartialDate } from '../lib/format';
import { useLanguage } from '../lib/use-language';
import styles from './evidence.module.css';
import { PopoverButton } from './popover';
import { TextIn } from './text-in';

// What is needed to say who states something, and where; every operation with `$lang` may spread it.
graphql(`
  fragment EvidenceItem on Evidence {
    recordId
    withdrawnOn
    source {
      id
      type
      date
      title(lang: $lang) {
        text
        lang
        isFallback
        isOurs
      }
    }
    locator {
      file
      line
      endLine
      words
    }
  }
`);

interface EvidenceProps {
  items: readonly EvidenceItemFragment[];
}

interface EvidenceListProps extends EvidenceProps {
  /** What can be done about one of them. */
  action?: (item: EvidenceItemFragment) => ReactNode;
}

/** Who says so, in short and without a click: first source and line, and how many more; a press opens all of them. */
export function Evidence({ items }: EvidenceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const first = items[0];
  if (first === undefined) return null;
  const place = placeText(first, t, true);
  const sources = new Set(items.map((item) => item.source.id)).size;
  const short = [first.source.title.text, place].filter(Boolean).join(', ');
  const more =
    items.length > 1
      ? t('evidence.more', { count: items.length - 1, number: formatNumber(items.length - 1, language) })
      : '';
  return (
    <PopoverButton
      label={`${t('evidence.label')}: ${short}${more === '' ? '' : `, ${more}`}`}
      title={t('evidence.details')}
      buttonClassName={styles.tag}
      button={
        <>
          <span className={styles.source}>{first.source.title.text}</span>
          {place === '' ? null : <span className={styles.place}>{place}</span>}
          {more === '' ? null : (
            <span className={styles.more} data-several={sources > 1 || undefined}>
              {more}
            </span>
          )}
        </>
      }
    >
      <EvidenceList items={items} />
    </PopoverButton>
  );
}

/** Everyone who says so, in full: source, date, line and the words that mark the place. */
export function EvidenceList({ items, action }: EvidenceListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={styles.list} aria-label={t('evidence.listLabel')}>
      {items.map((item, index) => (
        <li key={`${item.recordId}-${String(index)}`} className={styles.item}>
          <Link to="/sources/$id" params={{ id: item.source.id }} className={styles.title}>
            <TextIn text={item.source.title} />
          </Link>
          <span className={styles.meta}>
            {[
              item.source.date ? formatPartialDate(item.source.date, language) : t('evidence.undated'),
              placeText(item, t, false),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {item.locator?.words && item.locator.line !== null ? (
            <q className={styles.words}>{item.locator.words}</q>
          ) : null}
          {item.withdrawnOn ? (
            <span className={styles.meta}>
              {t('evidence.withdrawn', { date: formatPartialDate(item.withdrawnOn, language) })}
            </span>
          ) : null}
          {action?.(item)}
        </li>
      ))}
    </ul>
  );
}

function placeText(item: EvidenceItemFragment, t: TFunction, isShort: boolean): string {
  const { file, line, endLine, words } = item.locator ?? {};
  // A row of a data set is told by its key: its number changes with every edition.
  if (line === null || line === undefined) return isShort ? '' : [file, words].filter(Boolean).join(': ');
  if (isShort) return t('evidence.lineShort', { line });
  return endLine && endLine !== line ? t('evidence.lines', { from: line, to: endLine }) : t('evidence.line', { line });
}
