import { KIND_PATHS } from '../../ui/kind-icon';
import { kindColorVariable } from '../../lib/kinds';
import type { GraphNode } from '../model/graph-state';
import { cornersOf, shapeOfKind, stretchOf } from './node-look';
import styles from './shape-icon.module.css';

/** A kind's mark as it stands on the drawing: outline, colour and icon. Decoration only. */
export function ShapeIcon({ kind, size = 22 }: { kind: GraphNode['kind']; size?: number }) {
  const shape = shapeOfKind[kind];
  const corners = cornersOf(shape).map(([x, y]) => `${x * 10 * stretchOf[shape]},${y * 10 * stretchOf[shape]}`);
  return (
    <svg
      className={styles.mark}
      width={size}
      height={size}
      viewBox="-13 -13 26 26"
      aria-hidden="true"
      focusable="false"
    >
      <g fill={`var(${kindColorVariable(kind)})`}>
        {corners.length === 0 ? <circle r="10" /> : <polygon points={corners.join(' ')} />}
      </g>
      <path className={styles.icon} d={KIND_PATHS[kind]} transform="scale(0.78) translate(-8 -8)" />
    </svg>
  );
}
