import { graphql } from '../../generated';

// What lists and heads of imports show.
graphql(`
  fragment ImportRunFields on ImportRun {
    id
    source
    files
    region
    organizations
    mapping
    authors
    isDryRun
    allowsManyWithdrawals
    startedBy
    queuedAt
    startedAt
    endedAt
    status
    counts {
      created
      updated
      unchanged
      withdrawn
      problems
    }
    total
    reason
    reportPath
  }
`);

export const IMPORT_RUNS = graphql(`
  query ImportRuns($first: Int!, $after: String) {
    importRuns(first: $first, after: $after) {
      totalCount
      edges {
        node {
          ...ImportRunFields
        }
      }
    }
  }
`);

/** Only the positions of imports: the way to a page in the middle. */
export const IMPORT_RUN_CURSORS = graphql(`
  query ImportRunCursors($first: Int!, $after: String) {
    importRuns(first: $first, after: $after) {
      edges {
        cursor
      }
    }
  }
`);

export const IMPORT_RUN = graphql(`
  query ImportRunPage($id: ID!) {
    importRun(id: $id) {
      ...ImportRunFields
    }
  }
`);

export const IMPORT_PROBLEMS = graphql(`
  query ImportProblems($id: ID!, $first: Int!, $after: String) {
    importRun(id: $id) {
      id
      problems(first: $first, after: $after) {
        totalCount
        edges {
          cursor
          node {
            file
            row
            field
            reason
          }
        }
      }
    }
  }
`);

export const IMPORT_PROBLEM_CURSORS = graphql(`
  query ImportProblemCursors($id: ID!, $first: Int!, $after: String) {
    importRun(id: $id) {
      id
      problems(first: $first, after: $after) {
        edges {
          cursor
        }
      }
    }
  }
`);

export const IMPORT_OUTCOMES = graphql(`
  query ImportOutcomes($id: ID!, $kinds: [ImportOutcome!], $first: Int!, $after: String) {
    importRun(id: $id) {
      id
      outcomes(kinds: $kinds, first: $first, after: $after) {
        totalCount
        edges {
          cursor
          node {
            localId
            outcome
          }
        }
      }
    }
  }
`);

export const IMPORT_OUTCOME_CURSORS = graphql(`
  query ImportOutcomeCursors($id: ID!, $kinds: [ImportOutcome!], $first: Int!, $after: String) {
    importRun(id: $id) {
      id
      outcomes(kinds: $kinds, first: $first, after: $after) {
        edges {
          cursor
        }
      }
    }
  }
`);

export const IMPORT_PROGRESS = graphql(`
  subscription ImportProgressOf($id: ID!) {
    importProgress(id: $id) {
      id
      status
      counts {
        created
        updated
        unchanged
        withdrawn
        problems
      }
      done
      total
      perSecond
      secondsLeft
      reason
    }
  }
`);

export const IMPORT_CHOICES = graphql(`
  query ImportChoices {
    importSources {
      name
      help
    }
    inboxFiles {
      name
      size
      modifiedAt
    }
  }
`);

export const START_IMPORT = graphql(`
  mutation StartImport($input: StartImportInput!) {
    startImport(input: $input) {
      __typename
      ... on ImportRun {
        ...ImportRunFields
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const STOP_IMPORT = graphql(`
  mutation StopImport($id: ID!) {
    stopImport(id: $id) {
      __typename
      ... on ImportRun {
        ...ImportRunFields
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const RESUME_IMPORT = graphql(`
  mutation ResumeImport($id: ID!) {
    resumeImport(id: $id) {
      __typename
      ... on ImportRun {
        ...ImportRunFields
      }
      ... on Problem {
        message
      }
    }
  }
`);
