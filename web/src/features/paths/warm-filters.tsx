import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { kindSlug } from '../../lib/kinds';
import { toggled } from '../../lib/url-state';
import { Button } from '../../ui/button';
import { Chip, ChipGroup } from '../../ui/chip';
import { EntitiesField } from '../../ui/entities-field';
import { NumberChoice } from './number-choice';
import { longestWarmWay, mostAvoided, mostNetworks, mostVia, warmWays } from './path-defaults';
import styles from './path-filters.module.css';
import { PARTY_KINDS } from './path-mode';
import { usePathSearch } from './use-path-search';
import { YearChoice } from './year-choice';

const ways = [1, 3, 5, 10] as const;
const lengths = [1, 2, 3, 4, 5] as const;
const NOTHING = {
  k: undefined,
  max: undefined,
  kinds: undefined,
  via: undefined,
  avoid: undefined,
  networks: undefined,
  since: undefined,
} as const;

/** How many ways, how long, since when, over whom and not over whom; all of it in the address. */
export function WarmFilters({ onSwap }: { readonly onSwap: () => void }) {
  const { t } = useTranslation();
  const { k = warmWays, max = longestWarmWay, kinds, via, avoid, networks, since } = useSearch({ from: '/paths' });
  const change = usePathSearch();
  const isNarrowed = [kinds, via, avoid, networks].some((list) => list !== undefined);
  const isFiltered = isNarrowed || since !== undefined || k !== warmWays || max !== longestWarmWay;
  return (
    <div className={styles.filters}>
      <div className={styles.row}>
        <NumberChoice label={t('paths.k')} value={k} choices={ways} onChange={(value) => change({ k: value })} />
        <NumberChoice
          label={t('paths.max')}
          value={Math.min(max, longestWarmWay)}
          choices={lengths}
          onChange={(value) => change({ max: value })}
        />
        <YearChoice value={since} onChange={(value) => change({ since: value })} />
        <Button onPress={onSwap}>⇄ {t('paths.swap')}</Button>
        {isFiltered ? (
          <Button look="quiet" onPress={() => change(NOTHING)}>
            {t('paths.reset')}
          </Button>
        ) : null}
      </div>
      <Narrowing isOpen={isNarrowed} />
    </div>
  );
}

/** Over whom, not over whom, through which networks and kinds. */
function Narrowing({ isOpen }: { readonly isOpen: boolean }) {
  const { t } = useTranslation();
  const { kinds, via, avoid, networks } = useSearch({ from: '/paths' });
  const change = usePathSearch();
  return (
    <details className={styles.more} open={isOpen}>
      <summary>{t('paths.options')}</summary>
      <div className={styles.fields}>
        <EntitiesField
          label={t('paths.via')}
          kinds={[...PARTY_KINDS]}
          slugs={via}
          most={mostVia}
          onChange={(slugs) => change({ via: slugs })}
        />
        <EntitiesField
          label={t('paths.avoid')}
          kinds={[...PARTY_KINDS]}
          slugs={avoid}
          most={mostAvoided}
          onChange={(slugs) => change({ avoid: slugs })}
        />
        <EntitiesField
          label={t('paths.networks')}
          kinds={['Network']}
          slugs={networks}
          most={mostNetworks}
          onChange={(slugs) => change({ networks: slugs })}
        />
      </div>
      <h3>{t('paths.kinds')}</h3>
      <ChipGroup label={t('paths.kinds')}>
        {PARTY_KINDS.map((kind) => (
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
  );
}
