import { graphql } from '../../generated';

export const START_STATISTICS = graphql(`
  query StartStatistics {
    statistics {
      asOf
      entities {
        kind
        count
      }
      relations {
        type
        count
      }
      sourceCount
      recordCount
      observationCount
    }
  }
`);

export const START_NETWORKS = graphql(`
  query StartNetworks($lang: Language) {
    networks(first: 12, orderBy: RELATIONS_DESC) {
      totalCount
      edges {
        node {
          ...EntityRef
          relationTotal
        }
      }
    }
  }
`);

export const START_CONNECTED = graphql(`
  query StartConnected($lang: Language) {
    entities(first: 8, orderBy: RELATIONS_DESC) {
      edges {
        node {
          ...EntityRef
          relationTotal
        }
      }
    }
  }
`);

export const START_FIGURES = graphql(`
  query StartFigures($lang: Language) {
    indicators(first: 6, orderBy: SOURCES_DESC) {
      edges {
        node {
          ...EntityRef
          observations {
            id
            value
            unit
            comparator
            period
            evidence {
              ...EvidenceItem
            }
          }
        }
      }
    }
  }
`);
