import Graph from 'graphology';
import Sigma from 'sigma';
import { createEdgeArrowProgram, createEdgeDoubleArrowProgram } from 'sigma/rendering';
import { animateNodes } from 'sigma/utils';
import { relationTotal } from '../model/visible-graph';
import { createNodeShapeProgram } from './node-shape-program';
import { radiusOf } from './node-look';
import { paintOverlay, type OverlaySource } from './overlay-painter';
import { channelsOf, mixColors, readPalette } from './palette';
import { bindPointer, type PointerListener } from './pointer-controller';
import { highlighted, type Scene } from './scene';

/** What a drawing needs from its surroundings. */
export interface RendererOptions {
  readonly pointer: PointerListener;
  readonly captionOf: OverlaySource['captionOf'];
  readonly iconOf: OverlaySource['iconOf'];
  /** The graphics context was taken away; the drawing cannot go on. */
  readonly onLost: () => void;
}

/** A drawing on a page. */
export interface GraphRenderer {
  readonly show: (scene: Scene) => void;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly reveal: (id: string) => void;
  readonly repaint: () => void;
  readonly stop: () => void;
}

interface Look {
  source: OverlaySource;
  /** Marks are smaller on small canvases. */
  scale: number;
}

const arrow = { lengthToThicknessRatio: 5, widenessToThicknessRatio: 3.6 };

/** Starts a drawing in an element. Throws where there is no WebGL. */
export function createGraphRenderer(container: HTMLElement, scene: Scene, options: RendererOptions): GraphRenderer {
  const graph = new Graph({ type: 'directed' });
  const look = firstLook(container, scene, options);
  fillGraph(graph, scene);
  const sigma = new Sigma(graph, container, sigmaSettings(look));
  sigma.on('resize', () => {
    look.scale = scaleFor(container);
  });
  sigma.on('afterRender', () => {
    paintOverlay(sigma, look.source);
  });
  let isStopped = false;
  watchContext(sigma, () => {
    // Stopping gives the context back, which is no loss.
    if (!isStopped) options.onLost();
  });
  bindPointer(sigma, {
    ...options.pointer,
    onHover: (hoveredNode, hoveredEdge) => {
      changeLook(look, { hoveredNode, hoveredEdge });
      sigma.refresh({ skipIndexation: true });
    },
  });
  let stopMotion: () => void = () => undefined;
  return {
    show: (next) => {
      stopMotion();
      changeLook(look, { scene: next });
      stopMotion = updateGraph(graph, next);
      sigma.refresh();
    },
    fit: () => {
      sigma.setCustomBBox(null);
      void sigma.getCamera().animatedReset({ duration: motionMs() });
    },
    zoomBy: (factor) => {
      const camera = sigma.getCamera();
      void camera.animate({ ratio: camera.ratio / factor }, { duration: motionMs() });
    },
    reveal: (id) => revealNode(sigma, id),
    repaint: () => {
      changeLook(look, { palette: readPalette(container) });
      sigma.refresh({ skipIndexation: true });
    },
    stop: () => {
      isStopped = true;
      stopMotion();
      sigma.kill();
    },
  };
}

function sigmaSettings(look: Look) {
  return {
    renderLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: look.scale < 1 ? 24 : 44,
    minCameraRatio: 0.05,
    maxCameraRatio: 6,
    defaultNodeType: 'shape',
    defaultEdgeType: 'arrow',
    minEdgeThickness: 1.2,
    nodeProgramClasses: { shape: createNodeShapeProgram(() => channelsOf(look.source.palette.ground)) },
    edgeProgramClasses: { arrow: createEdgeArrowProgram(arrow), doubleArrow: createEdgeDoubleArrowProgram(arrow) },
    // The overlay paints hover and selection itself.
    defaultDrawNodeHover: () => undefined,
    nodeReducer: (id: string, data: Record<string, unknown>) => nodeLook(look, id, data),
    edgeReducer: (id: string, data: Record<string, unknown>) => edgeLook(look.source, id, data),
    allowInvalidContainer: true,
  };
}

function firstLook(container: HTMLElement, scene: Scene, { captionOf, iconOf }: RendererOptions): Look {
  return {
    scale: scaleFor(container),
    source: {
      scene,
      palette: readPalette(container),
      hoveredNode: null,
      hoveredEdge: null,
      lit: highlighted(scene, scene.marked),
      captionOf,
      iconOf,
    },
  };
}

function changeLook(look: Look, change: Partial<OverlaySource>): void {
  const next = { ...look.source, ...change };
  const focus = next.hoveredNode === null ? next.scene.marked : new Set([next.hoveredNode]);
  look.source = { ...next, lit: highlighted(next.scene, focus) };
}

function scaleFor(container: HTMLElement): number {
  return Math.min(1, Math.max(0.62, container.clientWidth / 640));
}

function nodeLook({ source: { palette, lit }, scale }: Look, id: string, data: Record<string, unknown>) {
  const kind = data['kind'] as keyof typeof palette.kinds;
  const isLit = !lit || lit.has(id);
  const color = palette.kinds[kind];
  const size = Number(data['size']) * scale;
  return { ...data, size, color: isLit ? color : mixColors(color, palette.ground, 0.72), zIndex: isLit ? 1 : 0 };
}

function edgeLook({ palette, lit, scene, hoveredEdge }: OverlaySource, id: string, data: Record<string, unknown>) {
  const isFocused = id === hoveredEdge || id === scene.selectedEdge;
  const isLit = !lit || (lit.has(String(data['sourceId'])) && lit.has(String(data['targetId'])));
  // Computed lines are painted dashed by the overlay; here they stay as a faint band that the pointer can find.
  if (data['isInferred'] === true) return { ...data, color: mixColors(palette.line, palette.ground, 0.93), zIndex: 0 };
  const color = isFocused ? palette.accent : mixColors(palette.line, palette.ground, isLit ? 0.12 : 0.8);
  return { ...data, color, size: Number(data['size']) + (isFocused ? 1 : 0), zIndex: isFocused ? 2 : Number(isLit) };
}

function nodeAttributes(scene: Scene, node: Scene['nodes'][number]) {
  return { size: radiusOf(relationTotal(node), node.id === scene.state.centerId), kind: node.kind, label: null };
}

function fillGraph(graph: Graph, scene: Scene): void {
  for (const node of scene.nodes) {
    const place = scene.state.positions.get(node.id) ?? { x: 0, y: 0 };
    if (graph.hasNode(node.id)) graph.mergeNodeAttributes(node.id, nodeAttributes(scene, node));
    else graph.addNode(node.id, { ...nodeAttributes(scene, node), ...place });
  }
  for (const edge of scene.edges) {
    const attributes = {
      type: edge.isMutual ? 'doubleArrow' : 'arrow',
      size: 1.6 + Math.min(3, Math.log2(edge.relations.length) * 0.9),
      isInferred: edge.isInferred,
      sourceId: edge.sourceId,
      targetId: edge.targetId,
    };
    if (graph.hasEdge(edge.id)) graph.replaceEdgeAttributes(edge.id, attributes);
    else graph.addEdgeWithKey(edge.id, edge.sourceId, edge.targetId, attributes);
  }
}

/** Brings the renderer's graph to the scene; marks that stay glide to their new places. Gives back how to stop them. */
function updateGraph(graph: Graph, scene: Scene): () => void {
  const nodeIds = new Set(scene.nodes.map((node) => node.id));
  const edgeIds = new Set(scene.edges.map((edge) => edge.id));
  for (const id of graph.edges()) if (!edgeIds.has(id)) graph.dropEdge(id);
  for (const id of graph.nodes()) if (!nodeIds.has(id)) graph.dropNode(id);
  fillGraph(graph, scene);
  const targets: Record<string, { x: number; y: number }> = {};
  for (const { id } of scene.nodes) {
    const place = scene.state.positions.get(id);
    const moved = place && (graph.getNodeAttribute(id, 'x') !== place.x || graph.getNodeAttribute(id, 'y') !== place.y);
    if (place && moved) targets[id] = { x: place.x, y: place.y };
  }
  if (motionMs() > 0) return animateNodes(graph, targets, { duration: motionMs(), easing: 'quadraticInOut' });
  for (const [id, place] of Object.entries(targets)) graph.mergeNodeAttributes(id, place);
  return () => undefined;
}

/** Moves the view so that a mark is inside it, without zooming. */
function revealNode(sigma: Sigma, id: string): void {
  const data = sigma.getNodeDisplayData(id);
  if (!data) return;
  const { x, y } = sigma.framedGraphToViewport(data);
  const { width, height } = sigma.getDimensions();
  if (x > 40 && y > 40 && x < width - 40 && y < height - 40) return;
  void sigma.getCamera().animate({ x: data.x, y: data.y }, { duration: motionMs() });
}

/** A canvas that loses its context stays blank for good, so the surroundings must show something else. */
function watchContext(sigma: Sigma, onLost: () => void): void {
  for (const canvas of Object.values(sigma.getCanvases())) {
    canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      onLost();
    });
  }
}

function motionMs(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 450;
}
