import { useState } from 'react';
import type { EntityRefFragment, EvidenceItemFragment } from '../../generated/graphql';
import { useAdminSession } from '../../lib/admin-session';
import { useChange } from '../../lib/use-change';
import { useLanguage } from '../../lib/use-language';
import { SPLIT_RECORD, UNDO_SPLIT } from './split-queries';

/** What became of it, and which entities it is about. */
type Outcome = { about: readonly string[] } & (
  | { state: 'parted'; decision: string; parts: readonly EntityRefFragment[] }
  | { state: 'undone' }
  | { state: 'failed'; message: string | null }
);

/** Parting a record from an entity, and taking that back. */
export interface Split {
  outcome: Outcome | null;
  /** The record about which the administrator is being asked; null while nothing is. */
  asked: EvidenceItemFragment | null;
  ask: (record: EvidenceItemFragment | null) => void;
  isBusy: boolean;
  /** Parts the record asked about from an entity. */
  part: (entity: string, reason: string) => Promise<void>;
  undo: () => Promise<void>;
}

/** The state of parting on a page of an entity; it outlives the entity shown, which may be another one afterwards. */
export function useSplit(onChanged: () => void): Split {
  const lang = useLanguage();
  const session = useAdminSession();
  const split = useChange(SPLIT_RECORD);
  const takeBack = useChange(UNDO_SPLIT);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [asked, ask] = useState<EvidenceItemFragment | null>(null);
  const by = session?.name === '' ? null : (session?.name ?? null);
  return {
    outcome,
    asked,
    ask,
    isBusy: split.isBusy || takeBack.isBusy,
    part: async (entity, reason) => {
      if (asked === null) return;
      const answer = await split.ask({ input: { entity, record: asked.recordId, reason, by }, lang });
      ask(null);
      const decided = 'data' in answer ? answer.data.splitRecord : null;
      if (decided?.__typename !== 'Decision') {
        setOutcome({ state: 'failed', message: decided?.message ?? null, about: [entity] });
        return;
      }
      const { id, a, b } = decided;
      const parts = [a.entity, b.entity].filter((part) => part !== null);
      setOutcome({ state: 'parted', decision: id, parts, about: parts.map((part) => part.id) });
      onChanged();
    },
    undo: async () => {
      if (outcome?.state !== 'parted') return;
      const answer = await takeBack.ask({ decision: outcome.decision });
      const { about } = outcome;
      setOutcome('data' in answer ? { state: 'undone', about } : { state: 'failed', message: null, about });
      onChanged();
    },
  };
}
