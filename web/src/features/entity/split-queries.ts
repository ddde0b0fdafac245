import { graphql } from '../../generated';

/** A record leaves the entity; the answer names both things that there are then. */
export const SPLIT_RECORD = graphql(`
  mutation SplitRecord($input: SplitInput!, $lang: Language) {
    splitRecord(input: $input) {
      __typename
      ... on Decision {
        id
        a {
          record
          entity {
            ...EntityRef
          }
        }
        b {
          record
          entity {
            ...EntityRef
          }
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const UNDO_SPLIT = graphql(`
  mutation UndoSplit($decision: ID!) {
    takeBack(decision: $decision) {
      __typename
    }
  }
`);
