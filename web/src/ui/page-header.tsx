import type { ReactNode } from 'react';
import styles from './page-header.module.css';

interface PageHeaderProps {
  /** Small line above the title: what sort of page it is. */
  kicker?: ReactNode;
  title: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
}

/** The head of a page: one title, and what stands with it. */
export function PageHeader({ kicker, title, lead, children }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      {kicker === undefined ? null : <div className={styles.kicker}>{kicker}</div>}
      <h1 tabIndex={-1} id="page-title">
        {title}
      </h1>
      {lead === undefined ? null : <div className={styles.lead}>{lead}</div>}
      {children}
    </header>
  );
}
