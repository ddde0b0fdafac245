import { useState } from 'react';
import { useClient } from 'urql';
import type { EntityRelationsQuery, RelationType } from '../../generated/graphql';
import { problemOf, type Problem } from '../../lib/error-text';
import { useLanguage } from '../../lib/use-language';
import { useResource, type Resource } from '../../lib/use-resource';
import { ENTITY_RELATIONS } from './entity-queries';
import type { RelationEdge } from './group-relations';

/** The links loaded so far and what is known about the rest. */
interface LoadedRelations {
  edges: RelationEdge[];
  totalCount: number;
  hasMore: boolean;
}

interface EntityRelations extends Resource<LoadedRelations> {
  isLoadingMore: boolean;
  moreProblem: Problem | null;
  loadMore: () => void;
}

interface FurtherPages {
  /** Entity and language they belong to. */
  key: string;
  edges: RelationEdge[];
  endCursor: string | null;
  hasMore: boolean;
}

type FirstPage = NonNullable<EntityRelationsQuery['entity']>['relations'];

function joined(page: FirstPage, further: FurtherPages | null): LoadedRelations {
  if (further === null) return { edges: page.edges, totalCount: page.totalCount, hasMore: page.pageInfo.hasNextPage };
  return { edges: [...page.edges, ...further.edges], totalCount: page.totalCount, hasMore: further.hasMore };
}

/** An entity's links, of all types or of some: the first hundred at once, the others hundred by hundred when asked for. */
export function useEntityRelations(slug: string, types: RelationType[] | null): EntityRelations {
  const lang = useLanguage();
  const client = useClient();
  const first = useResource({ query: ENTITY_RELATIONS, variables: { slug, types, after: null, lang } });
  const [loaded, setLoaded] = useState<FurtherPages | null>(null);
  const [isLoadingMore, setLoadingMore] = useState(false);
  const [moreProblem, setMoreProblem] = useState<Problem | null>(null);
  const key = `${slug} ${lang}`;
  const further = loaded?.key === key ? loaded : null;
  const page = first.data?.entity?.relations;
  const loadMore = async (after: string | null) => {
    setLoadingMore(true);
    const answer = await client.query(ENTITY_RELATIONS, { slug, types, after, lang }).toPromise();
    const next = answer.data?.entity?.relations;
    setMoreProblem(answer.error ? problemOf(answer.error) : null);
    setLoadingMore(false);
    if (!next) return;
    setLoaded({
      key,
      edges: [...(further?.edges ?? []), ...next.edges],
      endCursor: next.pageInfo.endCursor,
      hasMore: next.pageInfo.hasNextPage,
    });
  };
  return {
    ...first,
    data: page && joined(page, further),
    isLoadingMore,
    moreProblem,
    loadMore: () => void loadMore((further ?? page?.pageInfo)?.endCursor ?? null),
  };
}
