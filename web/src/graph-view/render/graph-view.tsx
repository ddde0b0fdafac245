import {
  lazy,
  Suspense,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type Dispatch,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { areSingleKeysOn } from '../../lib/single-keys';
import { useLanguage } from '../../lib/use-language';
import type { GraphAction, GraphSession } from '../model/graph-session';
import { describeChange } from './describe-change';
import type { CanvasHandle, GraphCanvasProps } from './graph-canvas';
import { GraphLegend } from './graph-legend';
import { GraphTable } from './graph-table';
import { GraphToolbar, type GraphLayer } from './graph-toolbar';
import styles from './graph-view.module.css';
import { handleGraphKey } from './handle-graph-key';
import { InspectorFrame } from './inspector-frame';
import { sceneOf, type Scene } from './scene';
import { useLayout } from './use-layout';

interface GraphViewProps {
  readonly session: GraphSession;
  readonly dispatch: Dispatch<GraphAction>;
  readonly onExpand: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly layer: GraphLayer;
  readonly onLayer: (layer: GraphLayer) => void;
  /** Over the drawing while something is on its way. */
  readonly status: ReactNode;
  /** About what is selected. */
  readonly inspector: ReactNode;
}

/** The renderer is fetched when a drawing is shown; where it cannot even be read (no WebGL at all) the table takes its place. */
const GraphCanvas = lazy(async (): Promise<{ default: ComponentType<GraphCanvasProps> }> => {
  try {
    return { default: (await import('./graph-canvas')).GraphCanvas };
  } catch {
    return { default: NoCanvas };
  }
});

function NoCanvas({ onUnavailable }: GraphCanvasProps) {
  const report = useEffectEvent(onUnavailable);
  useEffect(() => {
    report();
  }, []);
  return null;
}

/** A graph to work on: tools, drawing or table, legend, panel about the selection, words for what happens. */
export function GraphView(props: GraphViewProps) {
  const { session, dispatch, onExpand, onOpen, layer, onLayer, status, inspector } = props;
  const [canvas, setCanvas] = useState<CanvasHandle | null>(null);
  const [isBlind, setBlind] = useState(false);
  const scene = useMemo(() => sceneOf(session), [session]);
  const hasSelection = session.selection.length > 0 || scene.selectedEdge !== null;
  const onLayerChosen = (chosen: GraphLayer) => {
    // A context that was lost may be had again.
    if (chosen === 'graph') setBlind(false);
    onLayer(chosen);
  };
  const shownLayer = isBlind ? 'table' : layer;
  useLayout(session, dispatch);
  const keys = { session, dispatch, onExpand, onOpen };
  useKeysWithoutFocus((event) => handleGraphKey(event, false, keys));
  return (
    <div className={styles.view} onKeyDown={(event) => handleGraphKey(event, false, keys)}>
      <GraphToolbar
        session={session}
        dispatch={dispatch}
        onExpand={onExpand}
        canvas={canvas}
        layer={shownLayer}
        onLayer={onLayerChosen}
      />
      <div className={styles.body}>
        <div className={styles.stage} data-layer={shownLayer}>
          {isBlind ? <BlindNotice /> : null}
          {shownLayer === 'graph' ? (
            <DrawingFrame scene={scene} onKey={(event) => handleGraphKey(event, true, keys)}>
              <Suspense fallback={null}>
                <GraphCanvas
                  ref={setCanvas}
                  scene={scene}
                  onUnavailable={() => setBlind(true)}
                  pointer={{
                    onSelect: (id, isAddition) => dispatch({ type: 'select', ids: [id], isAddition }),
                    onSelectEdge: (id) => dispatch({ type: 'selectEdge', id }),
                    onClear: () => dispatch({ type: 'clear' }),
                    onExpand,
                    onMove: (id, to) => dispatch({ type: 'move', id, to }),
                  }}
                />
              </Suspense>
            </DrawingFrame>
          ) : (
            <GraphTable scene={scene} dispatch={dispatch} onExpand={onExpand} />
          )}
          {status}
        </div>
        {hasSelection ? <InspectorFrame onClose={() => dispatch({ type: 'clear' })}>{inspector}</InspectorFrame> : null}
      </div>
      <GraphLegend session={session} dispatch={dispatch} />
      <Announcements session={session} />
    </div>
  );
}

/** Says why there is a table where one expects a drawing. */
function BlindNotice() {
  const { t } = useTranslation();
  return (
    <p className={styles.notice} role="status">
      {t('graph.noWebgl')}
    </p>
  );
}

/** A pressed button that is gone with its press leaves the focus nowhere: the keys still mean what they meant. */
function useKeysWithoutFocus(onKey: (event: globalThis.KeyboardEvent) => void): void {
  const handle = useEffectEvent(onKey);
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const mayHandle = event.ctrlKey || event.metaKey || areSingleKeysOn();
      if (event.target === document.body && mayHandle) handle(event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

interface DrawingFrameProps {
  readonly scene: Scene;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

/** Gives the canvas its name, its place in the order of focus and its keys. */
function DrawingFrame({ scene, onKey, children }: DrawingFrameProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const helpId = useId();
  const center = scene.state.nodes.get(scene.state.centerId ?? '')?.name.text ?? '';
  return (
    <>
      <div
        className={styles.drawing}
        role="application"
        aria-label={t('graph.name', {
          center,
          nodes: formatNumber(scene.nodes.length, language),
          edges: formatNumber(scene.edges.length, language),
        })}
        aria-describedby={helpId}
        tabIndex={0}
        onKeyDown={onKey}
      >
        {children}
      </div>
      <p id={helpId} className="visually-hidden">
        {t('graph.keysHelp')}
      </p>
    </>
  );
}

/** Says what each step did. */
function Announcements({ session }: { session: GraphSession }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const before = useRef(session);
  const [words, setWords] = useState('');
  useEffect(() => {
    const change = describeChange(before.current, session, t, language);
    before.current = session;
    if (change !== '') setWords(change);
  }, [session, t, language]);
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {words}
    </p>
  );
}
