import { graphql } from '../../generated';

/** The first of the organizations in the same projects, and how many there are of each country and type. */
export const PROJECT_PARTNERS = graphql(`
  query ProjectPartners($slug: String!, $filter: ProjectPartnerFilter, $first: Int!, $lang: Language) {
    organization(slug: $slug) {
      id
      projectPartners(filter: $filter, first: $first) {
        ...ProjectPartnerPage
      }
    }
  }
`);

/** A page of them, which counts nothing again. */
export const PROJECT_PARTNER_ROWS = graphql(`
  query ProjectPartnerRows($slug: String!, $filter: ProjectPartnerFilter, $after: String, $lang: Language) {
    organization(slug: $slug) {
      id
      projectPartners(filter: $filter, first: 100, after: $after) {
        ...ProjectPartnerRows
      }
    }
  }
`);

graphql(`
  fragment ProjectPartnerPage on ProjectPartnerConnection {
    totalCount
    countries {
      country
      count
    }
    organizationTypes {
      type
      count
    }
    ...ProjectPartnerRows
  }
`);

/** Who they are, and how many projects they share. */
graphql(`
  fragment ProjectPartnerRows on ProjectPartnerConnection {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        projectCount
        firstYear
        lastYear
        partner {
          ...EntityRef
          ...EntityContext
        }
      }
    }
  }
`);

/** The projects that two organizations share. */
export const SHARED_PROJECTS = graphql(`
  query SharedProjects($related: [RelatedToFilter!]!, $after: String, $lang: Language) {
    projects(filter: { relatedTo: $related }, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...EntityRef
          ...EntityContext
        }
      }
    }
  }
`);
