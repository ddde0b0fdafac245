import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityKind, EntityRefFragment } from '../generated/graphql';
import { formatNumber } from '../lib/format';
import { useLanguage } from '../lib/use-language';
import styles from './instant-search.module.css';
import { InstantSearchList } from './instant-search-list';
import { useInstantSearch } from './use-instant-search';

interface InstantSearchProps {
  /** Name of the field for those who do not see its place. */
  label: string;
  look?: 'hero' | 'bar' | 'field';
  placeholder?: string;
  kinds?: EntityKind[];
  initialText?: string;
  /** An entity was chosen in the list. */
  onChoose: (entity: EntityRefFragment) => void;
  /** Enter without a choice; without this the list's first entry is chosen. */
  onSubmit?: (text: string) => void;
  /** The field that `/` jumps to. */
  isMain?: boolean;
}

/** A search field that answers while one types: hits grouped by kind with counts, walked by arrow keys. */
export function InstantSearch({
  label,
  look = 'field',
  placeholder,
  kinds,
  initialText = '',
  onChoose,
  onSubmit,
  isMain = false,
}: InstantSearchProps) {
  const listId = useId();
  const search = useInstantSearch({ kinds, initialText, onChoose, onSubmit });
  return (
    <form
      role="search"
      aria-label={label}
      className={`${styles.frame ?? ''} ${styles[look] ?? ''}`}
      data-print="none"
      onSubmit={(event) => {
        event.preventDefault();
        search.submit();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) search.close();
      }}
    >
      <input
        type="search"
        role="combobox"
        className={styles.input}
        aria-label={label}
        aria-expanded={hasOptions(search)}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={activeOption(search, listId)}
        placeholder={placeholder}
        value={search.text}
        maxLength={500}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        data-main-search={isMain || undefined}
        onChange={(event) => search.type(event.target.value)}
        onFocus={search.open}
        onKeyDown={search.onKeyDown}
      />
      {onSubmit === undefined ? null : <SubmitButton />}
      <HitAnnouncement search={search} />
      {search.isListShown ? <InstantSearchList id={listId} search={search} onAll={onSubmit} /> : null}
    </form>
  );
}

function SubmitButton() {
  const { t } = useTranslation();
  return (
    <button type="submit" className={styles.submit} aria-label={t('search.submit')}>
      <svg
        width="20"
        height="20"
        viewBox="0 0 20 20"
        aria-hidden="true"
        focusable="false"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      >
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="m13 13 4.5 4.5" />
      </svg>
    </button>
  );
}

type Search = ReturnType<typeof useInstantSearch>;

function hasOptions(search: Search): boolean {
  return search.isListShown && search.groups.length > 0;
}

function activeOption(search: Search, listId: string): string | undefined {
  return search.active >= 0 && hasOptions(search) ? `${listId}-${String(search.active)}` : undefined;
}

/** Tells those who do not see the list how many hits there are. */
function HitAnnouncement({ search }: { search: Search }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <span role="status" className="visually-hidden">
      {search.isListShown && search.hits.isCurrent
        ? t('search.announce', { count: search.totalCount, number: formatNumber(search.totalCount, language) })
        : ''}
    </span>
  );
}
