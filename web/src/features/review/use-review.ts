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
type Decided = Exclude<Verdict, 'later'>;

/** A step that can be taken back. `decision` is null where nothing was decided but only put off. */
interface Step {
  pair: string;
  /** Of both sides. */
  names: readonly [string, string];
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
  /** @returns whether it was taken down */
  say: (verdict: Verdict, reason: string) => Promise<boolean>;
  undo: () => Promise<void>;
  /** A decision was taken back elsewhere: its pair is open again. */
  forget: (decision: string) => void;
}

/** The state of a sitting: the pair to look at, what was said about those before, and the way back. */
export function useReview(kinds: readonly EntityKind[], onDecided: () => void): Review {
  const lang = useLanguage();
  const resource = useResource({ query: SUGGESTIONS, variables: { kinds: [...kinds], first: AT_HAND, lang } });
  const decisions = useDecisions();
  const takeBack = useChange(TAKE_BACK);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [failure, setFailure] = useState<{ message: string | null } | null>(null);
  const passed = new Set(steps.map(({ pair }) => pair));
  const pairs = resource.data?.suggestions.edges.map(({ node }) => node) ?? [];
  const current = pairs.find(({ id }) => !passed.has(id));
  const last = steps.at(-1) ?? null;

  const decide = async (pair: Suggestion, verdict: Decided, reason: string): Promise<boolean> => {
    const answer = await decisions.ask(pair, verdict, reason);
    if (answer?.__typename !== 'Decision') {
      setFailure({ message: answer?.message ?? null });
      return false;
    }
    setFailure(null);
    setSteps((before) => [...before, { pair: pair.id, names: namesOf(pair), verdict, decision: answer.id }]);
    resource.retry();
    onDecided();
    return true;
  };

  return {
    resource,
    current,
    open: resource.data?.suggestions.totalCount ?? 0,
    putOff: steps.filter(({ verdict }) => verdict === 'later').length,
    isBusy: decisions.isBusy || takeBack.isBusy,
    last,
    problem: failure?.message ?? null,
    hasFailed: failure !== null,
    say: async (verdict, reason) => {
      if (current === undefined) return false;
      if (verdict !== 'later') return decide(current, verdict, reason);
      setSteps((before) => [...before, { pair: current.id, names: namesOf(current), verdict, decision: null }]);
      return true;
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
    forget: (decision) => {
      setSteps((before) => before.filter((step) => step.decision !== decision));
      resource.retry();
    },
  };
}

/** Asks the server to take down what was decided. */
function useDecisions() {
  const session = useAdminSession();
  const merge = useChange(MERGE_ENTITIES);
  const keepApart = useChange(KEEP_APART);
  return {
    isBusy: merge.isBusy || keepApart.isBusy,
    /** @returns the decision or why it was not taken; null when there was no answer */
    ask: async ({ a, b }: Suggestion, verdict: Decided, reason: string) => {
      const input = { a: a.id, b: b.id, reason, by: session?.name === '' ? null : (session?.name ?? null) };
      if (verdict === 'same') {
        const answer = await merge.ask({ input });
        return 'data' in answer ? answer.data.mergeEntities : null;
      }
      const answer = await keepApart.ask({ input });
      return 'data' in answer ? answer.data.keepApart : null;
    },
  };
}

function namesOf({ a, b }: Suggestion): [string, string] {
  return [a.name.text, b.name.text];
}
