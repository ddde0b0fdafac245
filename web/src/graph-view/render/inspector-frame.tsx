import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './inspector-frame.module.css';
import { ToolIcon } from './tool-icon';

const storageKey = 'kms.inspectorWidth';
const narrowest = 320;
const widest = 640;
const usualWidth = 380;
const keyStep = 20;

interface InspectorFrameProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The panel beside the drawing: its width is changed by dragging or by arrow keys and remembered; a bottom sheet on phones. */
export function InspectorFrame({ onClose, children }: InspectorFrameProps) {
  const { t } = useTranslation();
  const [width, setWidth] = useWidth();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.style.setProperty('--inspector-width', `${width}px`), [width]);
  const onKeyDown = (event: KeyboardEvent) => {
    const change = event.key === 'ArrowLeft' ? keyStep : event.key === 'ArrowRight' ? -keyStep : 0;
    if (change === 0) return;
    event.preventDefault();
    event.stopPropagation();
    setWidth(width + change);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const edge = panel.current?.getBoundingClientRect().right;
    if (edge !== undefined) setWidth(edge - event.clientX);
  };
  return (
    <aside ref={panel} className={styles.panel} aria-label={t('graph.inspector')}>
      <div
        className={styles.handle}
        role="separator"
        aria-orientation="vertical"
        aria-label={t('graph.resize')}
        aria-valuemin={narrowest}
        aria-valuemax={widest}
        aria-valuenow={width}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
      />
      <Button className={styles.close ?? ''} aria-label={t('graph.closeInspector')} onPress={onClose}>
        <ToolIcon name="close" />
      </Button>
      <div className={styles.content}>{children}</div>
    </aside>
  );
}

function useWidth(): readonly [number, (width: number) => void] {
  const [width, setWidth] = useState(readWidth);
  const change = (wanted: number) => {
    const next = Math.round(Math.min(widest, Math.max(narrowest, wanted)));
    setWidth(next);
    try {
      localStorage.setItem(storageKey, String(next));
    } catch {
      // Storage can be closed; the width then lasts until the page is left.
    }
  };
  return [width, change];
}

function readWidth(): number {
  try {
    const stored = Number(localStorage.getItem(storageKey));
    return stored >= narrowest && stored <= widest ? stored : usualWidth;
  } catch {
    return usualWidth;
  }
}
