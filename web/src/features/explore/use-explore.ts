import { useEffect, useEffectEvent, useReducer, useRef, useState, type Dispatch } from 'react';
import { CombinedError, useClient } from 'urql';
import { expand, type ExpansionAnswer } from '../../graph-view/model/change-graph';
import { actOn, emptySession, type GraphAction, type GraphSession } from '../../graph-view/model/graph-session';
import type { ExpansionRequest } from '../../graph-view/model/graph-state';
import type { GraphAddress } from '../../graph-view/model/url-state';
import { problemOf, type Problem } from '../../lib/error-text';
import { useLanguage } from '../../lib/use-language';
import { loadExpansion, loadGraph, loadRelationsAmong, type GraphSource } from './load-graph';

/** What is on its way, or why it did not come. */
export type LoadState = 'ready' | 'opening' | 'expanding' | 'absent' | Problem;

interface Explore {
  readonly session: GraphSession;
  readonly dispatch: Dispatch<GraphAction>;
  readonly load: LoadState;
  /** Asks for neighbours and adds them in one step. */
  readonly grow: (id: string, requests: readonly ExpansionRequest[]) => void;
  /** Draws the address again, after a failure. */
  readonly reopen: () => void;
}

/** A session on the drawing that an address names; another centre or language draws anew. */
export function useExplore(address: GraphAddress): Explore {
  const client = useClient();
  const language = useLanguage();
  const [session, dispatch] = useReducer(actOn, emptySession);
  const [attempt, setAttempt] = useState(0);
  /** What is drawn or asked for: until it is answered the page is opening. */
  const wanted = `${address.center ?? ''} ${language} ${attempt}`;
  const [answer, setAnswer] = useState<{ to: string; load: LoadState }>({ to: '', load: 'opening' });
  /** The newest question; answers to older ones are dropped. */
  const asked = useRef(0);

  const run = (work: () => Promise<GraphAction | null>) => {
    asked.current += 1;
    const number = asked.current;
    work().then(
      (action) => {
        if (number !== asked.current) return;
        if (action) dispatch(action);
        setAnswer({ to: wanted, load: action ? 'ready' : 'absent' });
      },
      (error: unknown) => {
        if (number === asked.current) setAnswer({ to: wanted, load: toProblem(error) });
      },
    );
  };
  const open = useEffectEvent(() => {
    run(() => openAddress({ client, language }, address));
  });
  useEffect(() => {
    open();
  }, [wanted]);

  const grow = (id: string, requests: readonly ExpansionRequest[]) => {
    setAnswer({ to: wanted, load: 'expanding' });
    run(() => loadGrowth({ client, language }, session, id, requests));
  };
  const load = answer.to === wanted ? answer.load : 'opening';
  return { session, dispatch, load, grow, reopen: () => setAttempt(attempt + 1) };
}

async function openAddress(source: GraphSource, address: GraphAddress): Promise<GraphAction | null> {
  const state = await loadGraph(source, address);
  if (!state) return null;
  // On a phone the panel about the selection would cover the drawing; in a drawing of single entities all count the same.
  const isCenterSelected = state.extras.size === 0 && matchMedia('(width >= 48rem)').matches;
  return { type: 'open', state, isCenterSelected };
}

async function loadGrowth(
  source: GraphSource,
  session: GraphSession,
  id: string,
  requests: readonly ExpansionRequest[],
): Promise<GraphAction> {
  const answers: ExpansionAnswer[] = [];
  let state = session.history.present;
  for (const request of requests) {
    const answer = await loadExpansion(source, state, id, request);
    answers.push(answer);
    state = expand(state, answer);
  }
  return { type: 'expand', answers, relations: await loadRelationsAmong(source, state) };
}

function toProblem(error: unknown): Problem {
  return error instanceof CombinedError ? problemOf(error) : { kind: 'failed', detail: null };
}
