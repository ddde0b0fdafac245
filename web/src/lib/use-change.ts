import { useMutation, type AnyVariables, type TypedDocumentNode } from 'urql';
import { setAdminSession } from './admin-session';
import { problemOf, type Problem } from './error-text';
import { KINDS } from './kinds';

/** A change that can be asked for. */
interface Change<Data, Variables> {
  isBusy: boolean;
  /** Asks for it; the answer, or why there is none. */
  ask: (variables: Variables) => Promise<{ data: Data } | { problem: Problem }>;
}

/** A change of one entity may show on pages of any other: what was read before is read again. */
const EVERYTHING = { additionalTypenames: [...KINDS] };

/** Asks the server for a change. A token that it no longer takes ends the session. */
export function useChange<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Change<Data, Variables> {
  const [{ fetching }, execute] = useMutation<Data, Variables>(document);
  return {
    isBusy: fetching,
    ask: async (variables) => {
      const { data, error } = await execute(variables, EVERYTHING);
      if (data !== undefined && error === undefined) return { data };
      const problem: Problem = error === undefined ? { kind: 'failed', detail: null } : problemOf(error);
      if (problem.kind === 'forbidden') setAdminSession(null);
      return { problem };
    },
  };
}
