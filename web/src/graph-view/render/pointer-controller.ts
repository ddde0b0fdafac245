import type Sigma from 'sigma';
import type { Point } from '../model/graph-state';

/** What a reader does with mouse, pen or finger on a drawing. */
export interface PointerListener {
  readonly onSelect: (id: string, isAddition: boolean) => void;
  readonly onSelectEdge: (id: string) => void;
  readonly onClear: () => void;
  readonly onExpand: (id: string) => void;
  readonly onMove: (id: string, to: Point) => void;
}

interface HoverListener {
  readonly onHover: (nodeId: string | null, edgeId: string | null) => void;
}

interface Drag {
  readonly id: string;
  at: Point | null;
}

/** Below this many pixels a press that moves is a click. */
const dragThreshold = 4;

/** Ties the renderer's pointer events to what a reader means by them. The renderer drops them when it stops. */
export function bindPointer(sigma: Sigma, listener: PointerListener & HoverListener): void {
  bindHover(sigma, listener);
  bindClicks(sigma, listener);
  bindDrag(sigma, listener);
}

function bindHover(sigma: Sigma, { onHover }: HoverListener): void {
  const setCursor = (cursor: string) => sigma.getContainer().setAttribute('data-cursor', cursor);
  const leave = () => {
    setCursor('default');
    onHover(null, null);
  };
  sigma.on('enterNode', ({ node }) => {
    setCursor('pointer');
    onHover(node, null);
  });
  sigma.on('enterEdge', ({ edge }) => {
    setCursor('pointer');
    onHover(null, edge);
  });
  sigma.on('leaveNode', leave);
  sigma.on('leaveEdge', leave);
}

function bindClicks(sigma: Sigma, listener: PointerListener): void {
  sigma.on('clickNode', ({ node, event }) => {
    listener.onSelect(node, isWithShift(event.original));
  });
  sigma.on('clickEdge', ({ edge }) => {
    listener.onSelectEdge(edge);
  });
  sigma.on('clickStage', () => {
    listener.onClear();
  });
  sigma.on('doubleClickNode', (payload) => {
    payload.preventSigmaDefault();
    listener.onExpand(payload.node);
  });
}

function isWithShift(event: MouseEvent | TouchEvent): boolean {
  return event.shiftKey || event.metaKey || event.ctrlKey;
}

function bindDrag(sigma: Sigma, { onMove }: PointerListener): void {
  let drag: Drag | null = null;
  let start: Point | null = null;
  sigma.on('downNode', ({ node, event }) => {
    drag = { id: node, at: null };
    start = { x: event.x, y: event.y };
    // The frame must stand still while a mark is carried, or the drawing would shrink under it.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', (payload) => {
    const { event } = payload;
    if (!drag || !start) return;
    payload.preventSigmaDefault();
    event.original.preventDefault();
    if (!drag.at && Math.hypot(event.x - start.x, event.y - start.y) < dragThreshold) return;
    const to = sigma.viewportToGraph(event);
    drag.at = { x: to.x, y: to.y };
    sigma.getGraph().mergeNodeAttributes(drag.id, drag.at);
  });
  const drop = () => {
    if (drag?.at) onMove(drag.id, drag.at);
    drag = null;
    start = null;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  sigma.on('upEdge', drop);
}
