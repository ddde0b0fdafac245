import { graphql } from '../../generated';

// One place of the ranking, with the parts of its score.
graphql(`
  fragment PartnerEntry on PartnerMatch {
    rank
    score
    country
    isSme
    lastJointYear
    candidate {
      ...EntityRef
      ...EntityContext
    }
    coverage {
      type
      value
      count
    }
    parts {
      type
      value
      count
      shares {
        concept
        value
      }
      reasons {
        entity {
          ...EntityRef
        }
        evidence {
          ...EvidenceItem
        }
      }
      evidence {
        ...EvidenceItem
      }
    }
  }
`);

// How a need was understood.
graphql(`
  fragment NeededConcept on RecognisedConcept {
    key
    isLeftOut
    technology {
      ...EntityRef
    }
  }
`);

/** A page of partners, and how the need was understood. */
export const PARTNER_MATCHES = graphql(`
  query PartnerMatches(
    $members: [ID!]!
    $need: CompetenceNeed!
    $call: ID
    $filter: PartnerFilter
    $first: Int!
    $after: String
    $lang: Language
  ) {
    partnerMatches(members: $members, need: $need, call: $call, filter: $filter) {
      __typename
      ... on NotFound {
        message
      }
      ... on InvalidInput {
        message
      }
      ... on PartnerMatches {
        dataYear
        missingConcepts
        leftOutCount
        concepts {
          ...NeededConcept
        }
        ranked(first: $first, after: $after) {
          totalCount
          edges {
            cursor
            node {
              ...PartnerEntry
            }
          }
        }
      }
    }
  }
`);

/** Only the positions: the way to a page in the middle. */
export const PARTNER_CURSORS = graphql(`
  query PartnerCursors(
    $members: [ID!]!
    $need: CompetenceNeed!
    $call: ID
    $filter: PartnerFilter
    $first: Int!
    $after: String
  ) {
    partnerMatches(members: $members, need: $need, call: $call, filter: $filter) {
      ... on PartnerMatches {
        ranked(first: $first, after: $after) {
          edges {
            cursor
          }
        }
      }
    }
  }
`);

/** What one sort of proofs for what is missing counts. */
export const PARTNER_EVIDENCE = graphql(`
  query PartnerEvidence(
    $members: [ID!]!
    $need: CompetenceNeed!
    $call: ID
    $candidate: ID!
    $part: ScorePartType!
    $lang: Language
  ) {
    partnerEvidence(members: $members, need: $need, call: $call, candidate: $candidate, part: $part, first: 20) {
      totalCount
      edges {
        cursor
        node {
          work {
            ...EntityRef
          }
          firstYear
          lastYear
          evidence {
            ...EvidenceItem
          }
        }
      }
    }
  }
`);

/** The table of a consortium. */
export const CONSORTIUM = graphql(`
  query ConsortiumTable(
    $members: [ID!]!
    $need: CompetenceNeed!
    $call: ID
    $action: String
    $filter: PartnerFilter
    $lang: Language
  ) {
    consortium(members: $members, need: $need, call: $call, action: $action, filter: $filter) {
      __typename
      ... on NotFound {
        message
      }
      ... on InvalidInput {
        message
      }
      ... on Consortium {
        members {
          country
          isSme
          projectCount
          coordinatedCount
          organization {
            ...EntityRef
          }
        }
        concepts {
          ...NeededConcept
        }
        coverage {
          concept
          level
          isGap
          isOverlap
          cells {
            memberId
            level
            value
            count
          }
        }
        action {
          key
          name(lang: $lang)
          sourceTitle
          sourceUrl
          asOf
          countriesAsOf
        }
        checks {
          rule
          isRequired
          status
          needed
          found
          maybe
          codes
          regions {
            ...EntityRef
          }
          members {
            ...EntityRef
          }
          unknownMembers {
            ...EntityRef
          }
        }
        nextPartners {
          gain
          candidate {
            ...EntityRef
          }
          shares {
            concept
            value
          }
          checks {
            rule
            status
            value
          }
        }
        pairs {
          projectCount
          lastYear
          a {
            ...EntityRef
          }
          b {
            ...EntityRef
          }
          projects(first: 5) {
            ...EntityRef
          }
        }
      }
    }
  }
`);

/** Kinds of action that have rules. */
export const ELIGIBILITY_ACTIONS = graphql(`
  query EligibilityActions($lang: Language) {
    eligibilityActions {
      key
      name(lang: $lang)
    }
  }
`);
