import fc from 'fast-check';
import type { GraphNode, GraphRelation, RelationGroup } from './graph-state';
import type { ExpansionAnswer } from './change-graph';

/** Made-up graphs for the tests of this folder. */
const kinds = ['Organization', 'Network', 'Project'] as const;

export function sampleNode(index: number, groups: readonly RelationGroup[] = []): GraphNode {
  const kind = kinds[index % kinds.length] ?? 'Organization';
  const name = { text: `Node ${index}`, lang: null, isFallback: false, isOurs: false };
  return { id: `n${index}`, slug: `node-${index}`, kind, name, sourceCount: 1, groups };
}

export function sampleRelation(from: number, to: number, type: GraphRelation['type'] = 'MEMBER_OF'): GraphRelation {
  return {
    id: `r${from}-${to}-${type}`,
    type,
    fromId: `n${from}`,
    toId: `n${to}`,
    role: null,
    isInferred: false,
  };
}

export function sampleAnswer(center: number, members: readonly number[], limit = 50): ExpansionAnswer {
  return {
    centerId: `n${center}`,
    request: { limit, group: null },
    neighbours: members.map((index) => sampleNode(index)),
    relations: members.map((index) => sampleRelation(center, index)),
    totalCount: members.length,
  };
}

/** Any expansion among thirty nodes, with repeats and unknown centres. */
export const anyAnswer = fc
  .record({
    center: fc.nat(29),
    members: fc.array(fc.nat(29), { maxLength: 20 }),
    limit: fc.integer({ min: 0, max: 12 }),
  })
  .map(({ center, members, limit }) => sampleAnswer(center, members, limit));
