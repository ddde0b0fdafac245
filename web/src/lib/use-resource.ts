import { useEffect, useRef } from 'react';
import { useQuery, type AnyVariables, type TypedDocumentNode } from 'urql';
import { isPassing, problemOf, type Problem } from './error-text';
import { useServerStatus } from './server-status';

/** What a panel knows about its question. `data` may be there together with `isLoading` (an answer on its way) or `problem`. */
export interface Resource<Data> {
  data: Data | undefined;
  isLoading: boolean;
  problem: Problem | null;
  retry: () => void;
}

interface ResourceOptions<Data, Variables extends AnyVariables> {
  query: TypedDocumentNode<Data, Variables>;
  variables: Variables;
  /** Ask nothing for now. */
  isPaused?: boolean;
}

/** Asks the server and tries again by itself once a server that was away has come back. */
export function useResource<Data, Variables extends AnyVariables>(
  options: ResourceOptions<Data, Variables>,
): Resource<Data> {
  const { query, variables, isPaused = false } = options;
  const [result, execute] = useQuery<Data, Variables>({ query, variables, pause: isPaused });
  const { generation } = useServerStatus();
  const problem = result.error ? problemOf(result.error) : null;
  const seen = useRef(generation);
  const shouldRetry = problem !== null && isPassing(problem);
  useEffect(() => {
    if (seen.current === generation) return;
    seen.current = generation;
    if (shouldRetry) execute({ requestPolicy: 'network-only' });
  }, [generation, shouldRetry, execute]);
  return {
    data: result.data ?? undefined,
    isLoading: !isPaused && (result.fetching || result.stale),
    problem,
    retry: () => execute({ requestPolicy: 'network-only' }),
  };
}
