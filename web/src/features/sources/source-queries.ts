import { graphql } from '../../generated';

export const SOURCES_PAGE = graphql(`
  query SourcesPage($lang: Language) {
    sources {
      id
      type
      title(lang: $lang) {
        text
        lang
        isFallback
        isOurs
      }
      description(lang: $lang) {
        text
        lang
        isFallback
        isOurs
      }
      file
      date
      languages
      licence
      fetchedAt
      recordCount
      statementCount
    }
  }
`);

export const SOURCE_PAGE = graphql(`
  query SourcePage($id: ID!, $lang: Language) {
    source(id: $id) {
      id
      type
      title(lang: $lang) {
        text
        lang
        isFallback
        isOurs
      }
      description(lang: $lang) {
        text
        lang
        isFallback
        isOurs
      }
      file
      date
      languages
      licence
      fetchedAt
      recordCount
      statementCount
    }
  }
`);

export const SOURCE_RECORDS = graphql(`
  query SourceRecords($id: ID!, $kinds: [EntityKind!], $first: Int!, $after: String, $lang: Language) {
    source(id: $id) {
      id
      records(kinds: $kinds, first: $first, after: $after) {
        totalCount
        edges {
          node {
            id
            localId
            entity {
              ...EntityRef
            }
            locator {
              line
              endLine
              words
            }
            statements {
              type
              subject
              value
              unit
              comparator
              lang
              role
              isOurs
              target {
                ...EntityRef
              }
              locator {
                line
                endLine
                words
              }
            }
          }
        }
      }
    }
  }
`);

/** Only the positions of records: the way to a page in the middle. */
export const SOURCE_RECORD_CURSORS = graphql(`
  query SourceRecordCursors($id: ID!, $kinds: [EntityKind!], $first: Int!, $after: String) {
    source(id: $id) {
      id
      records(kinds: $kinds, first: $first, after: $after) {
        edges {
          cursor
        }
      }
    }
  }
`);
