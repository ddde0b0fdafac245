import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RELATION_TYPES, relationTypeFrom } from '../../graph-view/model/relation-types';
import { KINDS, kindSlug } from '../../lib/kinds';
import { toggled } from '../../lib/url-state';
import { Button } from '../../ui/button';
import { Chip, ChipGroup } from '../../ui/chip';
import styles from './path-filters.module.css';
import { NumberChoice } from './number-choice';
import { defaultLength, defaultWays } from './path-defaults';
import { usePathSearch } from './use-path-search';

const ways = [1, 3, 5, 10] as const;
const lengths = [2, 3, 4, 5, 6] as const;

/** How many ways, how long, by which relations, through which kinds; all of it in the address. */
export function PathFilters({ onSwap }: { onSwap: () => void }) {
  const { t } = useTranslation();
  const search = useSearch({ from: '/paths' });
  const change = usePathSearch();
  const { k = defaultWays, max = defaultLength, types, kinds } = search;
  const isFiltered = types !== undefined || kinds !== undefined || k !== defaultWays || max !== defaultLength;
  const chosenTypes = (types ?? []).map((word) => relationTypeFrom(word));
  return (
    <div className={styles.filters}>
      <div className={styles.row}>
        <NumberChoice label={t('paths.k')} value={k} choices={ways} onChange={(value) => change({ k: value })} />
        <NumberChoice
          label={t('paths.max')}
          value={max}
          choices={lengths}
          onChange={(value) => change({ max: value })}
        />
        <Button onPress={onSwap}>⇄ {t('paths.swap')}</Button>
        {isFiltered ? (
          <Button
            look="quiet"
            onPress={() => change({ k: undefined, max: undefined, types: undefined, kinds: undefined })}
          >
            {t('paths.reset')}
          </Button>
        ) : null}
      </div>
      <details className={styles.more} open={types !== undefined || kinds !== undefined}>
        <summary>{t('paths.options')}</summary>
        <p className={styles.hint}>{t('paths.anyHint')}</p>
        <h3>{t('paths.types')}</h3>
        <ChipGroup label={t('paths.types')}>
          {RELATION_TYPES.map((type) => (
            <Chip
              key={type}
              isSelected={chosenTypes.includes(type)}
              onToggle={() => change({ types: toggled(types, wordOf(type)) })}
            >
              {t(`relation.${type}.outVerb`)}
            </Chip>
          ))}
        </ChipGroup>
        <h3>{t('paths.kinds')}</h3>
        <ChipGroup label={t('paths.kinds')}>
          {KINDS.map((kind) => (
            <Chip
              key={kind}
              isSelected={(kinds ?? []).includes(kindSlug(kind))}
              onToggle={() => change({ kinds: toggled(kinds, kindSlug(kind)) })}
            >
              {t(`kinds.${kind}`)}
            </Chip>
          ))}
        </ChipGroup>
      </details>
    </div>
  );
}

function wordOf(type: string): string {
  return type.toLowerCase().replaceAll('_', '-');
}
