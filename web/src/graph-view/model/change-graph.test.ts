// Pins what each operation on a drawing does, and that undo takes back exactly that.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addNodes,
  addRelations,
  applyLayout,
  collapse,
  expand,
  hideNodes,
  moveNode,
  toggleKind,
  togglePinned,
  unhideAll,
} from './change-graph';
import { anyAnswer, sampleAnswer, sampleNode, sampleRelation } from './graph-samples';
import { startGraph, type GraphState } from './graph-state';
import { record, redo, startHistory, undo } from './history';
import { isVisible, kindCounts, missingRelations, visibleGraph } from './visible-graph';

const start = startGraph(sampleNode(0));

describe('expand', () => {
  it('adds the neighbours and the relations to them', () => {
    const state = expand(start, sampleAnswer(0, [1, 2, 3]));
    expect([...state.nodes.keys()]).toEqual(['n0', 'n1', 'n2', 'n3']);
    expect(state.relations.size).toBe(3);
    expect(state.positions.size).toBe(4);
  });

  it('adds at most its limit of new nodes and only relations with both ends', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 8 }), anyAnswer, (before, answer) => {
        const state = before.reduce(expand, start);
        const next = expand(state, answer);
        expect(next.nodes.size - state.nodes.size).toBeLessThanOrEqual(answer.request.limit);
        for (const { fromId, toId } of next.relations.values()) {
          expect(next.nodes.has(fromId) && next.nodes.has(toId)).toBe(true);
        }
        for (const id of next.nodes.keys()) expect(next.positions.has(id)).toBe(true);
      }),
    );
  });

  it('leaves the drawing alone when the node is not on it', () => {
    expect(expand(start, sampleAnswer(7, [1]))).toBe(start);
  });

  it('does not move what is already there', () => {
    const first = expand(start, sampleAnswer(0, [1, 2]));
    const second = expand(first, sampleAnswer(1, [3, 4, 0]));
    for (const [id, point] of first.positions) expect(second.positions.get(id)).toEqual(point);
  });
});

describe('collapse', () => {
  it('takes away what only this expansion showed', () => {
    const both = expand(expand(start, sampleAnswer(0, [1, 2])), sampleAnswer(1, [2, 3, 4]));
    expect([...collapse(both, 'n1').nodes.keys()]).toEqual(['n0', 'n1', 'n2']);
  });

  it('keeps pinned nodes', () => {
    const both = expand(expand(start, sampleAnswer(0, [1])), sampleAnswer(1, [3, 4]));
    expect([...collapse(togglePinned(both, ['n3']), 'n1').nodes.keys()]).toEqual(['n0', 'n1', 'n3']);
  });

  it('undoes the expansion that nothing followed', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 6 }), anyAnswer, (before, answer) => {
        const state = before.reduce(expand, start);
        fc.pre(state.nodes.has(answer.centerId) && !state.expansions.has(answer.centerId));
        const next = collapse(expand(state, answer), answer.centerId);
        expect(new Set(next.nodes.keys())).toEqual(new Set(state.nodes.keys()));
      }),
    );
  });
});

describe('single nodes', () => {
  it('stay when what stands around them is collapsed', () => {
    const state = addNodes(expand(expand(start, sampleAnswer(0, [1])), sampleAnswer(1, [3, 4])), [sampleNode(4)]);
    expect([...collapse(state, 'n1').nodes.keys()]).toEqual(['n0', 'n1', 'n4']);
    expect(addNodes(start, [sampleNode(5)]).positions.has('n5')).toBe(true);
  });
});

describe('hiding', () => {
  const state = expand(start, sampleAnswer(0, [1, 2, 3, 4]));

  it('hides nodes and kinds with their relations, never the centre', () => {
    const hidden = toggleKind(hideNodes(state, ['n1', 'n0', 'nothing']), 'Organization');
    expect(visibleGraph(hidden).nodes.map((node) => node.id)).toEqual(['n0', 'n2', 'n4']);
    expect(visibleGraph(hidden).relations).toHaveLength(2);
    expect(isVisible(hidden, 'n0')).toBe(true);
  });

  it('shows everything again', () => {
    const shown = unhideAll(toggleKind(hideNodes(state, ['n1']), 'Project'));
    expect(visibleGraph(shown)).toEqual(visibleGraph(state));
  });

  it('counts hidden nodes by kind all the same', () => {
    expect(kindCounts(toggleKind(state, 'Network')).get('Network')).toBe(2);
  });
});

describe('positions', () => {
  it('pins what a person moves and keeps pinned nodes out of the layout', () => {
    const state = moveNode(expand(start, sampleAnswer(0, [1, 2])), 'n1', { x: 5, y: 6 });
    const laid = applyLayout(
      state,
      new Map([
        ['n1', { x: 0, y: 0 }],
        ['n2', { x: 9, y: 9 }],
        ['gone', { x: 1, y: 1 }],
      ]),
    );
    expect(laid.positions.get('n1')).toEqual({ x: 5, y: 6 });
    expect(laid.positions.get('n2')).toEqual({ x: 9, y: 9 });
    expect(laid.positions.has('gone')).toBe(false);
  });

  it('unpins only when all are pinned', () => {
    const state = expand(start, sampleAnswer(0, [1, 2]));
    const both = togglePinned(togglePinned(state, ['n1']), ['n1', 'n2']);
    expect(both.pinned).toEqual(new Set(['n1', 'n2']));
    expect(togglePinned(both, ['n1', 'n2']).pinned.size).toBe(0);
  });

  it('come out the same whatever the order of the neighbours', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 29 })), (members) => {
        const forward = expand(start, sampleAnswer(0, members));
        const backward = expand(start, sampleAnswer(0, [...members].reverse()));
        expect(new Map([...forward.positions].sort())).toEqual(new Map([...backward.positions].sort()));
      }),
    );
  });
});

describe('missing relations', () => {
  it('are those of the whole graph without those on the drawing', () => {
    const center = sampleNode(0, [{ type: 'MEMBER_OF', direction: 'OUT', kind: 'Network', count: 812 }]);
    const state = expand(startGraph(center), sampleAnswer(0, [1, 2]));
    expect(missingRelations(state, 'n0')).toBe(810);
    expect(missingRelations(addRelations(state, [sampleRelation(1, 2)]), 'n1')).toBe(0);
  });
});

type Change = (state: GraphState) => GraphState;
const anyId = fc.nat(29).map((index) => `n${index}`);
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  anyAnswer.map(
    (answer): Change =>
      (state) =>
        expand(state, answer),
  ),
  anyId.map(
    (id): Change =>
      (state) =>
        collapse(state, id),
  ),
  anyId.map(
    (id): Change =>
      (state) =>
        hideNodes(state, [id]),
  ),
  anyId.map(
    (id): Change =>
      (state) =>
        togglePinned(state, [id]),
  ),
  fc.constantFrom<'Network' | 'Project'>('Network', 'Project').map(
    (kind): Change =>
      (state) =>
        toggleKind(state, kind),
  ),
  fc.tuple(anyId, fc.integer(), fc.integer()).map(
    ([id, x, y]): Change =>
      (state) =>
        moveNode(state, id, { x, y }),
  ),
  fc.constant<Change>(unhideAll),
);

describe('undo', () => {
  it('of everything gives the start, and redo of everything the end, over at least 50 steps', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 90 }), (changes) => {
        let history = startHistory(start);
        for (const change of changes) history = record(history, change(history.present));
        const end = history.present;
        while (history.past.length > 0) history = undo(history);
        expect(history.present).toBe(start);
        while (history.future.length > 0) history = redo(history);
        expect(history.present).toBe(end);
      }),
    );
  });

  it('does nothing at the start and redo nothing at the end', () => {
    const history = startHistory(start);
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });
});
