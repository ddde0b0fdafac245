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

export const FindWarmPaths = graphql(`
  query FindWarmPaths(
    $from: ID!
    $to: ID!
    $via: [ID!]
    $avoid: [ID!]
    $kinds: [EntityKind!]
    $networks: [ID!]
    $sinceYear: Int
    $first: Int!
    $maxLength: Int!
    $lang: Language
  ) {
    warmPaths(
      from: $from
      to: $to
      via: $via
      avoid: $avoid
      kinds: $kinds
      networks: $networks
      sinceYear: $sinceYear
      first: $first
      maxLength: $maxLength
    ) {
      __typename
      ... on NotFound {
        message
      }
      ... on InvalidInput {
        message
      }
      ... on WarmPaths {
        search {
          year
          openedCount
          tieCount
          isCapped
          cutEntities {
            ...EntityRef
          }
        }
        paths {
          ...WarmWay
        }
      }
    }
  }
  fragment WarmWay on WarmPath {
    warmth
    length
    stops {
      damping
      relationTotal
      entity {
        ...EntityRef
      }
    }
    hops {
      warmth
      strength
      sentence(lang: $lang)
      from {
        ...EntityRef
      }
      to {
        ...EntityRef
      }
      bonds {
        ...WarmBond
      }
    }
  }
  fragment WarmBond on WarmBond {
    type
    relationType
    direction
    workKind
    count
    isLed
    lastYear
    strength
    works(first: 3) {
      ...EntityRef
    }
    relations(first: 3) {
      id
      evidence {
        ...EvidenceItem
      }
    }
  }
`);
