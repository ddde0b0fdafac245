import { useEffect, useEffectEvent, useState } from 'react';
import { useClient, type Client, type TypedDocumentNode } from 'urql';
import { problemOf, type Problem } from './error-text';
import { useServerStatus } from './server-status';

/** The server's largest page; the way to a far page goes in steps of this size. */
const LARGEST_PAGE = 100;

interface StepVariables {
  first: number;
  after?: string | null | undefined;
}

interface CursorAtOptions<Data, Variables extends StepVariables> {
  /** Asks for nothing but the cursors of a stretch of the list. */
  query: TypedDocumentNode<Data, Variables>;
  variables: Omit<Variables, keyof StepVariables>;
  cursorsOf: (data: Data) => readonly string[];
  /** How many entries stand before the wanted page; 0 needs no question. */
  offset: number;
}

interface CursorAt {
  /** What to give as `after`; null for the first page. */
  after: string | null;
  isReady: boolean;
  problem: Problem | null;
}

const START: CursorAt = { after: null, isReady: true, problem: null };

async function walk<Data, Variables extends StepVariables>(
  client: Client,
  options: CursorAtOptions<Data, Variables>,
): Promise<CursorAt> {
  let after: string | null = null;
  for (let left = options.offset; left > 0; left -= LARGEST_PAGE) {
    // A type of the rest and the two step variables is the type of all, which the compiler cannot see for a generic one.
    const variables = { ...options.variables, first: Math.min(left, LARGEST_PAGE), after } as unknown as Variables;
    const answer = await client.query<Data>(options.query, variables).toPromise();
    if (answer.error) return { after, isReady: false, problem: problemOf(answer.error) };
    const last = answer.data === undefined ? undefined : options.cursorsOf(answer.data).at(-1);
    if (last === undefined) break;
    after = last;
  }
  return { after, isReady: true, problem: null };
}

/**
 * Finds the cursor before a page that an address names by its number. Lists of the API are walked by cursors,
 * addresses say «page 3»: this walks in steps of 100 positions, which the cache remembers.
 */
export function useCursorAt<Data, Variables extends StepVariables>(
  options: CursorAtOptions<Data, Variables>,
): CursorAt {
  const { variables, offset } = options;
  const client = useClient();
  const { generation } = useServerStatus();
  const key = JSON.stringify([offset, variables, generation]);
  const [found, setFound] = useState<CursorAt & { key: string }>({ ...START, key: '' });
  const start = useEffectEvent(() => walk(client, options));
  useEffect(() => {
    if (offset === 0) return undefined;
    let isWanted = true;
    void start().then((result) => {
      if (isWanted) setFound({ ...result, key });
    });
    return () => {
      isWanted = false;
    };
  }, [key, offset]);
  if (offset === 0) return START;
  return found.key === key ? found : { after: null, isReady: false, problem: null };
}
