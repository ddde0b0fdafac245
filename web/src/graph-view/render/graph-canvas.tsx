import { useEffect, useImperativeHandle, useLayoutEffect, useRef, type Ref } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useTheme } from '../../lib/theme';
import { KIND_PATHS } from '../../ui/kind-icon';
import type { GraphNode } from '../model/graph-state';
import type { MergedEdge } from '../model/merged-edges';
import { createGraphRenderer, type GraphRenderer } from './graph-renderer';
import type { PointerListener } from './pointer-controller';
import type { Scene } from './scene';
import styles from './graph-canvas.module.css';

/** What buttons outside the canvas can ask of it. */
export type CanvasHandle = Pick<GraphRenderer, 'fit' | 'zoomBy'>;

/** What the drawing shows and whom it tells what readers do with it. */
export interface GraphCanvasProps {
  readonly scene: Scene;
  readonly pointer: PointerListener;
  /** The drawing cannot be shown: there is no WebGL, or its context was lost. */
  readonly onUnavailable: () => void;
  readonly ref: Ref<CanvasHandle>;
}

const iconPaths = new Map<GraphNode['kind'], Path2D>();

function iconOf(kind: GraphNode['kind']): Path2D {
  const path = iconPaths.get(kind) ?? new Path2D(KIND_PATHS[kind]);
  iconPaths.set(kind, path);
  return path;
}

/** The drawing itself. Everything it shows is also in the table, so it is one picture to those who cannot see it. */
export function GraphCanvas({ scene, pointer, onUnavailable, ref }: GraphCanvasProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const renderer = useRef<GraphRenderer | null>(null);
  const latest = useRef({ scene, pointer, onUnavailable, t });
  useLayoutEffect(() => {
    latest.current = { scene, pointer, onUnavailable, t };
  });
  const theme = useTheme();

  useEffect(() => {
    const container = frame.current;
    if (!container) return;
    try {
      renderer.current = createGraphRenderer(container, latest.current.scene, {
        pointer: forwardTo(() => latest.current.pointer),
        captionOf: (edge) => captionOf(edge, latest.current.t),
        iconOf,
        onLost: () => latest.current.onUnavailable(),
      });
    } catch {
      latest.current.onUnavailable();
    }
    const repaint = () => renderer.current?.repaint();
    const systemTheme = matchMedia('(prefers-color-scheme: dark)');
    systemTheme.addEventListener('change', repaint);
    void document.fonts.ready.then(repaint);
    return () => {
      systemTheme.removeEventListener('change', repaint);
      renderer.current?.stop();
      renderer.current = null;
    };
  }, []);

  useEffect(() => renderer.current?.show(scene), [scene]);
  useEffect(() => renderer.current?.repaint(), [theme]);
  const last = [...scene.marked].at(-1);
  useEffect(() => {
    if (last !== undefined) renderer.current?.reveal(last);
  }, [last]);
  useImperativeHandle(
    ref,
    () => ({
      fit: () => renderer.current?.fit(),
      zoomBy: (factor) => renderer.current?.zoomBy(factor),
    }),
    [],
  );
  return <div ref={frame} className={styles.canvas} />;
}

function forwardTo(current: () => PointerListener): PointerListener {
  return {
    onSelect: (id, isAddition) => current().onSelect(id, isAddition),
    onSelectEdge: (id) => current().onSelectEdge(id),
    onClear: () => current().onClear(),
    onExpand: (id) => current().onExpand(id),
    onMove: (id, to) => current().onMove(id, to),
  };
}

function captionOf(edge: MergedEdge, t: TFunction): string {
  return edge.types.map((type) => t(`relation.${type}.outVerb`)).join(' · ');
}
