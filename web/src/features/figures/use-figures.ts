import type { ListFiguresQuery } from '../../generated/graphql';
import { useLanguage } from '../../lib/use-language';
import { useResource, type Resource } from '../../lib/use-resource';
import { ListFigures } from './figures-queries';
import type { ListedIndicator } from './group-figures';

interface Figures {
  readonly indicators: readonly ListedIndicator[];
  /** Number of indicators in the graph, also those beyond the two pages that are asked for. */
  readonly totalCount: number;
}

type Page = ListFiguresQuery['indicators'];

/** The indicators of the graph, at most 200: two pages of the largest size that the server gives. */
export function useFigures(): Resource<Figures> {
  const lang = useLanguage();
  const first = useResource({ query: ListFigures, variables: { lang, after: null } });
  const page = first.data?.indicators;
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  const isPaused = !after;
  const second = useResource({ query: ListFigures, variables: { lang, after: after ?? null }, isPaused });
  if (!page || isPaused) return { ...first, data: page && joinPages(page) };
  const isWaiting = !second.data && !second.problem;
  return { ...second, data: isWaiting ? undefined : joinPages(page, second.data?.indicators) };
}

function joinPages(first: Page, second?: Page): Figures {
  const edges = [...first.edges, ...(second?.edges ?? [])];
  return { indicators: edges.map(({ node }) => node), totalCount: first.totalCount };
}
