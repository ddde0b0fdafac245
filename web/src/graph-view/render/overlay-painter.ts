import type Sigma from 'sigma';
import { placeLabels, shortenLabel, type LabelCandidate } from '../model/label-placement';
import type { MergedEdge } from '../model/merged-edges';
import type { GraphNode } from '../model/graph-state';
import type { Palette } from './palette';
import type { Scene } from './scene';
import { cornersOf, shapeOfKind, stretchOf } from './node-look';

/** What lies over and under the marks: icons, labels, rings of selected marks, dashes of computed lines, captions of lines. */
export interface OverlaySource {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly hoveredNode: string | null;
  readonly hoveredEdge: string | null;
  /** Marks that stand out; null when all do. */
  readonly lit: ReadonlySet<string> | null;
  readonly captionOf: (edge: MergedEdge) => string;
  readonly iconOf: (kind: GraphNode['kind']) => Path2D | null;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const labelFont = '"Source Sans 3", "Segoe UI", system-ui, sans-serif';
const labelSize = 13;
/** Labels per 100 000 square pixels of canvas. */
const labelDensity = 7;
/** Side of the square that icons are drawn in. */
const iconSide = 16;

/** Draws the overlay for the places that the renderer has now; called after each of its frames. */
export function paintOverlay(sigma: Sigma, source: OverlaySource): void {
  const canvases = sigma.getCanvases();
  const under = canvases['edgeLabels']?.getContext('2d');
  const over = canvases['labels']?.getContext('2d');
  if (!under || !over) return;
  const { width, height } = sigma.getDimensions();
  under.clearRect(0, 0, width, height);
  over.clearRect(0, 0, width, height);
  const spots = spotsOf(sigma, source.scene);
  paintInferredLines(under, source, spots);
  paintMarks(over, source, spots);
  paintCounts(over, source, spots);
  paintLabels(over, source, spots, { width, height });
  paintFocusedCaption(over, source, spots);
}

function spotsOf(sigma: Sigma, scene: Scene): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>();
  for (const { id } of scene.nodes) {
    const data = sigma.getNodeDisplayData(id);
    if (!data || data.hidden) continue;
    spots.set(id, { ...sigma.framedGraphToViewport(data), radius: sigma.scaleSize(data.size) });
  }
  return spots;
}

function paintInferredLines(
  context: CanvasRenderingContext2D,
  source: OverlaySource,
  spots: ReadonlyMap<string, Spot>,
) {
  context.save();
  context.setLineDash([5, 4]);
  for (const edge of source.scene.edges) {
    const [from, to] = [spots.get(edge.sourceId), spots.get(edge.targetId)];
    if (!edge.isInferred || !from || !to) continue;
    const isLit = !source.lit || (source.lit.has(edge.sourceId) && source.lit.has(edge.targetId));
    const isFocused = edge.id === source.hoveredEdge || edge.id === source.scene.selectedEdge;
    context.globalAlpha = isLit ? 1 : 0.25;
    context.strokeStyle = isFocused ? source.palette.accent : source.palette.line;
    context.lineWidth = isFocused ? 2.5 : 1.5;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
    paintArrowHead(context, from, to, context.strokeStyle);
  }
  context.restore();
}

function paintArrowHead(context: CanvasRenderingContext2D, from: Spot, to: Spot, color: string) {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < to.radius + 12) return;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const [tipX, tipY] = [to.x - dx * (to.radius + 3), to.y - dy * (to.radius + 3)];
  context.fillStyle = color;
  context.beginPath();
  context.moveTo(tipX, tipY);
  context.lineTo(tipX - dx * 8 - dy * 3.5, tipY - dy * 8 + dx * 3.5);
  context.lineTo(tipX - dx * 8 + dy * 3.5, tipY - dy * 8 - dx * 3.5);
  context.fill();
}

function paintMarks(context: CanvasRenderingContext2D, source: OverlaySource, spots: ReadonlyMap<string, Spot>) {
  const { scene, palette, lit } = source;
  for (const node of scene.nodes) {
    const spot = spots.get(node.id);
    if (!spot) continue;
    if (scene.marked.has(node.id) || node.id === source.hoveredNode) paintRing(context, node, spot, palette.accent);
    const icon = spot.radius >= 6 ? source.iconOf(node.kind) : null;
    if (icon) {
      context.globalAlpha = lit && !lit.has(node.id) ? 0.7 : 1;
      paintIcon(context, icon, spot, palette.ground);
      context.globalAlpha = 1;
    }
    if (scene.state.pinned.has(node.id)) paintPin(context, spot, palette);
  }
}

function paintRing(context: CanvasRenderingContext2D, node: GraphNode, spot: Spot, color: string) {
  const shape = shapeOfKind[node.kind];
  const radius = (spot.radius + (shape === 'circle' ? 4 : 5)) * stretchOf[shape];
  context.strokeStyle = color;
  context.lineWidth = 3;
  context.lineJoin = 'round';
  context.beginPath();
  const corners = cornersOf(shape);
  if (corners.length === 0) context.arc(spot.x, spot.y, radius, 0, 2 * Math.PI);
  for (const [x, y] of corners) context.lineTo(spot.x + x * radius, spot.y + y * radius);
  context.closePath();
  context.stroke();
}

function paintIcon(context: CanvasRenderingContext2D, icon: Path2D, spot: Spot, color: string) {
  const scale = (spot.radius * 1.25) / iconSide;
  context.save();
  context.translate(spot.x - (iconSide / 2) * scale, spot.y - (iconSide / 2) * scale);
  context.scale(scale, scale);
  context.strokeStyle = color;
  context.lineWidth = 1.5;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(icon);
  context.restore();
}

function paintPin(context: CanvasRenderingContext2D, spot: Spot, palette: Palette) {
  const [x, y] = [spot.x + spot.radius * 0.8, spot.y - spot.radius * 0.8];
  context.fillStyle = palette.ink;
  context.strokeStyle = palette.ground;
  context.lineWidth = 1.5;
  context.beginPath();
  context.arc(x, y, 4.5, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
}

function paintLabels(
  context: CanvasRenderingContext2D,
  source: OverlaySource,
  spots: ReadonlyMap<string, Spot>,
  area: { readonly width: number; readonly height: number },
) {
  context.font = `500 ${labelSize}px ${labelFont}`;
  const texts = new Map<string, string>();
  const candidates = source.scene.nodes.flatMap((node): LabelCandidate[] => {
    const spot = spots.get(node.id);
    if (!spot || (source.lit && !source.lit.has(node.id))) return [];
    const isForced = node.id === source.hoveredNode || source.scene.marked.has(node.id);
    const text = isForced ? shortenLabel(node.name.text, 60) : shortenLabel(node.name.text);
    texts.set(node.id, text);
    const width = context.measureText(text).width;
    const rank = source.scene.ranks.get(node.id) ?? Infinity;
    // Past the ring of a marked node.
    const radius = spot.radius * stretchOf[shapeOfKind[node.kind]] + (isForced ? 8 : 0);
    return [{ id: node.id, x: spot.x, y: spot.y, radius, width, height: labelSize + 3, rank, isForced }];
  });
  context.textBaseline = 'middle';
  const budget = Math.round((area.width * area.height * labelDensity) / 100_000);
  for (const { id, x, y } of placeLabels(candidates, budget, area)) {
    paintText(context, texts.get(id) ?? '', x, y, source.palette);
  }
}

function paintText(context: CanvasRenderingContext2D, text: string, x: number, y: number, palette: Palette) {
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = palette.ground;
  context.strokeText(text, x, y);
  context.fillStyle = palette.ink;
  context.fillText(text, x, y);
}

/** A count stands on every line that stands for several relations. */
function paintCounts(context: CanvasRenderingContext2D, source: OverlaySource, spots: ReadonlyMap<string, Spot>) {
  for (const edge of source.scene.edges) {
    const [from, to] = [spots.get(edge.sourceId), spots.get(edge.targetId)];
    const isQuiet = source.lit !== null && !(source.lit.has(edge.sourceId) && source.lit.has(edge.targetId));
    if (!from || !to || isQuiet || edge.relations.length < 2) continue;
    context.font = `600 ${labelSize - 2}px ${labelFont}`;
    const text = `×${edge.relations.length}`;
    const x = (from.x + to.x) / 2 - context.measureText(text).width / 2;
    context.textBaseline = 'middle';
    paintText(context, text, x, (from.y + to.y) / 2, source.palette);
  }
}

/** A caption stands on the line under the pointer and on the selected one. */
function paintFocusedCaption(
  context: CanvasRenderingContext2D,
  source: OverlaySource,
  spots: ReadonlyMap<string, Spot>,
) {
  for (const edge of source.scene.edges) {
    const [from, to] = [spots.get(edge.sourceId), spots.get(edge.targetId)];
    const isFocused = edge.id === source.hoveredEdge || edge.id === source.scene.selectedEdge;
    if (isFocused && from && to) paintCaption(context, source.captionOf(edge), from, to, source.palette);
  }
}

function paintCaption(context: CanvasRenderingContext2D, text: string, from: Spot, to: Spot, palette: Palette) {
  context.font = `600 ${labelSize - 1}px ${labelFont}`;
  const width = context.measureText(text).width;
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  context.fillStyle = palette.ground;
  context.strokeStyle = palette.line;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(x - width / 2 - 6, y - 10, width + 12, 20, 4);
  context.fill();
  context.stroke();
  context.fillStyle = palette.ink;
  context.textBaseline = 'middle';
  context.fillText(text, x - width / 2, y);
}
