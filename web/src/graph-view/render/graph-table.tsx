import { useMemo, useState, type Dispatch } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { EntityLink } from '../../ui/entity-link';
import { TextIn } from '../../ui/text-in';
import type { GraphAction } from '../model/graph-session';
import type { GraphNode } from '../model/graph-state';
import { edgeKey } from '../model/merged-edges';
import { relationTotal, visibleGraph } from '../model/visible-graph';
import styles from './graph-table.module.css';
import type { Scene } from './scene';
import { ShapeIcon } from './shape-icon';
import { ToolIcon } from './tool-icon';

interface GraphTableProps {
  readonly scene: Scene;
  readonly dispatch: Dispatch<GraphAction>;
  readonly onExpand: (id: string) => void;
}

type NodeOrder = 'rank' | 'name' | 'kind';

/** The same graph as two tables: what the drawing shows, with the same selection and the same operations. */
export function GraphTable({ scene, dispatch, onExpand }: GraphTableProps) {
  return (
    <div className={styles.tables}>
      <NodeTable scene={scene} dispatch={dispatch} onExpand={onExpand} />
      <RelationTable scene={scene} dispatch={dispatch} />
    </div>
  );
}

function NodeTable({ scene, dispatch, onExpand }: GraphTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [order, setOrder] = useState<NodeOrder>('rank');
  const nodes = useMemo(() => orderedNodes(scene, order, language), [scene, order, language]);
  const header = (name: NodeOrder, word: string) => (
    <th scope="col" aria-sort={order === name ? (name === 'rank' ? 'descending' : 'ascending') : 'none'}>
      <Button className={styles.sort ?? ''} onPress={() => setOrder(name)}>
        {word}
      </Button>
    </th>
  );
  return (
    <table className={styles.table}>
      <caption>{t('graph.table.nodes', { count: nodes.length, number: formatNumber(nodes.length, language) })}</caption>
      <thead>
        <tr>
          {header('name', t('graph.table.name'))}
          {header('kind', t('graph.table.kind'))}
          {header('rank', t('graph.table.relations'))}
          <th scope="col">{t('graph.table.actions')}</th>
        </tr>
      </thead>
      <tbody>
        {nodes.map((node) => (
          <NodeRow key={node.id} node={node} scene={scene} dispatch={dispatch} onExpand={onExpand} />
        ))}
      </tbody>
    </table>
  );
}

function orderedNodes({ nodes, ranks }: Scene, order: NodeOrder, language: string): readonly GraphNode[] {
  const compare = new Intl.Collator(language).compare;
  const rank = (node: GraphNode) => ranks.get(node.id) ?? 0;
  return [...nodes].sort((a, b) => {
    if (order === 'name') return compare(a.name.text, b.name.text);
    if (order === 'kind') return a.kind.localeCompare(b.kind) || compare(a.name.text, b.name.text);
    return rank(a) - rank(b);
  });
}

function NodeRow({ node, scene, dispatch, onExpand }: GraphTableProps & { node: GraphNode }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isSelected = scene.marked.has(node.id);
  const isPinned = scene.state.pinned.has(node.id);
  const of = { name: node.name.text };
  return (
    <tr data-selected={isSelected || undefined}>
      <th scope="row">
        <ToggleButton
          className={styles.name ?? ''}
          isSelected={isSelected}
          onChange={() => dispatch({ type: 'select', ids: [node.id] })}
        >
          <ShapeIcon kind={node.kind} size={20} />
          <TextIn text={node.name} />
          {node.id === scene.state.centerId ? <span className={styles.tag}>{t('graph.table.center')}</span> : null}
          {isPinned ? <span className={styles.tag}>{t('graph.table.pinned')}</span> : null}
        </ToggleButton>
      </th>
      <td className={styles.kind}>{t(`kind.${node.kind}`)}</td>
      <td className={styles.number}>
        {t('graph.table.shownOf', {
          shown: formatNumber(scene.degrees.get(node.id) ?? 0, language),
          total: formatNumber(relationTotal(node), language),
        })}
      </td>
      <td className={styles.actions}>
        <RowTool name="expand" label={t('graph.expandOf', of)} onPress={() => onExpand(node.id)} />
        {scene.state.expansions.has(node.id) ? (
          <RowTool
            name="collapse"
            label={t('graph.collapseOf', of)}
            onPress={() => dispatch({ type: 'collapse', ids: [node.id] })}
          />
        ) : null}
        {node.id === scene.state.centerId ? null : (
          <RowTool
            name="hide"
            label={t('graph.hideOf', of)}
            onPress={() => dispatch({ type: 'hide', ids: [node.id] })}
          />
        )}
        <RowTool
          name="pin"
          label={t(isPinned ? 'graph.unpinOf' : 'graph.pinOf', of)}
          onPress={() => dispatch({ type: 'pin', ids: [node.id] })}
        />
        <span className={styles.open}>
          <EntityLink entity={node} hasIcon={false}>
            {t('graph.open')}
            <span className="visually-hidden"> {node.name.text}</span>
          </EntityLink>
        </span>
      </td>
    </tr>
  );
}

function RowTool(props: { name: 'expand' | 'collapse' | 'hide' | 'pin'; label: string; onPress: () => void }) {
  return (
    <Button className={styles.tool ?? ''} aria-label={props.label} onPress={props.onPress}>
      <ToolIcon name={props.name} />
    </Button>
  );
}

function RelationTable({ scene, dispatch }: Pick<GraphTableProps, 'scene' | 'dispatch'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { relations } = visibleGraph(scene.state);
  const name = (id: string) => {
    const node = scene.state.nodes.get(id);
    return node ? <TextIn text={node.name} /> : null;
  };
  return (
    <table className={styles.table}>
      <caption>
        {t('graph.table.relationsCaption', {
          count: relations.length,
          number: formatNumber(relations.length, language),
        })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('graph.table.from')}</th>
          <th scope="col">{t('graph.table.type')}</th>
          <th scope="col">{t('graph.table.to')}</th>
          <th scope="col">{t('graph.table.origin')}</th>
        </tr>
      </thead>
      <tbody>
        {relations.map((relation) => {
          const key = edgeKey(relation.fromId, relation.toId);
          return (
            <tr key={relation.id} data-selected={scene.selectedEdge === key || undefined}>
              <td>{name(relation.fromId)}</td>
              <td>
                <ToggleButton
                  className={styles.name ?? ''}
                  isSelected={scene.selectedEdge === key}
                  onChange={() => dispatch({ type: 'selectEdge', id: key })}
                >
                  {t(`relation.${relation.type}.outVerb`)}
                </ToggleButton>
              </td>
              <td>{name(relation.toId)}</td>
              <td className={styles.kind}>{t(relation.isInferred ? 'graph.table.inferred' : 'graph.table.stated')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
