import { statement } from '../../statement.ts';

/** A source. */
export interface SourceRow {
  id: string;
  type: string;
  titleIt: string | null;
  titleEn: string | null;
  titleIsOurs: boolean;
  descriptionIt: string | null;
  descriptionEn: string | null;
  file: string | null;
  date: string | null;
  languages: string[];
  licence: string | null;
  fetchedAt: string;
}

/** All sources, documents first. */
export const listSources = statement<object, SourceRow>({
  name: 'listSources',
  mode: 'read',
  cypher: `
    MATCH (s:Source)
    RETURN s.id AS id, s.type AS type, s.titleIt AS titleIt, s.titleEn AS titleEn, s.titleIsOurs AS titleIsOurs,
      s.descriptionIt AS descriptionIt, s.descriptionEn AS descriptionEn, s.file AS file, s.date AS date,
      s.languages AS languages, s.licence AS licence, s.fetchedAt AS fetchedAt
    ORDER BY CASE s.type WHEN 'DOCUMENT' THEN 0 WHEN 'VOCABULARY' THEN 1 WHEN 'DATASET' THEN 2 ELSE 3 END, s.priority, s.id`,
  example: {},
});
