import { useTranslation } from 'react-i18next';
import type { EntityRefFragment } from '../generated/graphql';
import { formatNumber } from '../lib/format';
import { useLanguage } from '../lib/use-language';
import type { Hit, HitGroup } from './group-hits';
import { Highlights } from './highlights';
import styles from './instant-search.module.css';
import { KindIcon } from './kind-icon';
import { ProblemNotice } from './panel';
import { TextIn } from './text-in';
import type { useInstantSearch } from './use-instant-search';

interface InstantSearchListProps {
  id: string;
  search: ReturnType<typeof useInstantSearch>;
  /** To the page with all hits; absent where the field only picks one. */
  onAll: ((text: string) => void) | undefined;
}

/** The hits below a search field; the field keeps the focus, so the entries are pressed, not focused. */
export function InstantSearchList({ id, search, onAll }: InstantSearchListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { groups, totalCount, hits } = search;
  const text = search.text.trim();
  if (hits.problem !== null) {
    return (
      <div className={styles.list}>
        <ProblemNotice problem={hits.problem} onRetry={hits.retry} />
      </div>
    );
  }
  return (
    <div className={styles.list} data-busy={!hits.isCurrent || undefined}>
      <div role="listbox" id={id} aria-label={t('search.suggestions')} aria-busy={!hits.isCurrent}>
        {groups.map((group, index) => (
          <Group
            key={group.kind}
            id={id}
            group={group}
            start={countBefore(groups, index)}
            active={search.active}
            onChoose={search.choose}
          />
        ))}
      </div>
      {totalCount === 0 && hits.isCurrent ? (
        <div className={styles.none}>
          <strong>{t('search.none', { text })}</strong>
          <p>{t('search.noneText')}</p>
        </div>
      ) : null}
      {totalCount > 0 && onAll !== undefined ? (
        <button
          type="button"
          className={styles.all}
          onClick={() => {
            search.close();
            onAll(text);
          }}
        >
          {t('search.all', { count: totalCount, number: formatNumber(totalCount, language) })}
        </button>
      ) : null}
    </div>
  );
}

function countBefore(groups: readonly HitGroup[], index: number): number {
  return groups.slice(0, index).reduce((sum, group) => sum + group.hits.length, 0);
}

interface GroupProps {
  id: string;
  group: HitGroup;
  /** Place of the group's first entry over all groups. */
  start: number;
  active: number;
  onChoose: (entity: EntityRefFragment) => void;
}

function Group({ id, group, start, active, onChoose }: GroupProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div role="group" aria-labelledby={`${id}-${group.kind}`} className={styles.group}>
      <div id={`${id}-${group.kind}`} role="presentation" className={styles.groupTitle}>
        <KindIcon kind={group.kind} size={14} />
        <span>{t(`kinds.${group.kind}`)}</span>
        <span className={styles.groupCount}>{formatNumber(group.count, language)}</span>
      </div>
      {group.hits.map((hit, index) => (
        <Option
          key={hit.cursor}
          id={`${id}-${String(start + index)}`}
          hit={hit}
          isActive={active === start + index}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

interface OptionProps {
  id: string;
  hit: Hit;
  isActive: boolean;
  onChoose: (entity: EntityRefFragment) => void;
}

function Option({ id, hit, isActive, onChoose }: OptionProps) {
  const { t } = useTranslation();
  const highlighted = hit.highlights.map((piece) => piece.text).join('');
  const isName = highlighted === hit.node.name.text;
  return (
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      ref={(element) => {
        if (isActive) element?.scrollIntoView({ block: 'nearest' });
      }}
      className={styles.option}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onChoose(hit.node)}
    >
      <span className={styles.optionName}>
        <TextIn text={hit.node.name}>{isName ? <Highlights pieces={hit.highlights} /> : undefined}</TextIn>
      </span>
      {isName || highlighted === '' ? null : (
        <span className={styles.optionText}>
          <Highlights pieces={hit.highlights} />
        </span>
      )}
      <span className={styles.why}>{t(`search.matched.${hit.matchedBy}`)}</span>
    </div>
  );
}
