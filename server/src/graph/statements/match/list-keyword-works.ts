import { statement } from '../../statement.ts';

/** Words that might be a keyword. */
export interface KeywordQuestion {
  [name: string]: string | readonly string[];
  key: string;
  /** Lucene query of quoted folded words only. */
  query: string;
  /** Folded; one of them must be a whole keyword. */
  forms: readonly string[];
}

/**
 * Projects and publications with a keyword that is one of the given forms, word for word. Full-text index work_keywords, which
 * finds words in a row also inside longer keywords: these are left out.
 */
export const listKeywordWorks = statement<
  { questions: readonly KeywordQuestion[]; limit: number },
  { key: string; works: string[] }
>({
  name: 'listKeywordWorks',
  mode: 'read',
  cypher: `
    UNWIND $questions AS question
    CALL (question) {
      CALL db.index.fulltext.queryNodes('work_keywords', question.query, {limit: $limit}) YIELD node
      WHERE any(form IN question.forms WHERE form IN node.keywordsFolded)
      RETURN collect(node.id) AS works
    }
    WITH question, works
    WHERE size(works) > 0
    RETURN question.key AS key, works`,
  example: { questions: [{ key: 'x', query: '"x"', forms: ['x'] }], limit: 501 },
});
