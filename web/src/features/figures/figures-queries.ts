import { graphql } from '../../generated';

export const ListFigures = graphql(`
  query ListFigures($after: String, $lang: Language) {
    indicators(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...EntityRef
          theme
          unit
          observations {
            id
            value
            unit
            comparator
            period
            evidence {
              source {
                id
              }
            }
          }
        }
      }
    }
  }
`);

export const FigureDetail = graphql(`
  query FigureDetail($slug: String!, $lang: Language) {
    indicator(slug: $slug) {
      ...EntityRef
      theme
      unit
      description(lang: $lang) {
        text
        lang
        isFallback
        isOurs
      }
      observations {
        id
        value
        unit
        comparator
        period
        statedOn
        note(lang: $lang) {
          text
          lang
          isFallback
          isOurs
        }
        place {
          ...EntityRef
        }
        citedSource {
          ...EntityRef
        }
        evidence {
          ...EvidenceItem
        }
      }
    }
  }
`);
