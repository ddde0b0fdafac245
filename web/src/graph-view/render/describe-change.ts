import type { TFunction } from 'i18next';
import { formatNumber } from '../../lib/format';
import type { Language } from '../../generated/graphql';
import type { GraphSession } from '../model/graph-session';
import { relationTotal } from '../model/visible-graph';
import { sceneOf, type Scene } from './scene';

/** What changed between two moments of a session, in words for those who do not see the drawing; empty when nothing did. */
export function describeChange(before: GraphSession, after: GraphSession, t: TFunction, language: Language): string {
  const number = (value: number) => formatNumber(value, language);
  const [old, now] = [sceneOf(before), sceneOf(after)];
  const sentences: string[] = [];
  const grown = now.nodes.length - old.nodes.length;
  if (grown > 0) sentences.push(t('graph.said.added', { count: grown, number: number(grown) }));
  if (grown < 0) sentences.push(t('graph.said.removed', { count: -grown, number: number(-grown) }));
  if (grown !== 0) {
    sentences.push(t('graph.said.total', { count: now.nodes.length, number: number(now.nodes.length) }));
  }
  const pinned = after.history.present.pinned.size - before.history.present.pinned.size;
  if (pinned !== 0 && grown === 0) sentences.push(t(pinned > 0 ? 'graph.said.pinned' : 'graph.said.unpinned'));
  const selected = after.selection.at(-1);
  if (selected !== undefined && selected !== before.selection.at(-1)) {
    sentences.push(describeNode(now, selected, t, language));
  }
  return sentences.join(' ');
}

function describeNode(scene: Scene, id: string, t: TFunction, language: Language): string {
  const node = scene.state.nodes.get(id);
  if (!node) return '';
  return t('graph.said.selected', {
    name: node.name.text,
    kind: t(`kind.${node.kind}`),
    shown: formatNumber(scene.degrees.get(id) ?? 0, language),
    total: formatNumber(relationTotal(node), language),
  });
}
