import { graphql } from '../../generated';

export const BROWSE_PAGE = graphql(`
  query BrowsePage(
    $kinds: [EntityKind!]
    $filter: EntityFilter
    $orderBy: EntityOrder
    $first: Int!
    $after: String
    $lang: Language
  ) {
    entities(kinds: $kinds, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      edges {
        node {
          ...EntityRef
          ...EntityContext
          sourceCount
          description(lang: $lang) {
            text
            lang
            isFallback
            isOurs
          }
          relationTotal
        }
      }
    }
  }
`);

/** Only the positions of entries: the way to a page in the middle. */
export const BROWSE_CURSORS = graphql(`
  query BrowseCursors(
    $kinds: [EntityKind!]
    $filter: EntityFilter
    $orderBy: EntityOrder
    $first: Int!
    $after: String
  ) {
    entities(kinds: $kinds, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      edges {
        cursor
      }
    }
  }
`);

export const KIND_COUNTS = graphql(`
  query KindCounts {
    statistics {
      entities {
        kind
        count
      }
    }
  }
`);
