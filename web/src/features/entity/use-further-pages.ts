import { useState } from 'react';
import { problemOf, type Problem } from '../../lib/error-text';

/** A page of a list, as connections give it. */
export interface ListPage<Edge> {
  edges: readonly Edge[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** The answer to a question for one more page. */
interface PageAnswer<Edge> {
  page: ListPage<Edge> | undefined;
  error: Parameters<typeof problemOf>[0] | undefined;
}

/** What is loaded of a list, and how to load more. */
export interface FurtherPages<Edge> {
  page: ListPage<Edge>;
  isLoading: boolean;
  problem: Problem | null;
  loadMore: () => void;
}

/**
 * The pages after the first one of a list, joined to it, each loaded when asked for.
 * @param key what the list belongs to; another key forgets what was loaded
 */
export function useFurtherPages<Edge>(
  key: string,
  first: ListPage<Edge>,
  ask: (after: string | null) => Promise<PageAnswer<Edge>>,
): FurtherPages<Edge> {
  const [loaded, setLoaded] = useState<{ key: string; page: ListPage<Edge> } | null>(null);
  const [isLoading, setLoading] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const page = loaded?.key === key ? loaded.page : first;
  const loadMore = async () => {
    setLoading(true);
    const { page: next, error } = await ask(page.pageInfo.endCursor);
    setProblem(error === undefined ? null : problemOf(error));
    setLoading(false);
    if (next) setLoaded({ key, page: { ...next, edges: [...page.edges, ...next.edges] } });
  };
  return { page, isLoading, problem, loadMore: () => void loadMore() };
}
