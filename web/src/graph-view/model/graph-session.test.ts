// Pins how a reader's session follows its steps: selection, walks, layouts that come late, undo.
import { describe, expect, it } from 'vitest';
import { expand } from './change-graph';
import { sampleAnswer, sampleNode } from './graph-samples';
import { startGraph } from './graph-state';
import { actOn, emptySession, type GraphAction, type GraphSession } from './graph-session';

const opened = actOn(emptySession, {
  type: 'open',
  state: expand(startGraph(sampleNode(0)), sampleAnswer(0, [1, 2])),
  isCenterSelected: true,
});
const expansion: GraphAction = { type: 'expand', answers: [sampleAnswer(1, [3, 4])], relations: [] };
const after = (session: GraphSession, ...actions: GraphAction[]) => actions.reduce(actOn, session);
const present = (session: GraphSession) => session.history.present;

describe('a session', () => {
  it('opens with the centre selected and asks for a layout', () => {
    expect(opened.selection).toEqual(['n0']);
    expect(opened.pendingLayout).toBe(1);
  });

  it('takes the layout it waits for into the step before, and drops an outdated one', () => {
    const grown = after(opened, expansion);
    const positions = new Map([['n3', { x: 77, y: 7 }]]);
    expect(present(after(grown, { type: 'layout', request: 1, positions })).positions.get('n3')?.x).not.toBe(77);
    const laid = after(grown, { type: 'layout', request: 2, positions });
    expect(present(laid).positions.get('n3')?.x).toBe(77);
    expect(present(after(laid, { type: 'undo' }))).toBe(present(opened));
  });

  it('gives up a layout that comes after an undo', () => {
    const undone = after(opened, expansion, { type: 'undo' });
    const late = after(undone, { type: 'layout', request: 2, positions: new Map([['n1', { x: 77, y: 7 }]]) });
    expect(present(late)).toBe(present(opened));
  });

  it('brings back the positions before a layout asked for by hand', () => {
    const laid = after(
      opened,
      { type: 'relayout' },
      { type: 'layout', request: 2, positions: new Map([['n1', { x: 77, y: 7 }]]) },
      { type: 'undo' },
    );
    expect(present(laid).positions).toEqual(present(opened).positions);
  });

  it('forgets the selection of what is no longer drawn', () => {
    const selected = after(opened, expansion, { type: 'select', ids: ['n3'] });
    expect(after(selected, { type: 'undo' }).selection).toEqual([]);
    expect(after(selected, { type: 'hide', ids: ['n3'] }).selection).toEqual([]);
  });

  it('adds to the selection and takes out of it', () => {
    const two = after(opened, { type: 'select', ids: ['n1'], isAddition: true });
    expect(two.selection).toEqual(['n0', 'n1']);
    expect(after(two, { type: 'select', ids: ['n0'], isAddition: true }).selection).toEqual(['n1']);
    expect(after(two, { type: 'clear' }).selection).toEqual([]);
  });

  it('shows only the selection and everything again', () => {
    const alone = after(opened, { type: 'select', ids: ['n1'] }, { type: 'hideOthers' });
    expect([...present(alone).hiddenNodes]).toEqual(['n2']);
    expect(present(after(alone, { type: 'unhideAll' })).hiddenNodes.size).toBe(0);
  });

  it('walks from the selected node and comes back', () => {
    const out = after(opened, { type: 'walk', step: 'next' });
    expect(out.selection[0]).not.toBe('n0');
    expect(after(out, { type: 'walk', step: 'back' }).selection).toEqual(['n0']);
  });

  it('makes no step of an action without effect', () => {
    expect(after(opened, { type: 'hide', ids: ['n0'] }, { type: 'collapse', ids: ['n2'] })).toBe(opened);
  });
});
