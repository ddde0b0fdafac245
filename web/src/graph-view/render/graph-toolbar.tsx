import type { Dispatch } from 'react';
import { Button, Group, ToggleButton, Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { GraphAction, GraphSession } from '../model/graph-session';
import type { CanvasHandle } from './graph-canvas';
import styles from './graph-toolbar.module.css';
import { ToolIcon, type ToolName } from './tool-icon';

/** The two ways to see the same graph. */
export type GraphLayer = 'graph' | 'table';

interface GraphToolbarProps {
  readonly session: GraphSession;
  readonly dispatch: Dispatch<GraphAction>;
  readonly onExpand: (id: string) => void;
  readonly canvas: CanvasHandle | null;
  readonly layer: GraphLayer;
  readonly onLayer: (layer: GraphLayer) => void;
}

/** Everything that can be done with the drawing, as visible buttons; each says its key. */
export function GraphToolbar({ session, dispatch, onExpand, canvas, layer, onLayer }: GraphToolbarProps) {
  const { t } = useTranslation();
  const { history, selection: ids } = session;
  const last = ids.at(-1);
  const isNothing = last === undefined;
  const isPinned = !isNothing && ids.every((id) => history.present.pinned.has(id));
  return (
    <Toolbar className={styles.toolbar ?? ''} aria-label={t('graph.tools')}>
      <Group className={styles.group ?? ''} aria-label={t('graph.view')}>
        <LayerButton name="graph" layer={layer} onLayer={onLayer} />
        <LayerButton name="table" layer={layer} onLayer={onLayer} />
      </Group>
      <Group className={styles.group ?? ''} aria-label={t('graph.selectionTools')}>
        <Tool name="expand" keys="E" isDisabled={isNothing} onPress={() => last && onExpand(last)} />
        <Tool
          name="collapse"
          keys="C"
          isDisabled={!ids.some((id) => history.present.expansions.has(id))}
          onPress={() => dispatch({ type: 'collapse', ids })}
        />
        <Tool name="hide" keys="H" isDisabled={isNothing} onPress={() => dispatch({ type: 'hide', ids })} />
        <Tool
          name="pin"
          keys="P"
          isDisabled={isNothing}
          isPressed={isPinned}
          onPress={() => dispatch({ type: 'pin', ids })}
        />
      </Group>
      <Group className={styles.group ?? ''} aria-label={t('graph.steps')}>
        <Tool
          name="undo"
          keys="Ctrl Z"
          isDisabled={history.past.length === 0}
          onPress={() => dispatch({ type: 'undo' })}
        />
        <Tool
          name="redo"
          keys="Ctrl ⇧ Z"
          isDisabled={history.future.length === 0}
          onPress={() => dispatch({ type: 'redo' })}
        />
      </Group>
      {layer === 'graph' ? (
        <Group className={styles.group ?? ''} aria-label={t('graph.viewTools')}>
          <Tool name="zoomIn" isQuiet onPress={() => canvas?.zoomBy(1.5)} />
          <Tool name="zoomOut" isQuiet onPress={() => canvas?.zoomBy(1 / 1.5)} />
          <Tool name="fit" onPress={() => canvas?.fit()} />
          <Tool name="layout" onPress={() => dispatch({ type: 'relayout' })} />
        </Group>
      ) : null}
    </Toolbar>
  );
}

function LayerButton({ name, layer, onLayer }: { name: GraphLayer } & Pick<GraphToolbarProps, 'layer' | 'onLayer'>) {
  const { t } = useTranslation();
  return (
    <ToggleButton className={styles.tool ?? ''} isSelected={layer === name} onChange={() => onLayer(name)}>
      <ToolIcon name={name} />
      <span className={styles.word}>{t(`graph.tool.${name}`)}</span>
    </ToggleButton>
  );
}

interface ToolProps {
  readonly name: Exclude<ToolName, 'graph' | 'table' | 'close' | 'show'>;
  readonly keys?: string;
  readonly isDisabled?: boolean;
  readonly isPressed?: boolean;
  /** Only the drawing, without its word. */
  readonly isQuiet?: boolean;
  readonly onPress: () => void;
}

function Tool({ name, keys, isDisabled = false, isPressed, isQuiet = false, onPress }: ToolProps) {
  const { t } = useTranslation();
  const word = isPressed ? t('graph.tool.unpin') : t(`graph.tool.${name}`);
  return (
    <Button
      className={styles.tool ?? ''}
      isDisabled={isDisabled}
      onPress={onPress}
      aria-label={keys ? `${word} (${keys})` : word}
      data-on={isPressed === true ? true : undefined}
    >
      <ToolIcon name={name} />
      {isQuiet ? null : <span className={styles.word}>{word}</span>}
      {keys ? <kbd className={styles.key}>{keys}</kbd> : null}
    </Button>
  );
}
