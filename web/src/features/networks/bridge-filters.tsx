import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Chip, ChipGroup } from '../../ui/chip';
import { InstantSearch } from '../../ui/instant-search';
import { LEVELS, useBridgeAddress } from './bridge-question';
import styles from './bridges-page.module.css';

type Level = keyof typeof LEVELS;
const levels = Object.keys(LEVELS) as Level[];

/** How large regions are, who counts as a member, and where home is. */
export function BridgeFilters() {
  const { t } = useTranslation();
  const { level = 'nuts2', by = 'member', home } = useSearch({ from: '/networks/$slug/bridges' });
  const change = useBridgeAddress();
  const [isChanging, setChanging] = useState(false);
  return (
    <div className={styles.filters}>
      <label className={styles.choice}>
        {t('bridges.level')}
        <select
          value={level}
          onChange={({ target }) => change({ level: levels.find((one) => one === target.value), list: undefined })}
        >
          {levels.map((one) => (
            <option key={one} value={one}>
              {t(`bridges.level_${one}`)}
            </option>
          ))}
        </select>
      </label>
      <ChipGroup label={t('bridges.by')}>
        {(['member', 'linked'] as const).map((one) => (
          <Chip key={one} isSelected={by === one} onToggle={() => change({ by: one, list: undefined })}>
            {t(`bridges.by_${one}`)}
          </Chip>
        ))}
      </ChipGroup>
      {isChanging ? (
        <InstantSearch
          label={t('bridges.home')}
          placeholder={t('bridges.home')}
          kinds={['Place']}
          onChoose={({ slug }) => {
            setChanging(false);
            change({ home: slug, list: undefined });
          }}
        />
      ) : (
        <Button look="quiet" onPress={() => setChanging(true)}>
          {t('bridges.changeHome')}
        </Button>
      )}
      {home === undefined ? null : (
        <Button look="quiet" onPress={() => change({ home: undefined, list: undefined })}>
          {t('bridges.resetHome')}
        </Button>
      )}
    </div>
  );
}
