import { graphql } from '../../generated';

// One place of the ranking, with the parts of its score.
graphql(`
  fragment FindingEntry on CompetenceFinding {
    rank
    score
    conceptCount
    firstYear
    lastYear
    holder {
      ...EntityRef
      ...EntityContext
      ... on Organization {
        organizationType
      }
    }
    parts {
      type
      value
      count
      shares {
        concept
        count
        value
      }
    }
  }
`);

/** A page of the ranking, and how the need was understood. */
export const COMPETENCE_RANKING = graphql(`
  query CompetenceRanking(
    $need: CompetenceNeed!
    $filter: CompetenceFilter
    $first: Int!
    $after: String
    $lang: Language
  ) {
    competenceRanking(need: $need, filter: $filter) {
      __typename
      ... on InvalidInput {
        field
        message
      }
      ... on CompetenceRanking {
        dataYear
        unknownConcepts
        unheardWords
        cuts {
          limit
          count
        }
        concepts {
          key
          origin
          words
          isLeftOut
          isSecondary
          widens
          holderCount
          narrowerCount
          specificity
          inTexts {
            key
            workCount
          }
          technology {
            ...EntityRef
          }
        }
        kinds {
          kind
          count
        }
        organizationTypes {
          type
          count
        }
        namedPlace {
          place {
            ...EntityRef
          }
          count
        }
        isInNamedPlace
        namedTypes {
          types
          words
          count
        }
        isOfNamedTypes
        places(first: 8) {
          place {
            ...EntityRef
          }
          count
        }
        ranked(first: $first, after: $after) {
          totalCount
          edges {
            cursor
            node {
              ...FindingEntry
            }
          }
        }
      }
    }
  }
`);

/** Only the positions: the way to a page in the middle. */
export const RANKING_CURSORS = graphql(`
  query RankingCursors($need: CompetenceNeed!, $filter: CompetenceFilter, $first: Int!, $after: String) {
    competenceRanking(need: $need, filter: $filter) {
      ... on CompetenceRanking {
        ranked(first: $first, after: $after) {
          edges {
            cursor
          }
        }
      }
    }
  }
`);

/** A page of what one part of a score counts. */
export const SCORE_EVIDENCE = graphql(`
  query ScoreEvidence(
    $need: CompetenceNeed!
    $filter: CompetenceFilter
    $holder: String!
    $part: ScorePartType!
    $after: String
    $lang: Language
  ) {
    scoreEvidence(need: $need, filter: $filter, holder: $holder, part: $part, first: 10, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          work {
            ...EntityRef
          }
          technologies {
            ...EntityRef
          }
          words
          isByKeyword
          firstYear
          lastYear
          evidence {
            ...EvidenceItem
          }
        }
      }
    }
  }
`);

/** The names of the place and the network that the address names. */
export const FIND_CONDITIONS = graphql(`
  query FindConditions($place: String, $network: String, $hasPlace: Boolean!, $hasNetwork: Boolean!, $lang: Language) {
    place: entity(slug: $place) @include(if: $hasPlace) {
      ...EntityRef
    }
    network: entity(slug: $network) @include(if: $hasNetwork) {
      ...EntityRef
    }
  }
`);
