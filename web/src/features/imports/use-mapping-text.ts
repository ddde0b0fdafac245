import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { MappingTextQuery } from '../../generated/graphql';
import { MAPPING_TEXT, SUGGEST_MAPPING } from './import-queries';

/** A mapping as it is being mended. */
export interface MappingDraft {
  /** Different for each that was asked for, so that an editor begins anew. */
  key: number;
  file: string;
  yaml: string;
  notes: readonly string[];
}

type Answer = MappingTextQuery['mappingText'] | undefined;

interface MappingAsking {
  isBusy: boolean;
  problem: string | null;
  /** Asks what the columns of a list probably mean. */
  suggest: (list: string) => Promise<void>;
  /** Asks for a mapping that lies in the inbox. */
  read: (mapping: string) => Promise<void>;
}

/** Asks the server for mappings. @param onDraft told each that comes */
export function useMappingText(onDraft: (draft: MappingDraft) => void): MappingAsking {
  const { t } = useTranslation();
  const client = useClient();
  const asked = useRef(0);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const follow = async (asking: Promise<Answer>) => {
    setBusy(true);
    const answer = await asking;
    setBusy(false);
    if (answer?.__typename === 'MappingText') {
      asked.current += 1;
      const { file, yaml, notes } = answer;
      onDraft({ key: asked.current, file, yaml, notes });
      setProblem(null);
    } else setProblem(answer?.message ?? t('imports.notDone'));
  };
  const policy = { requestPolicy: 'network-only' } as const;
  return {
    isBusy,
    problem,
    suggest: async (file) =>
      follow(
        client
          .query(SUGGEST_MAPPING, { file }, policy)
          .toPromise()
          .then(({ data }) => data?.suggestMapping),
      ),
    read: async (file) =>
      follow(
        client
          .query(MAPPING_TEXT, { file }, policy)
          .toPromise()
          .then(({ data }) => data?.mappingText),
      ),
  };
}
