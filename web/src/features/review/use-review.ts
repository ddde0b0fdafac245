import { useState } from 'react';
import type { EntityKind, SuggestionsQuery } from '../../generated/graphql';
import { useAdminSession } from '../../lib/admin-session';
import { useChange } from '../../lib/use-change';
import { useLanguage } from '../../lib/use-language';
import { useResource, type Resource } from '../../lib/use-resource';
import { KEEP_APART, MERGE_ENTITIES, SUGGESTIONS, TAKE_BACK } from './review-queries';

export type Suggestion = SuggestionsQuery['suggestions']['edges'][number]['node'];
/** What one may say about a pair. */
export type Verdict = 'same' | 'apart' | 'later';

/** A step that can be taken back. `decision` is null where nothing was decided but only put off. */
interface Step {
  pair: string;
  verdict: Verdict;
  decision: string | null;
}

/** As many pairs are at hand as may be put off in one sitting before the next ones are out of sight. */
const AT_HAND = 30;

export interface Review {
  resource: Resource<SuggestionsQuery>;
  /** The pair to look at; undefined when all were decided or put off. */
  current: Suggestion | undefined;
  /** How many are open, those put off included. */
  open: number;
  putOff: number;
  isBusy: boolean;
  /** The last step, which undo takes back; null when there is none. */
  last: Step | null;
  problem: string | null;
  hasFailed: boolean;
  say: (verdict: Verdict, reason: string) => Promise<void>;
  undo: () => Promise<void>;
}

/** The state of a sitting: the pair to look at, what was said about those before, and the way back. */
export function useReview(kinds: readonly EntityKind[], onDecided: () => void): Review {
  const lang = useLanguage();
  const session = useAdminSession();
  const resource = useResource({ query: SUGGESTIONS, variables: { kinds: [...kinds], first: AT_HAND, lang } });
  const merge = useChange(MERGE_ENTITIES);
  const keepApart = useChange(KEEP_APART);
  const takeBack = useChange(TAKE_BACK);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [failure, setFailure] = useState<{ message: string | null } | null>(null);
  const passed = new Set(steps.map(({ pair }) => pair));
  const pairs = resource.data?.suggestions.edges.map(({ node }) => node) ?? [];
  const current = pairs.find(({ id }) => !passed.has(id));
  const last = steps.at(-1) ?? null;

  const decide = async (pair: Suggestion, verdict: 'same' | 'apart', reason: string): Promise<void> => {
    const input = { a: pair.a.id, b: pair.b.id, reason, by: session?.name === '' ? null : (session?.name ?? null) };
    const answer =
      verdict === 'same'
        ? await merge.ask({ input }).then((got) => ('data' in got ? got.data.mergeEntities : null))
        : await keepApart.ask({ input }).then((got) => ('data' in got ? got.data.keepApart : null));
    if (answer?.__typename !== 'Decision') {
      setFailure({ message: answer?.message ?? null });
      return;
    }
    setFailure(null);
    setSteps((before) => [...before, { pair: pair.id, verdict, decision: answer.id }]);
    resource.retry();
    onDecided();
  };

  return {
    resource,
    current,
    open: resource.data?.suggestions.totalCount ?? 0,
    putOff: steps.filter(({ verdict }) => verdict === 'later').length,
    isBusy: merge.isBusy || keepApart.isBusy || takeBack.isBusy,
    last,
    problem: failure?.message ?? null,
    hasFailed: failure !== null,
    say: async (verdict, reason) => {
      if (current === undefined) return;
      if (verdict === 'later') setSteps((before) => [...before, { pair: current.id, verdict, decision: null }]);
      else await decide(current, verdict, reason);
    },
    undo: async () => {
      if (last === null) return;
      if (last.decision !== null) {
        const answer = await takeBack.ask({ decision: last.decision });
        if (!('data' in answer)) {
          setFailure({ message: null });
          return;
        }
        resource.retry();
        onDecided();
      }
      setFailure(null);
      setSteps((before) => before.slice(0, -1));
    },
  };
}
