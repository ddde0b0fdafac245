import { graphql } from '../../generated';

// A page of competences, for each kind of entity that can have some.
graphql(`
  fragment CompetencePage on CompetenceConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        weight
        firstYear
        lastYear
        projectCount
        coordinatedCount
        publicationCount
        isStated
        technology {
          ...EntityRef
        }
      }
    }
  }
`);

/** What an organization, person or network masters. */
export const ENTITY_COMPETENCES = graphql(`
  query EntityCompetences($slug: String!, $orderBy: CompetenceOrder!, $after: String, $lang: Language) {
    entity(slug: $slug) {
      id
      ... on Organization {
        competences(orderBy: $orderBy, first: 12, after: $after) {
          ...CompetencePage
        }
      }
      ... on Person {
        competences(orderBy: $orderBy, first: 12, after: $after) {
          ...CompetencePage
        }
      }
      ... on Network {
        competences(orderBy: $orderBy, first: 12, after: $after) {
          ...CompetencePage
        }
      }
    }
  }
`);

/** What proves that an entity masters one technology. */
export const COMPETENCE_PROOFS = graphql(`
  query CompetenceProofs($holder: ID!, $technology: ID!, $after: String, $lang: Language) {
    competence(holder: $holder, technology: $technology) {
      basis(first: 20, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            type
            isCoordinated
            isByKeyword
            firstYear
            lastYear
            work {
              ...EntityRef
            }
            evidence {
              ...EvidenceItem
            }
          }
        }
      }
    }
  }
`);
