import { graphql } from '../../generated';
import type { BridgesOverviewQuery } from '../../generated/graphql';

/** What is known of a network at first: who its members are, and what it shares with others. */
export type BridgesOverview = Extract<BridgesOverviewQuery['networkBridges'], { __typename: 'NetworkBridges' }>;

export const BRIDGES_OVERVIEW = graphql(`
  query BridgesOverview($network: ID!, $home: ID, $level: RegionLevel, $types: [RelationType!], $lang: Language) {
    networkBridges(network: $network, home: $home, level: $level, types: $types) {
      __typename
      ... on NotFound {
        message
      }
      ... on InvalidInput {
        message
      }
      ... on NetworkBridges {
        memberCount
        oursCount
        elsewhereCount
        unplacedCount
        network {
          ...EntityRef
        }
        home {
          ...EntityRef
        }
        overlaps {
          sharedCount
          hereCount
          thereCount
          other {
            ...EntityRef
          }
        }
      }
    }
  }
`);

export const BRIDGES_REGIONS = graphql(`
  query BridgesRegions($network: ID!, $home: ID, $level: RegionLevel, $types: [RelationType!], $lang: Language) {
    networkBridges(network: $network, home: $home, level: $level, types: $types) {
      __typename
      ... on NetworkBridges {
        regions {
          memberCount
          reachCount
          throughCount
          lastYear
          place {
            ...EntityRef
          }
        }
      }
    }
  }
`);

export const BRIDGES_WHITE_SPOTS = graphql(`
  query BridgesWhiteSpots($network: ID!, $home: ID, $level: RegionLevel, $types: [RelationType!], $lang: Language) {
    networkBridges(network: $network, home: $home, level: $level, types: $types) {
      __typename
      ... on NetworkBridges {
        whiteSpots(first: 30) {
          totalCount
          edges {
            node {
              elsewhereCount
              fillerCount
              field {
                ...EntityRef
              }
            }
          }
        }
      }
    }
  }
`);

export const BRIDGES_LIST = graphql(`
  query BridgesList(
    $network: ID!
    $home: ID
    $level: RegionLevel
    $types: [RelationType!]
    $isMembers: Boolean!
    $isReaches: Boolean!
    $isFillers: Boolean!
    $isOnlyIn: Boolean!
    $isShared: Boolean!
    $side: BridgeSide
    $region: ID
    $field: ID
    $notIn: ID
    $fillerField: ID!
    $other: ID!
    $first: Int!
    $after: String
    $lang: Language
  ) {
    networkBridges(network: $network, home: $home, level: $level, types: $types) {
      __typename
      ... on NetworkBridges {
        members(side: $side, region: $region, field: $field, notIn: $notIn, first: $first, after: $after)
          @include(if: $isMembers) {
          ...BridgeEntities
        }
        fillers(field: $fillerField, first: $first, after: $after) @include(if: $isFillers) {
          ...BridgeEntities
        }
        onlyIn(network: $other, first: $first, after: $after) @include(if: $isOnlyIn) {
          ...BridgeEntities
        }
        sharedWith(network: $other, first: $first, after: $after) @include(if: $isShared) {
          ...BridgeEntities
        }
        reaches(region: $region, first: $first, after: $after) @include(if: $isReaches) {
          totalCount
          edges {
            cursor
            node {
              isMember
              projectCount
              lastYear
              ours {
                ...EntityRef
              }
              through {
                ...EntityRef
              }
            }
          }
        }
      }
    }
  }
  fragment BridgeEntities on BridgeEntityConnection {
    totalCount
    edges {
      cursor
      node {
        ...EntityRef
      }
    }
  }
`);
