import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityKind } from '../generated/graphql';
import { kindColorVariable } from '../lib/kinds';
import styles from './kind-icon.module.css';

/** One drawing a kind on a 16 by 16 field, so that kinds differ by shape as well as by colour. */
export const KIND_PATHS: Record<EntityKind, string> = {
  Organization: 'M3 14V2.5h6V14M9 6h4v8M1.5 14h13M5 5.3h2M5 8h2M5 10.7h2',
  Person: 'M8 7.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6ZM2.8 14c0-3 2.2-4.6 5.2-4.6s5.2 1.6 5.2 4.6',
  Technology: 'M6.2 2v4.2L2.9 12a1.3 1.3 0 0 0 1.2 2h7.8a1.3 1.3 0 0 0 1.2-2L9.8 6.2V2M5 2h6M4.6 9.6h6.8',
  Project: 'M2 4h4.3l1.5 2H14v7.5H2ZM2 8.3h12',
  Network:
    'M8 5.2a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6ZM3.6 14a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6ZM12.4 14a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6ZM7.2 5 4.5 10.6M8.8 5l2.7 5.6M5.4 12.2h5.2',
  WorkingGroup:
    'M5 7.2a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM11 7.2a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM1.5 13.5c0-2.6 1.4-4 3.5-4s3 1.4 3 4M8 13.5c0-2.6 1-4 3-4s3.5 1.4 3.5 4',
  Programme: 'M3.5 14.5v-13M3.5 2.5h9.3l-2.2 3.2 2.2 3.3H3.5',
  Event: 'M2.5 3.8h11v10h-11ZM2.5 7h11M5.5 1.8v3.4M10.5 1.8v3.4M6.5 10.4h3',
  Facility: 'M2 14V6.8L8 2.5l6 4.3V14M1 14h14M6 14v-4h4v4',
  Publication: 'M4 1.8h5.5L12.5 5v9.2H4ZM9.3 2v3.2h3M6.3 8h4M6.3 11h4',
  Place: 'M8 14.5S3.5 10.2 3.5 6.4a4.5 4.5 0 0 1 9 0c0 3.8-4.5 8.1-4.5 8.1ZM8 8a1.6 1.6 0 1 0 0-3.2A1.6 1.6 0 0 0 8 8Z',
  Indicator: 'M2.5 14V9.5M6.2 14V5M9.9 14V7.5M13.6 14V2.5',
  Goal: 'M8 14a6 6 0 1 0 0-12 6 6 0 0 0 0 12ZM8 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  Activity: 'M1.5 8.5h3L6.7 3l3 10 1.9-4.5h2.9',
};

interface KindIconProps {
  kind: EntityKind;
  /** Side in pixels. */
  size?: number;
}

/** A kind's mark: its drawing in its colour. Decoration only; the kind's word stands beside it or in the label of what it is in. */
export function KindIcon({ kind, size = 16 }: KindIconProps) {
  const style: CSSProperties = { color: `var(${kindColorVariable(kind)})` };
  return (
    <svg
      className={styles.icon}
      style={style}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={KIND_PATHS[kind]} />
    </svg>
  );
}

/** A kind's mark with its word. */
export function KindLabel({ kind }: { kind: EntityKind }) {
  const { t } = useTranslation();
  return (
    <span className={styles.label}>
      <KindIcon kind={kind} />
      {t(`kind.${kind}`)}
    </span>
  );
}
