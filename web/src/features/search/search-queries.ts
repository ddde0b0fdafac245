import { graphql } from '../../generated';

export const SEARCH_PAGE = graphql(`
  query SearchPage(
    $text: String!
    $filters: SearchFilters
    $sort: SearchSort
    $facets: [SearchFacet!]!
    $first: Int!
    $after: String
    $lang: Language
  ) {
    search(text: $text, filters: $filters, sort: $sort, facets: $facets, first: $first, after: $after) {
      totalCount
      cap
      engine
      didYouMean
      asFilters {
        text
        totalCount
        values {
          facet
          value
          label
        }
      }
      askedOf {
        projectPartnerCount
        countries
        isSmeOnly
        isMeant
        entity {
          ...EntityRef
        }
      }
      facets {
        facet
        valueCount
        values(first: 20) {
          value
          label
          count
          isChosen
        }
      }
      edges {
        cursor
        matchedBy
        highlights {
          text
          isMatch
        }
        tie {
          projectCount
          projectRelation
          relations {
            type
            direction
          }
          entity {
            ...EntityRef
          }
        }
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
        }
      }
    }
  }
`);

/** Only the positions of hits: the way to a page in the middle. */
export const SEARCH_CURSORS = graphql(`
  query SearchCursors($text: String!, $filters: SearchFilters, $sort: SearchSort, $first: Int!, $after: String) {
    search(text: $text, filters: $filters, sort: $sort, first: $first, after: $after) {
      edges {
        cursor
      }
    }
  }
`);

/** The values of one facet, looked for by name. */
export const FACET_VALUES = graphql(`
  query FacetValues($text: String!, $filters: SearchFilters, $facet: SearchFacet!, $valueText: String, $first: Int!) {
    search(text: $text, filters: $filters, facets: [$facet], first: 1) {
      facets {
        facet
        values(first: $first, valueText: $valueText) {
          value
          label
          count
          isChosen
        }
      }
    }
  }
`);
