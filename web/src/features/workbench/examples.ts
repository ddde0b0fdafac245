/** A question to start from; its title stands in the texts as `workbench.example.<key>`. */
export interface Example {
  key: 'members' | 'figures' | 'paths' | 'document' | 'search' | 'types' | 'technology' | 'graph';
  query: string;
  variables: Record<string, unknown>;
  /** Variables that take ids: by name, the slug whose id they get when the example is chosen. */
  slugs?: Record<string, string>;
}

const EVIDENCE = 'evidence { source { title { text } } locator { file line } }';

export const EXAMPLES: readonly [Example, ...Example[]] = [
  {
    key: 'members',
    query: `query MembersAndPartners($slug: String!) {
  network(slug: $slug) {
    name { text }
    members(first: 50) { ...Ties }
    partnersAndConnections: relations(
      first: 50
      filter: { types: [PARTNER_OF, RELATED, SUPPORTS] }
    ) { ...Ties }
  }
}

fragment Ties on RelationConnection {
  totalCount
  edges {
    node {
      type role startedOn
      ${EVIDENCE}
    }
    neighbour { slug kind name { text } }
  }
}
`,
    variables: { slug: 'silver-economy-network' },
  },
  {
    key: 'figures',
    query: `query FiguresSideBySide($topic: String!) {
  indicators(filter: { text: $topic }, orderBy: SOURCES_DESC, first: 40) {
    totalCount
    edges {
      node {
        slug theme
        name { text }
        observations {
          comparator value unit period
          place { name { text } }
          ${EVIDENCE}
        }
      }
    }
  }
}
`,
    variables: { topic: 'pharma' },
  },
  {
    key: 'paths',
    query: `query WaysBetween($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, k: 3, maxLength: 6) {
    length
    hops {
      from { name { text } }
      direction
      relation { type role ${EVIDENCE} }
      to { name { text } }
    }
  }
}
`,
    variables: {},
    slugs: { from: 'human-technopole', to: 'vanguard-initiative' },
  },
  {
    key: 'document',
    query: `query WhatADocumentSays($source: ID!) {
  source(id: $source) {
    title { text }
    date
    statementCount
    records(first: 50) {
      totalCount
      edges {
        node {
          entity { slug kind name { text } }
          statements {
            type subject value unit lang role
            target { slug }
            locator { line words }
          }
        }
      }
    }
  }
}
`,
    variables: { source: 'cluster-leaflet' },
  },
  {
    key: 'search',
    query: `query SearchWithWhy($text: String!) {
  search(text: $text, first: 20) {
    totalCount
    kinds { kind count }
    edges {
      matchedBy
      score
      highlights { text isMatch }
      node { slug kind name { text lang } }
    }
  }
}
`,
    variables: { text: 'dispositivi medici' },
  },
  {
    key: 'types',
    query: `query OrganizationsOfAType($types: [OrganizationType!]) {
  organizations(
    filter: { organizationTypes: $types }
    orderBy: RELATIONS_DESC
    first: 50
  ) {
    totalCount
    edges {
      node {
        slug
        name { text }
        relationTotal
        values(fields: ["organizationType"]) {
          value isShown
          ${EVIDENCE}
        }
      }
    }
  }
}
`,
    variables: { types: ['UNIVERSITY', 'INCUBATOR'] },
  },
  {
    key: 'technology',
    query: `query AboutATechnology($slug: String!) {
  technology(slug: $slug) {
    name { text }
    broader { edges { neighbour { slug name { text } } } }
    narrower { edges { neighbour { slug name { text } } } }
    experts(first: 50) { ...Things }
    topicOf(first: 50) { ...Things }
  }
}

fragment Things on RelationConnection {
  totalCount
  edges {
    node { type role ${EVIDENCE} }
    neighbour { slug kind name { text } }
  }
}
`,
    variables: { slug: 'medical-devices' },
  },
  {
    key: 'graph',
    query: `query StateOfTheGraph {
  statistics {
    asOf
    recordCount
    observationCount
    entities { kind count }
    relations { type count }
  }
  sources {
    id type date
    title { text }
    recordCount
    statementCount
  }
}
`,
    variables: {},
  },
];
