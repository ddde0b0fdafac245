import type { ReactNode } from 'react';
import styles from './explained.module.css';
import { PopoverButton } from './popover';

interface ExplainedProps {
  /** What the number or word means. */
  meaning: string;
  children: ReactNode;
}

/** A number or word that says on request what it counts or means; reachable by key and touch, unlike a tooltip. */
export function Explained({ meaning, children }: ExplainedProps) {
  return (
    <PopoverButton title={meaning} buttonClassName={styles.button} button={children}>
      <p>{meaning}</p>
    </PopoverButton>
  );
}
