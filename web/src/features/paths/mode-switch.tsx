import { useTranslation } from 'react-i18next';
import { Chip, ChipGroup } from '../../ui/chip';
import styles from './mode-switch.module.css';
import type { PathMode } from './path-mode';
import { usePathSearch } from './use-path-search';

const MODES = ['warm', 'shortest'] as const satisfies readonly PathMode[];

/** Warm or shortest ways, and what the one in use means. */
export function ModeSwitch({ mode }: { readonly mode: PathMode }) {
  const { t } = useTranslation();
  const change = usePathSearch();
  return (
    <div className={styles.switch}>
      <ChipGroup label={t('paths.mode')}>
        {MODES.map((one) => (
          <Chip key={one} isSelected={one === mode} onToggle={() => change({ mode: one })}>
            {t(`paths.mode_${one}`)}
          </Chip>
        ))}
      </ChipGroup>
      <p className={styles.meaning}>{t(`paths.meaning_${mode}`)}</p>
    </div>
  );
}
