import { graphql } from '../../generated';

// What tells two things apart that look alike.
graphql(`
  fragment ReviewSide on Entity {
    ...EntityRef
    description(lang: $lang) {
      text
      lang
      isFallback
      isOurs
    }
    names {
      text
      lang
      type
    }
    identifiers {
      scheme
      value
      url
    }
    values(fields: ["organizationType", "city", "country", "address", "website", "foundedOn"]) {
      field
      value
      isShown
    }
    relations(filter: { types: [LOCATED_IN] }, first: 3) {
      edges {
        neighbour {
          ...EntityRef
        }
      }
    }
    evidence {
      source {
        id
        title(lang: $lang) {
          text
          lang
        }
      }
    }
    relationTotal
  }
`);

export const SUGGESTIONS = graphql(`
  query Suggestions($kinds: [EntityKind!], $first: Int!, $lang: Language) {
    suggestions(kinds: $kinds, first: $first) {
      totalCount
      edges {
        node {
          id
          score
          reasons
          a {
            ...ReviewSide
          }
          b {
            ...ReviewSide
          }
        }
      }
    }
  }
`);

export const DECISIONS = graphql(`
  query Decisions($first: Int!, $after: String, $lang: Language) {
    decisions(first: $first, after: $after) {
      totalCount
      edges {
        node {
          id
          type
          reason
          decidedAt
          decidedBy
          a {
            record
            name
            entity {
              ...EntityRef
            }
          }
          b {
            record
            name
            entity {
              ...EntityRef
            }
          }
        }
      }
    }
  }
`);

/** Only the positions of decisions: the way to a page in the middle. */
export const DECISION_CURSORS = graphql(`
  query DecisionCursors($first: Int!, $after: String) {
    decisions(first: $first, after: $after) {
      edges {
        cursor
      }
    }
  }
`);

export const MERGE_ENTITIES = graphql(`
  mutation MergeEntities($input: DecisionInput!) {
    mergeEntities(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const KEEP_APART = graphql(`
  mutation KeepApart($input: DecisionInput!) {
    keepApart(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const TAKE_BACK = graphql(`
  mutation TakeBack($decision: ID!) {
    takeBack(decision: $decision) {
      __typename
      ... on DecisionTakenBack {
        decision
      }
      ... on Problem {
        message
      }
    }
  }
`);
