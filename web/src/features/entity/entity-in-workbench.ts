import { toWorkbenchSearch, type WorkbenchSearch } from '../../lib/workbench-search';

/** The question behind an entity's page, short enough to be read and changed. */
const ENTITY_QUESTION = `query EntityWithSources($slug: String!) {
  entity(slug: $slug) {
    id
    kind
    name { text lang }
    description { text isOurs }
    values {
      field value from to isShown
      evidence { source { id } locator { file line } }
    }
    relations(first: 50) {
      totalCount
      edges {
        direction
        node {
          type role startedOn endedOn
          evidence { source { id } locator { file line } }
        }
        neighbour { slug kind name { text } }
      }
    }
  }
}
`;

/** Address of the workbench with the question behind an entity's page. */
export function entityInWorkbench(slug: string): WorkbenchSearch {
  return toWorkbenchSearch(ENTITY_QUESTION, JSON.stringify({ slug })) ?? {};
}
