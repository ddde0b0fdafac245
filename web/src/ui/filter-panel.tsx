import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import styles from './filter-panel.module.css';

interface FilterPanelProps {
  /** How many conditions are chosen. */
  chosenCount: number;
  /** How the groups of conditions are laid out. */
  className: string | undefined;
  children: ReactNode;
}

/** What a list can be narrowed by. On narrow screens it opens by a button above the list, which is what a reader came for. */
export function FilterPanel({ chosenCount, className, children }: FilterPanelProps) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <aside className={styles.panel} aria-label={t('search.filters')} data-print="none">
      <div className={styles.opener}>
        <Button aria-expanded={isOpen} aria-controls={id} onPress={() => setIsOpen(!isOpen)}>
          {chosenCount === 0 ? t('search.filters') : t('search.filtersCount', { count: chosenCount })}
        </Button>
      </div>
      <div id={id} className={styles.groups} data-open={isOpen || undefined}>
        <div className={className}>{children}</div>
      </div>
    </aside>
  );
}
