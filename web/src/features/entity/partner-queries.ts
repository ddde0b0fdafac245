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

/** The projects that two organizations share, and who says that they are in them. */
export const SHARED_PROJECTS = graphql(`
  query SharedProjects(
    $organization: ID!
    $partner: ID!
    $filter: ProjectPartnerFilter
    $after: String
    $lang: Language
  ) {
    projectPartner(organization: $organization, partner: $partner, filter: $filter) {
      projects(first: 20, after: $after) {
        ...SharedProjectPage
      }
    }
  }
`);

graphql(`
  fragment SharedProjectPage on SharedProjectConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        project {
          ...EntityRef
          ...EntityContext
        }
        relations {
          id
          type
          from {
            id
            name(lang: $lang) {
              text
            }
          }
          evidence {
            ...EvidenceItem
          }
        }
      }
    }
  }
`);
