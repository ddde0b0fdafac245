import { useEffect, useLayoutEffect, useRef, type Dispatch } from 'react';
import type { GraphAction, GraphSession } from '../model/graph-session';
import { startLayoutClient, type LayoutClient } from './layout-client';

/** Answers the layouts that a session waits for, off the main thread. */
export function useLayout(session: GraphSession, dispatch: Dispatch<GraphAction>): void {
  const client = useRef<LayoutClient | null>(null);
  const state = session.history.present;
  const latest = useRef(state);
  useLayoutEffect(() => {
    latest.current = state;
  });
  const request = session.pendingLayout;
  useEffect(() => {
    client.current = startLayoutClient((positions, answered) => {
      dispatch({ type: 'layout', positions, request: answered });
    });
    return () => {
      client.current?.stop();
      client.current = null;
    };
  }, [dispatch]);
  useEffect(() => {
    if (request !== null) client.current?.ask(latest.current, request);
  }, [request]);
}
