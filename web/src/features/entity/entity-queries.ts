import { graphql } from '../../generated';

/** What an entity is: names, description, values, identifiers, places in sources, and how many links of which sort it has. */
export const ENTITY_PAGE = graphql(`
  query EntityPage($slug: String!, $lang: Language) {
    entity(slug: $slug) {
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
        isOurs
        evidence {
          ...EvidenceItem
        }
      }
      identifiers {
        scheme
        value
        url
        evidence {
          ...EvidenceItem
        }
      }
      values {
        field
        value
        lang
        isShown
        isOurs
        from
        to
        evidence {
          ...EvidenceItem
        }
      }
      relationCounts {
        type
        direction
        kind
        count
      }
      evidence {
        ...EvidenceItem
      }
      sourceCount
      withdrawnOn
    }
  }
`);

/** A page of links, each with its qualifiers and its evidence. */
graphql(`
  fragment RelationPage on RelationConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        role
        startedOn
        endedOn
        isInferred
        withdrawnOn
        note(lang: $lang) {
          text
          lang
          isFallback
          isOurs
        }
        evidence {
          ...EvidenceItem
        }
      }
      neighbour {
        ...EntityRef
      }
    }
  }
`);

/** An entity's links by type and direction, the first ones of each. */
export const ENTITY_RELATIONS = graphql(`
  query EntityRelations($slug: String!, $types: [RelationType!], $first: Int!, $lang: Language) {
    entity(slug: $slug) {
      id
      relationGroups(types: $types) {
        type
        direction
        totalCount
        relations(first: $first) {
          ...RelationPage
        }
      }
    }
  }
`);

/** More of an entity's links of one type and direction. */
export const MORE_RELATIONS = graphql(`
  query MoreRelations(
    $slug: String!
    $type: RelationType!
    $direction: RelationDirection
    $after: String
    $lang: Language
  ) {
    entity(slug: $slug) {
      id
      relations(filter: { types: [$type], direction: $direction }, first: 100, after: $after) {
        ...RelationPage
      }
    }
  }
`);

/** Everything observed of an indicator. */
export const INDICATOR_OBSERVATIONS = graphql(`
  query IndicatorObservations($slug: String!, $lang: Language) {
    indicator(slug: $slug) {
      id
      observations {
        id
        value
        unit
        comparator
        period
        statedOn
        place {
          ...EntityRef
        }
        note(lang: $lang) {
          text
          lang
          isFallback
          isOurs
        }
        citedSource {
          ...EntityRef
        }
        evidence {
          ...EvidenceItem
        }
      }
    }
  }
`);
