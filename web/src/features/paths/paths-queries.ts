import { graphql } from '../../generated';

export const PathEnds = graphql(`
  query PathEnds($from: String!, $to: String!, $hasFrom: Boolean!, $hasTo: Boolean!, $lang: Language) {
    from: entity(slug: $from) @include(if: $hasFrom) {
      ...EntityRef
    }
    to: entity(slug: $to) @include(if: $hasTo) {
      ...EntityRef
    }
  }
`);

export const FindPaths = graphql(`
  query FindPaths(
    $from: ID!
    $to: ID!
    $k: Int!
    $maxLength: Int!
    $types: [RelationType!]
    $kinds: [EntityKind!]
    $lang: Language
  ) {
    paths(from: $from, to: $to, k: $k, maxLength: $maxLength, types: $types, kinds: $kinds) {
      length
      hops {
        direction
        from {
          ...EntityRef
        }
        to {
          ...EntityRef
        }
        relation {
          ...StatedRelation
        }
      }
    }
  }
`);
