import { graphql } from '../../generated';

export const ERASURES = graphql(`
  query Erasures($first: Int!, $after: String) {
    erasures(first: $first, after: $after) {
      totalCount
      edges {
        node {
          id
          reason
          erasedAt
          erasedBy
          recordCount
        }
      }
    }
  }
`);

/** Only the positions of erasures: the way to a page in the middle. */
export const ERASURE_CURSORS = graphql(`
  query ErasureCursors($first: Int!, $after: String) {
    erasures(first: $first, after: $after) {
      edges {
        cursor
      }
    }
  }
`);

export const LIFT_ERASURE = graphql(`
  mutation LiftErasure($id: ID!) {
    liftErasure(id: $id) {
      __typename
      ... on ErasureLifted {
        erasure
      }
      ... on Problem {
        message
      }
    }
  }
`);
