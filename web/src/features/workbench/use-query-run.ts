import { useEffect, useRef, useState } from 'react';
import type { GraphqlRequest } from './request-text';
import { runQuery, type QueryAnswer } from './run-query';

/** How far the latest question is. A failed one has no answer: the line broke, or nothing came in time. */
export type QueryRun =
  | { phase: 'idle' }
  | { phase: 'running' }
  | { phase: 'answered'; answer: QueryAnswer }
  | { phase: 'failed'; kind: 'offline' | 'timeout' };

/** Asks the API; a new question gives up the one under way. */
export function useQueryRun(): { run: QueryRun; ask: (request: GraphqlRequest) => Promise<void> } {
  const [run, setRun] = useState<QueryRun>({ phase: 'idle' });
  const underWay = useRef<AbortController>(null);
  useEffect(() => () => underWay.current?.abort(), []);
  const ask = async (request: GraphqlRequest) => {
    underWay.current?.abort();
    const mine = new AbortController();
    underWay.current = mine;
    setRun({ phase: 'running' });
    try {
      const answer = await runQuery(request, mine.signal);
      if (!mine.signal.aborted) setRun({ phase: 'answered', answer });
    } catch (error) {
      const isLate = error instanceof DOMException && error.name === 'TimeoutError';
      if (!mine.signal.aborted) setRun({ phase: 'failed', kind: isLate ? 'timeout' : 'offline' });
    }
  };
  return { run, ask };
}
