import { graphql } from '../../generated';

/** What a mark on the drawing needs: how to name it, and how many relations it has in the whole graph. */
graphql(`
  fragment DrawnNode on Entity {
    ...EntityRef
    sourceCount
    relationCounts {
      type
      direction
      kind
      count
    }
  }
`);

/** What a line on the drawing needs. */
graphql(`
  fragment DrawnRelation on Relation {
    id
    type
    role
    isInferred
    from {
      id
    }
    to {
      id
    }
  }
`);

export const ExploreCenter = graphql(`
  query ExploreCenter($slug: String!, $lang: Language) {
    entity(slug: $slug) {
      ...DrawnNode
    }
  }
`);

export const ExploreNeighbourhood = graphql(`
  query ExploreNeighbourhood(
    $id: ID!
    $filter: RelationFilter
    $limit: Int!
    $perGroup: Int
    $known: [ID!]
    $lang: Language
  ) {
    neighbourhood(id: $id, filter: $filter, limit: $limit, perGroup: $perGroup, known: $known) {
      totalCount
      omittedCount
      neighbours {
        ...DrawnNode
      }
      relations {
        ...DrawnRelation
      }
    }
  }
`);

export const ExploreRelationsAmong = graphql(`
  query ExploreRelationsAmong($ids: [ID!]!) {
    relationsAmong(ids: $ids) {
      ...DrawnRelation
    }
  }
`);

export const ExploreStart = graphql(`
  query ExploreStart($lang: Language) {
    entities(kinds: [Organization, Network, WorkingGroup, Project], orderBy: RELATIONS_DESC, first: 12) {
      edges {
        node {
          ...EntityRef
          relationTotal
        }
      }
    }
  }
`);

export const InspectedEntity = graphql(`
  query InspectedEntity($id: ID!, $lang: Language) {
    entity(id: $id) {
      ...EntityRef
      description(lang: $lang) {
        text
        lang
        isFallback
        isOurs
      }
      sourceCount
      evidence {
        ...EvidenceItem
      }
    }
  }
`);

export const InspectedRelations = graphql(`
  query InspectedRelations($ids: [ID!]!, $lang: Language) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Relation {
        ...StatedRelation
      }
    }
  }
`);
