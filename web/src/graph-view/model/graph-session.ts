import {
  addRelations,
  applyLayout,
  collapse,
  expand,
  hideNodes,
  moveNode,
  toggleKind,
  togglePinned,
  unhideAll,
  type ExpansionAnswer,
} from './change-graph';
import { emptyGraph, type GraphNode, type GraphRelation, type GraphState, type Point } from './graph-state';
import { amend, record, redo, startHistory, undo, type History } from './history';
import { walk, type Walk, type WalkStep } from './neighbour-walk';
import { isVisible } from './visible-graph';

/** A reader at work on a drawing: its steps, what is selected and where the arrow keys stand. */
export interface GraphSession {
  readonly history: History<GraphState>;
  /** Selected nodes, the one shown in the panel last. */
  readonly selection: readonly string[];
  /** Key of the selected line; null when none is. */
  readonly selectedEdge: string | null;
  readonly walk: Walk | null;
  /** Number of the layout that is waited for; null when none is. Undo gives it up, so that it brings back exact positions. */
  readonly pendingLayout: number | null;
  /** How many layouts were asked for. */
  readonly layoutCount: number;
}

/** Everything a reader can do, as data. */
export type GraphAction =
  | { readonly type: 'open'; readonly state: GraphState; /** Select the centre. */ readonly isCenterSelected: boolean }
  | {
      readonly type: 'expand';
      readonly answers: readonly ExpansionAnswer[];
      readonly relations: readonly GraphRelation[];
    }
  | { readonly type: 'collapse' | 'hide' | 'pin'; readonly ids: readonly string[] }
  | { readonly type: 'toggleKind'; readonly kind: GraphNode['kind'] }
  | { readonly type: 'hideOthers' | 'unhideAll' }
  | { readonly type: 'undo' | 'redo' | 'relayout' }
  | { readonly type: 'clear' }
  | { readonly type: 'move'; readonly id: string; readonly to: Point }
  | {
      readonly type: 'layout';
      readonly positions: ReadonlyMap<string, Point>;
      /** The request it answers; an outdated answer is dropped. */
      readonly request: number;
    }
  | { readonly type: 'select'; readonly ids: readonly string[]; readonly isAddition?: boolean }
  | { readonly type: 'selectEdge'; readonly id: string }
  | { readonly type: 'walk'; readonly step: WalkStep };

/** A session with nothing on the drawing. */
export const emptySession: GraphSession = {
  history: startHistory(emptyGraph),
  selection: [],
  selectedEdge: null,
  walk: null,
  pendingLayout: null,
  layoutCount: 0,
};

/** The session after an action. Selecting and walking are no steps of the history; an action without effect is none either. */
export function actOn(session: GraphSession, action: GraphAction): GraphSession {
  switch (action.type) {
    case 'open':
      return openSession(session, action.state, action.isCenterSelected);
    case 'undo':
      return tidy({ ...session, history: undo(session.history), pendingLayout: null });
    case 'redo':
      return tidy({ ...session, history: redo(session.history), pendingLayout: null });
    case 'layout':
      return takeLayout(session, action);
    case 'relayout':
      return askLayout({ ...session, history: markStep(session.history) });
    case 'select':
    case 'selectEdge':
    case 'clear':
    case 'walk':
      return moveAttention(session, action);
    default:
      return step(session, action);
  }
}

function openSession(session: GraphSession, state: GraphState, isCenterSelected: boolean): GraphSession {
  return askLayout({
    ...emptySession,
    history: startHistory(state),
    selection: isCenterSelected && state.centerId !== null ? [state.centerId] : [],
    layoutCount: session.layoutCount,
  });
}

function askLayout(session: GraphSession): GraphSession {
  const layoutCount = session.layoutCount + 1;
  return { ...session, layoutCount, pendingLayout: layoutCount };
}

type StepAction = Extract<
  GraphAction,
  { type: 'expand' | 'collapse' | 'hide' | 'pin' | 'toggleKind' | 'hideOthers' | 'unhideAll' | 'move' }
>;

function step(session: GraphSession, action: StepAction): GraphSession {
  const before = session.history.present;
  const next = changed(session, action);
  if (next === before) return session;
  const isGrown = action.type === 'expand' && next.nodes.size > before.nodes.size;
  const stepped = tidy({ ...session, history: record(session.history, next) });
  return isGrown ? askLayout(stepped) : stepped;
}

function changed({ history, selection }: GraphSession, action: StepAction): GraphState {
  const state = history.present;
  switch (action.type) {
    case 'expand':
      return addRelations(action.answers.reduce(expand, state), action.relations);
    case 'collapse':
      return action.ids.reduce(collapse, state);
    case 'hide':
      return hideNodes(state, action.ids);
    case 'hideOthers':
      return hideNodes(
        state,
        [...state.nodes.keys()].filter((id) => !selection.includes(id)),
      );
    case 'pin':
      return togglePinned(state, action.ids);
    case 'toggleKind':
      return toggleKind(state, action.kind);
    case 'unhideAll':
      return unhideAll(state);
    case 'move':
      return moveNode(state, action.id, action.to);
  }
}

/** A layout asked for by the reader is a step, its result then amends it: undo brings the old positions back. */
function markStep(history: History<GraphState>): History<GraphState> {
  return record(history, { ...history.present });
}

function takeLayout(
  session: GraphSession,
  { positions, request }: Extract<GraphAction, { type: 'layout' }>,
): GraphSession {
  if (request !== session.pendingLayout) return session;
  return {
    ...session,
    pendingLayout: null,
    history: amend(session.history, applyLayout(session.history.present, positions)),
  };
}

function moveAttention(
  session: GraphSession,
  action: Extract<GraphAction, { type: 'select' | 'selectEdge' | 'clear' | 'walk' }>,
): GraphSession {
  if (action.type === 'selectEdge') return { ...session, selection: [], selectedEdge: action.id, walk: null };
  if (action.type === 'clear') return { ...session, selection: [], selectedEdge: null, walk: null };
  if (action.type === 'walk') return takeStep(session, action.step);
  const kept = action.isAddition ? session.selection.filter((id) => !action.ids.includes(id)) : [];
  const isTakenBack = action.isAddition && action.ids.every((id) => session.selection.includes(id));
  const selection = isTakenBack ? kept : [...kept, ...action.ids];
  const at = selection.at(-1);
  return tidy({ ...session, selection, selectedEdge: null, walk: at === undefined ? null : { at, trail: [] } });
}

function takeStep(session: GraphSession, wanted: WalkStep): GraphSession {
  const state = session.history.present;
  const at = session.selection.at(-1) ?? state.centerId;
  if (at === null) return session;
  const from = session.walk?.at === at ? session.walk : { at, trail: [] };
  const next = walk(state, from, wanted);
  return next ? { ...session, walk: next, selection: [next.at], selectedEdge: null } : session;
}

/** Drops from the selection what is no longer drawn. */
function tidy(session: GraphSession): GraphSession {
  const state = session.history.present;
  const selection = session.selection.filter((id) => isVisible(state, id));
  if (selection.length === session.selection.length) return session;
  return { ...session, selection, walk: null };
}
