import type { EntityFilter, EntityKind, EntityOrder } from '../../generated/graphql';
import { toWorkbenchSearch, type WorkbenchSearch } from '../../lib/workbench-search';

/** The question behind a list, short enough to be read and changed. */
const LIST_QUESTION = `query EntityList($kinds: [EntityKind!], $filter: EntityFilter, $orderBy: EntityOrder) {
  entities(kinds: $kinds, filter: $filter, orderBy: $orderBy, first: 50) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      node { slug name { text lang } relationTotal sourceCount }
    }
  }
}
`;

/** Address of the workbench with the question behind a list of entities. */
export function listInWorkbench(kind: EntityKind, filter: EntityFilter, orderBy: EntityOrder): WorkbenchSearch {
  const conditions = Object.keys(filter).length === 0 ? {} : { filter };
  return toWorkbenchSearch(LIST_QUESTION, JSON.stringify({ kinds: [kind], ...conditions, orderBy })) ?? {};
}
