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
      skipped
      withdrawn
      problems
    }
    total
    reason
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

/** What an import's report says besides records and rows; for the administrator. */
export const IMPORT_SUMMARY = graphql(`
  query ImportSummary($id: ID!) {
    importRun(id: $id) {
      id
      reportPath
      notes {
        kind
        text
        absent
        standing
      }
      columns {
        name
        uses {
          part
          detail
        }
      }
      examples {
        localId
        outcome
        kind
        names
        identifiers {
          scheme
          value
        }
        values {
          field
          value
        }
        relations {
          type
          target
          targetKind
          role
          from
          to
        }
        relationCount
      }
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
        skipped
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
      options {
        name
        isRequired
      }
    }
    inboxFiles {
      name
      size
      modifiedAt
    }
  }
`);

// A mapping as it is mended, or why there is none.
graphql(`
  fragment MappingFields on MappingResult {
    __typename
    ... on MappingText {
      file
      yaml
      notes
    }
    ... on Problem {
      message
    }
  }
`);

export const SUGGEST_MAPPING = graphql(`
  query SuggestMapping($file: String!) {
    suggestMapping(file: $file) {
      ...MappingFields
    }
  }
`);

export const MAPPING_TEXT = graphql(`
  query MappingText($file: String!) {
    mappingText(file: $file) {
      ...MappingFields
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
