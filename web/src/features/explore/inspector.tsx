import { Link } from '@tanstack/react-router';
import type { Dispatch } from 'react';
import { useTranslation } from 'react-i18next';
import { groupKey, missingGroups } from '../../graph-view/model/expansion-plan';
import type { GraphAction, GraphSession } from '../../graph-view/model/graph-session';
import type { ExpansionRequest, GraphNode, RelationGroup } from '../../graph-view/model/graph-state';
import { mergeEdges } from '../../graph-view/model/merged-edges';
import { relationTotal, visibleGraph } from '../../graph-view/model/visible-graph';
import { ShapeIcon } from '../../graph-view/render/shape-icon';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { Button, buttonClass } from '../../ui/button';
import { EvidenceList } from '../../ui/evidence';
import { Panel } from '../../ui/panel';
import { TextIn } from '../../ui/text-in';
import { RelationStatement } from '../../graph-view/render/relation-statement';
import { InspectedEntity, InspectedRelations } from './explore-queries';
import styles from './inspector.module.css';

interface InspectorProps {
  readonly session: GraphSession;
  readonly dispatch: Dispatch<GraphAction>;
  readonly onGrow: (id: string, requests: readonly ExpansionRequest[]) => void;
  readonly onExpand: (id: string) => void;
}

/** What is known about the selection: one entity, one line, or several entities at once. */
export function Inspector({ session, dispatch, onGrow, onExpand }: InspectorProps) {
  const state = session.history.present;
  const nodes = session.selection.flatMap((id) => state.nodes.get(id) ?? []);
  if (nodes.length > 1) return <ManyInspector nodes={nodes} dispatch={dispatch} />;
  const [node] = nodes;
  if (node) {
    return <NodeInspector key={node.id} node={node} session={session} onGrow={onGrow} onExpand={onExpand} />;
  }
  const edge = mergeEdges(visibleGraph(state).relations).find(({ id }) => id === session.selectedEdge);
  return edge ? <EdgeInspector key={edge.id} ids={edge.relations.map(({ id }) => id)} /> : null;
}

type NodeInspectorProps = Omit<InspectorProps, 'dispatch'> & { readonly node: GraphNode };

function NodeInspector({ node, session, onGrow, onExpand }: NodeInspectorProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const resource = useResource({ query: InspectedEntity, variables: { id: node.id, lang: language } });
  const state = session.history.present;
  return (
    <div className={styles.inspector}>
      <p className={styles.kind}>
        <ShapeIcon kind={node.kind} size={20} /> {t(`kind.${node.kind}`)}
      </p>
      <h2 className={styles.name}>
        <TextIn text={node.name} showsFallback showsOurs />
      </h2>
      <div className={styles.links}>
        <Link to="/e/$slug" params={{ slug: node.slug }} className={buttonClass('primary')}>
          {t('explore.openPage')}
        </Link>
        {node.id === state.centerId ? null : (
          <Link to="/explore" search={{ center: node.slug }} className={buttonClass()}>
            {t('explore.center')}
          </Link>
        )}
        <Link to="/paths" search={{ from: node.slug }} className={buttonClass()}>
          {t('explore.pathFrom')}
        </Link>
      </div>
      <Missing node={node} session={session} onGrow={onGrow} onExpand={onExpand} />
      <Panel resource={resource} isEmpty={({ entity }) => !entity}>
        {({ entity }) => (
          <>
            {entity?.description ? (
              <p className={styles.text}>
                <TextIn text={entity.description} showsFallback />
              </p>
            ) : null}
            <h3>
              {t('explore.saidBy', { count: node.sourceCount, number: formatNumber(node.sourceCount, language) })}
            </h3>
            <EvidenceList items={entity?.evidence ?? []} />
          </>
        )}
      </Panel>
    </div>
  );
}

/** Relations that are not on the drawing, by sort; each sort can be added. */
function Missing({ node, session, onGrow, onExpand }: NodeInspectorProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const state = session.history.present;
  const groups = missingGroups(state, node.id);
  const missing = groups.reduce((sum, group) => sum + group.count, 0);
  const total = relationTotal(node);
  const number = (value: number) => formatNumber(value, language);
  return (
    <section aria-label={t('explore.relations')}>
      <p className={styles.coverage}>
        {t('explore.coverage', { count: total, shown: number(Math.max(0, total - missing)), total: number(total) })}
      </p>
      {groups.length > 0 ? (
        <ul className={styles.groups}>
          {groups.slice(0, 8).map((group) => (
            <li key={groupKey(group)}>
              <GroupButton group={group} onPress={() => onGrow(node.id, [requestFor(group)])} />
            </li>
          ))}
          {groups.length > 1 ? (
            <li>
              <Button look="quiet" onPress={() => onExpand(node.id)}>
                {t('explore.addAll')}
              </Button>
            </li>
          ) : null}
        </ul>
      ) : null}
    </section>
  );
}

function requestFor({ type, direction, kind, count }: RelationGroup): ExpansionRequest {
  return { limit: Math.min(50, count), group: { type, direction, kind } };
}

function GroupButton({ group, onPress }: { group: RelationGroup; onPress: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Button onPress={onPress}>
      <ShapeIcon kind={group.kind} size={18} />
      {t(`relation.${group.type}.${group.direction === 'OUT' ? 'outHeading' : 'inHeading'}`)}
      <small className={styles.count}>+{formatNumber(Math.min(50, group.count), language)}</small>
    </Button>
  );
}

function EdgeInspector({ ids }: { ids: string[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const resource = useResource({ query: InspectedRelations, variables: { ids: ids.slice(0, 50), lang: language } });
  return (
    <div className={styles.inspector}>
      <h2 className={styles.name}>
        {t('explore.line', { count: ids.length, number: formatNumber(ids.length, language) })}
      </h2>
      <Panel resource={resource}>
        {({ nodes }) => (
          <ul className={styles.statements}>
            {nodes.map((node) =>
              node?.__typename === 'Relation' ? (
                <li key={node.id}>
                  <RelationStatement relation={node} />
                </li>
              ) : null,
            )}
          </ul>
        )}
      </Panel>
    </div>
  );
}

function ManyInspector({ nodes, dispatch }: { nodes: readonly GraphNode[]; dispatch: Dispatch<GraphAction> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [first, second] = nodes;
  return (
    <div className={styles.inspector}>
      <h2 className={styles.name}>
        {t('explore.selected', { count: nodes.length, number: formatNumber(nodes.length, language) })}
      </h2>
      <ul className={styles.many}>
        {nodes.map((node) => (
          <li key={node.id}>
            <ShapeIcon kind={node.kind} size={20} /> <TextIn text={node.name} />
          </li>
        ))}
      </ul>
      <div className={styles.links}>
        <Button onPress={() => dispatch({ type: 'hideOthers' })}>{t('explore.hideOthers')}</Button>
        {nodes.length === 2 && first && second ? (
          <Link to="/paths" search={{ from: first.slug, to: second.slug }} className={buttonClass()}>
            {t('explore.pathBetween')}
          </Link>
        ) : null}
      </div>
    </div>
  );
}
