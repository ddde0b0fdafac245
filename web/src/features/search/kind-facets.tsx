import { useTranslation } from 'react-i18next';
import type { EntityKind } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { kindSlug, KINDS } from '../../lib/kinds';
import { useLanguage } from '../../lib/use-language';
import { Button } from '../../ui/button';
import { Chip, ChipGroup } from '../../ui/chip';
import { Explained } from '../../ui/explained';
import { KindIcon } from '../../ui/kind-icon';
import styles from './search-page.module.css';

interface KindFacetsProps {
  counts: readonly { kind: EntityKind; count: number }[];
  /** Words of the address. */
  selected: readonly string[];
  onToggle: (kind: EntityKind) => void;
  onClear: () => void;
}

/** The kinds among the hits, with their counts; any of the chosen ones is kept. A kind without hits stays visible, but cannot be chosen. */
export function KindFacets({ counts, selected, onToggle, onClear }: KindFacetsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const countOf = (kind: EntityKind) => counts.find((entry) => entry.kind === kind)?.count ?? 0;
  return (
    <aside className={styles.facets} aria-labelledby="facet-kind">
      <h2 id="facet-kind">{t('search.facetKind')}</h2>
      <p className={styles.facetHint}>
        <Explained meaning={t('search.countMeaning')}>{t('search.facetHint')}</Explained>
      </p>
      <ChipGroup label={t('search.facetKind')}>
        {KINDS.map((kind) => {
          const isSelected = selected.includes(kindSlug(kind));
          return (
            <Chip
              key={kind}
              isSelected={isSelected}
              isDisabled={countOf(kind) === 0 && !isSelected}
              count={formatNumber(countOf(kind), language)}
              onToggle={() => onToggle(kind)}
            >
              <KindIcon kind={kind} size={14} />
              {t(`kinds.${kind}`)}
            </Chip>
          );
        })}
      </ChipGroup>
      {selected.length === 0 ? null : (
        <Button look="quiet" onPress={onClear}>
          {t('search.clearFacets')}
        </Button>
      )}
    </aside>
  );
}
