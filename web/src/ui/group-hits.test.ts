// Pins how hits are put together by kind while one types.
import { expect, it } from 'vitest';
import type { EntityKind } from '../generated/graphql';
import { groupHits } from './group-hits';

const hit = (kind: EntityKind, slug: string) => ({
  cursor: slug,
  matchedBy: 'NAME' as const,
  highlights: [],
  node: { id: slug, slug, kind, name: { text: slug, lang: null, isFallback: false, isOurs: false } },
});

it('lists the kind of the best hit first and keeps the engine’s order within a kind', () => {
  const groups = groupHits({
    totalCount: 3,
    kinds: [
      { kind: 'Network', count: 1 },
      { kind: 'Person', count: 40 },
    ],
    edges: [hit('Person', 'p1'), hit('Network', 'n1'), hit('Person', 'p2')],
  });
  expect(groups.map((group) => [group.kind, group.count, group.hits.map((entry) => entry.cursor)])).toEqual([
    ['Person', 40, ['p1', 'p2']],
    ['Network', 1, ['n1']],
  ]);
});

it('shows at most five of a kind', () => {
  const edges = Array.from({ length: 9 }, (_, index) => hit('Event', String(index)));
  expect(groupHits({ totalCount: 9, kinds: [], edges })[0]?.hits).toHaveLength(5);
});

it('has nothing to show before an answer', () => {
  expect(groupHits(undefined)).toEqual([]);
});
