import { graphql } from '../../generated';

export const SEARCH_PAGE = graphql(`
  query SearchPage($text: String!, $kinds: [EntityKind!], $first: Int!, $after: String, $lang: Language) {
    search(text: $text, kinds: $kinds, first: $first, after: $after) {
      totalCount
      engine
      kinds {
        kind
        count
      }
      edges {
        cursor
        matchedBy
        highlights {
          text
          isMatch
        }
        node {
          ...EntityRef
          sourceCount
          description(lang: $lang) {
            text
            lang
            isFallback
            isOurs
          }
        }
      }
    }
  }
`);

/** Only the positions of hits: the way to a page in the middle. */
export const SEARCH_CURSORS = graphql(`
  query SearchCursors($text: String!, $kinds: [EntityKind!], $first: Int!, $after: String) {
    search(text: $text, kinds: $kinds, first: $first, after: $after) {
      edges {
        cursor
      }
    }
  }
`);
