import { graphql } from '../../generated';

/** A page of the organizations in the same projects. */
export const PROJECT_PARTNERS = graphql(`
  query ProjectPartners($slug: String!, $filter: ProjectPartnerFilter, $first: Int!, $after: String, $lang: Language) {
    organization(slug: $slug) {
      id
      projectPartners(filter: $filter, first: $first, after: $after) {
        ...ProjectPartnerPage
      }
    }
  }
`);

/** Who they are, and how many projects they share. */
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
