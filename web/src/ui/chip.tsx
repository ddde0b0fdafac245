import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import styles from './chip.module.css';

interface ChipProps {
  isSelected: boolean;
  onToggle: () => void;
  /** How many there are; shown after the word. A chip without any stays visible but cannot be chosen. */
  count?: string;
  isDisabled?: boolean;
  children: ReactNode;
}

/** A choice that is on or off, with its count. */
export function Chip({ isSelected, onToggle, count, isDisabled = false, children }: ChipProps) {
  return (
    <ToggleButton className={styles.chip ?? ''} isSelected={isSelected} onChange={onToggle} isDisabled={isDisabled}>
      {children}
      {count === undefined ? null : <span className={styles.count}>{count}</span>}
    </ToggleButton>
  );
}

/** A row of chips that wraps. */
export function ChipGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={label} className={styles.group}>
      {children}
    </div>
  );
}
