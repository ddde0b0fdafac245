import { statement } from '../../statement.ts';

/**
 * Marks the projects that have one of these keywords. Looks at every project, once for a batch of technologies that came or
 * changed: nothing in Neo4j finds an item of a list by an index, and a full-text index would make every import slower.
 */
export const markProjectsWithKeywords = statement<{ keywords: readonly string[] }, object>({
  name: 'markProjectsWithKeywords',
  mode: 'write',
  cypher: `
    MATCH (work:Project)
    WHERE NOT work:Stale AND any(keyword IN work.keywordsFolded WHERE keyword IN $keywords)
    SET work:Stale`,
  example: { keywords: [] },
});
