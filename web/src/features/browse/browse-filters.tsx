import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityKind } from '../../generated/graphql';
import { kindSlug } from '../../lib/kinds';
import { ORGANIZATION_TYPES, organizationTypeSlug } from '../../lib/organization-types';
import { toggled } from '../../lib/url-state';
import { useDebounced } from '../../lib/use-debounced';
import { Chip, ChipGroup } from '../../ui/chip';
import styles from './browse-page.module.css';
import { BROWSE_ORDERS } from './browse-search';

const DEBOUNCE_MS = 200;
const ORDER_WORDS = ['name', 'name-desc', 'links', 'sources'] as const;
interface Filters {
  q?: string | undefined;
  order?: (typeof ORDER_WORDS)[number] | undefined;
  types?: string[] | undefined;
}

/** Words, order and type of organization; each change goes into the address. */
export function BrowseFilters({ kind }: { kind: EntityKind }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { order = 'name', types } = useSearch({ from: '/browse/$kind' });
  const change = (filters: Filters) =>
    void navigate({
      to: '/browse/$kind',
      params: { kind: kindSlug(kind) },
      search: (before) => ({ ...before, ...filters, page: undefined }),
      replace: true,
      resetScroll: false,
    });
  return (
    <div className={styles.filters} role="search" aria-label={t('browse.filters')} data-print="none">
      <TextFilter onText={(q) => change({ q })} />
      <label className={styles.label}>
        {t('browse.order')}
        <select
          className={styles.input}
          value={order}
          onChange={(event) => {
            const chosen = ORDER_WORDS.find((word) => word === event.target.value);
            change({ order: chosen === 'name' ? undefined : chosen });
          }}
        >
          {ORDER_WORDS.map((word) => (
            <option key={word} value={word}>
              {t(`browse.order_${BROWSE_ORDERS[word]}`)}
            </option>
          ))}
        </select>
      </label>
      {kind === 'Organization' ? (
        <fieldset className={styles.types}>
          <legend>{t('browse.types')}</legend>
          <p>{t('browse.typesHint')}</p>
          <ChipGroup label={t('browse.types')}>
            {ORGANIZATION_TYPES.map((type) => {
              const slug = organizationTypeSlug(type);
              return (
                <Chip
                  key={type}
                  isSelected={types?.includes(slug) ?? false}
                  onToggle={() => change({ types: toggled(types, slug) })}
                >
                  {t(`organizationType.${type}`)}
                </Chip>
              );
            })}
          </ChipGroup>
        </fieldset>
      ) : null}
    </div>
  );
}

function TextFilter({ onText }: { onText: (text: string | undefined) => void }) {
  const { t } = useTranslation();
  const { q = '' } = useSearch({ from: '/browse/$kind' });
  const [text, setText] = useState(q);
  const settled = useDebounced(text, DEBOUNCE_MS);
  // Only what the reader typed goes into the address; a change of the address is not sent back.
  const tell = useEffectEvent((typed: string) => {
    if (typed !== q) onText(typed === '' ? undefined : typed);
  });
  useEffect(() => tell(settled), [settled]);
  return (
    <label className={styles.label}>
      {t('browse.filterText')}
      <input
        type="search"
        className={styles.input}
        value={text}
        maxLength={200}
        onChange={(event) => setText(event.target.value)}
      />
    </label>
  );
}
