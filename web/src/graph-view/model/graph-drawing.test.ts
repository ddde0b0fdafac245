// Pins how a drawing is put on screen: merged lines, labels within their budget, plans for expansions, walks by key.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expand, hideNodes, addRelations } from './change-graph';
import { groupKey, missingGroups, needsAsking, planExpansion } from './expansion-plan';
import { anyAnswer, sampleAnswer, sampleNode, sampleRelation } from './graph-samples';
import { startGraph, type RelationGroup } from './graph-state';
import { coveredShare, placeLabels, shortenLabel } from './label-placement';
import { mergeEdges } from './merged-edges';
import { neighboursInOrder, walk } from './neighbour-walk';
import { visibleDegrees, visibleGraph } from './visible-graph';

describe('merged edges', () => {
  it('draw one line per pair with all its relations', () => {
    const edges = mergeEdges([
      sampleRelation(1, 2),
      sampleRelation(2, 1, 'PARTNER_OF'),
      sampleRelation(1, 3),
      sampleRelation(3, 3),
    ]);
    expect(edges.map(({ id, relations, isMutual }) => [id, relations.length, isMutual])).toEqual([
      ['n1--n2', 2, true],
      ['n1--n3', 1, false],
    ]);
  });

  it('count as inferred only when no source states any of them', () => {
    const inferred = { ...sampleRelation(1, 2, 'ABOUT'), isInferred: true };
    expect(mergeEdges([inferred])[0]?.isInferred).toBe(true);
    expect(mergeEdges([inferred, sampleRelation(1, 2)])[0]?.isInferred).toBe(false);
  });

  it('lose no relation between two different nodes', () => {
    const anyRelations = fc.array(fc.tuple(fc.nat(9), fc.nat(9)).map(([from, to]) => sampleRelation(from, to)));
    fc.assert(
      fc.property(anyRelations, (relations) => {
        const merged = mergeEdges(relations).flatMap((edge) => edge.relations);
        expect(merged).toHaveLength(relations.filter((one) => one.fromId !== one.toId).length);
      }),
    );
  });
});

describe('labels', () => {
  const anyCandidates = fc.array(
    fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }), rank: fc.nat(99) }),
    { maxLength: 60 },
  );

  it('keep their budget and hardly cover each other', () => {
    fc.assert(
      fc.property(anyCandidates, fc.nat(40), (points, budget) => {
        const candidates = points.map((point, index) => ({
          ...point,
          id: `l${index}`,
          radius: 8,
          width: 90,
          height: 16,
          isForced: false,
        }));
        const placed = placeLabels(candidates, budget, { width: 640, height: 440 });
        expect(placed.length).toBeLessThanOrEqual(budget);
        for (const { x, y } of placed) expect(x >= 0 && x + 90 <= 640 && y >= 8 && y + 8 <= 440).toBe(true);
        const boxes = placed.map(({ x, y }) => ({ left: x, right: x + 90, top: y - 8, bottom: y + 8 }));
        boxes.forEach((box, index) => {
          for (const other of boxes.slice(index + 1)) expect(coveredShare(box, other)).toBeLessThanOrEqual(0.1);
        });
      }),
    );
  });

  it('show a forced one over the budget', () => {
    const label = { id: 'a', x: 0, y: 0, radius: 5, width: 50, height: 12, rank: 9, isForced: true };
    expect(placeLabels([label], 0, { width: 9, height: 9 })).toHaveLength(1);
  });

  it('are cut at a word', () => {
    expect(shortenLabel('Politecnico di Milano')).toBe('Politecnico di Milano');
    expect(shortenLabel('Fondazione IRCCS Istituto Nazionale dei Tumori')).toBe('Fondazione IRCCS Istituto…');
  });
});

describe('plan of an expansion', () => {
  const groups: readonly RelationGroup[] = [
    { type: 'MEMBER_OF', direction: 'IN', kind: 'Organization', count: 700 },
    { type: 'ABOUT', direction: 'IN', kind: 'Project', count: 7 },
  ];

  it('gives small groups all they have and the rest to the others', () => {
    expect(planExpansion(groups, 60).map(({ limit, group }) => [limit, group?.kind])).toEqual([
      [7, 'Project'],
      [53, 'Organization'],
    ]);
  });

  it('never asks for more than the limit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 })), fc.nat(150), (counts, limit) => {
        const many = counts.map((count): RelationGroup => ({ type: 'ABOUT', direction: 'IN', kind: 'Event', count }));
        const sum = planExpansion(many, limit).reduce((total, request) => total + request.limit, 0);
        expect(sum).toBe(
          Math.min(
            limit,
            counts.reduce((total, count) => total + count, 0),
          ),
        );
      }),
    );
  });

  it('asks above 50 and counts what is not there yet', () => {
    const state = expand(startGraph(sampleNode(0, groups)), {
      ...sampleAnswer(0, [3]),
      relations: [sampleRelation(3, 0)],
    });
    expect(needsAsking(state, 'n0')).toBe(true);
    expect(needsAsking(state, 'n3')).toBe(false);
    expect(missingGroups(state, 'n0').map((group) => [groupKey(group), group.count])).toEqual([
      ['MEMBER_OF.IN.Organization', 699],
      ['ABOUT.IN.Project', 7],
    ]);
  });
});

describe('walk', () => {
  const state = addRelations(expand(startGraph(sampleNode(0)), sampleAnswer(0, [1, 2, 3])), [sampleRelation(1, 2)]);

  it('goes round all neighbours of the node before and back', () => {
    const first = walk(state, { at: 'n0', trail: [] }, 'next');
    expect(first?.trail).toEqual(['n0']);
    const ring = neighboursInOrder(state, 'n0');
    expect([...ring].sort()).toEqual(['n1', 'n2', 'n3']);
    let at = first;
    const seen = new Set<string>();
    for (let step = 0; step < 3 && at; step += 1) {
      seen.add(at.at);
      at = walk(state, at, 'next');
    }
    expect(seen.size).toBe(3);
    expect(at && walk(state, at, 'back')).toEqual({ at: 'n0', trail: [] });
  });

  it('does not enter hidden nodes and says when there is nothing', () => {
    const hidden = hideNodes(state, ['n1', 'n2', 'n3']);
    expect(walk(hidden, { at: 'n0', trail: [] }, 'into')).toBeNull();
    expect(walk(hidden, { at: 'n0', trail: [] }, 'back')).toBeNull();
  });

  it('stays among visible nodes', () => {
    const anyStep = fc.constantFrom('next', 'previous', 'into', 'back');
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 6 }), fc.array(anyStep, { maxLength: 30 }), (answers, steps) => {
        const drawn = answers.reduce(expand, startGraph(sampleNode(0)));
        const ids = new Set(visibleGraph(drawn).nodes.map((node) => node.id));
        let place = { at: 'n0', trail: [] as readonly string[] };
        for (const step of steps) place = walk(drawn, place, step) ?? place;
        expect(ids.has(place.at)).toBe(true);
      }),
    );
  });
});

describe('degrees', () => {
  it('count visible relations', () => {
    const degrees = visibleDegrees(visibleGraph(expand(startGraph(sampleNode(0)), sampleAnswer(0, [1, 2]))));
    expect(Object.fromEntries(degrees)).toEqual({ n0: 2, n1: 1, n2: 1 });
  });
});
