import { useState, type ComponentProps } from 'react';
import { FIRST_SHOWN, type Steps } from './steps';
import { useFurtherPages, type FurtherPages } from './use-further-pages';

interface FoldedPages<Edge> extends FurtherPages<Edge> {
  /** How many of the loaded entries are to be seen. */
  shownCount: number;
  /** For the buttons below the list. */
  steps: ComponentProps<typeof Steps>;
}

/** A list of which some entries stand there at first, more come when asked for, and all but the first fold away again. Arguments as of `useFurtherPages`. */
export function useFoldedPages<Edge>(...asked: Parameters<typeof useFurtherPages<Edge>>): FoldedPages<Edge> {
  const pages = useFurtherPages<Edge>(...asked);
  const [isOpen, setOpen] = useState(false);
  const { page, isLoading, loadMore } = pages;
  const loadedCount = page.edges.length;
  const shownCount = isOpen ? loadedCount : Math.min(FIRST_SHOWN, loadedCount);
  const onMore = () => {
    if (page.pageInfo.hasNextPage && shownCount === loadedCount) loadMore();
    setOpen(true);
  };
  const onFold = isOpen && shownCount > FIRST_SHOWN ? () => setOpen(false) : undefined;
  return { ...pages, shownCount, steps: { remaining: page.totalCount - shownCount, isLoading, onMore, onFold } };
}
