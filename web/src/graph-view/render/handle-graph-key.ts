import type { Dispatch } from 'react';
import type { GraphAction, GraphSession } from '../model/graph-session';
import type { WalkStep } from '../model/neighbour-walk';

/** What the browser's and React's key events have in common. */
type PressedKey = Pick<
  KeyboardEvent,
  'key' | 'target' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'preventDefault' | 'stopPropagation'
>;

interface GraphKeyOptions {
  readonly session: GraphSession;
  readonly dispatch: Dispatch<GraphAction>;
  readonly onExpand: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

const walkKeys: Readonly<Record<string, WalkStep>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'into',
  ArrowUp: 'back',
};

/** Keys of the workspace; a key that is not one of them keeps its usual meaning. Arrows and Enter only on the drawing. */
export function handleGraphKey(event: PressedKey, isOnDrawing: boolean, options: GraphKeyOptions): void {
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target?.closest('input, textarea, select, [contenteditable], [role="dialog"]')) return;
  const action =
    historyKey(event, options) ?? selectionKey(event, options) ?? (isOnDrawing ? drawingKey(event, options) : null);
  if (!action) return;
  event.preventDefault();
  event.stopPropagation();
  action();
}

type Act = () => void;

function historyKey(event: PressedKey, { dispatch }: GraphKeyOptions): Act | null {
  const key = event.key.toLowerCase();
  if (!event.ctrlKey && !event.metaKey) return null;
  if (key === 'z') return () => dispatch({ type: event.shiftKey ? 'redo' : 'undo' });
  return key === 'y' ? () => dispatch({ type: 'redo' }) : null;
}

function selectionKey(event: PressedKey, { session, dispatch, onExpand }: GraphKeyOptions): Act | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'escape') return () => dispatch({ type: 'clear' });
  const ids = session.selection;
  const last = ids.at(-1);
  if (last === undefined) return null;
  if (key === 'e') return () => onExpand(last);
  if (key === 'c') return () => dispatch({ type: 'collapse', ids });
  if (key === 'h') return () => dispatch({ type: 'hide', ids });
  return key === 'p' ? () => dispatch({ type: 'pin', ids }) : null;
}

function drawingKey(event: PressedKey, { session, dispatch, onOpen }: GraphKeyOptions): Act | null {
  const step = walkKeys[event.key];
  if (step) return () => dispatch({ type: 'walk', step });
  const last = session.selection.at(-1);
  return event.key === 'Enter' && last !== undefined ? () => onOpen(last) : null;
}
