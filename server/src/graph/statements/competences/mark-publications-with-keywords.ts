import { statement } from '../../statement.ts';

/** Marks the publications that have one of these keywords, as markProjectsWithKeywords does for projects. */
export const markPublicationsWithKeywords = statement<{ keywords: readonly string[] }, object>({
  name: 'markPublicationsWithKeywords',
  mode: 'write',
  cypher: `
    MATCH (work:Publication)
    WHERE NOT work:Stale AND any(keyword IN work.keywordsFolded WHERE keyword IN $keywords)
    SET work:Stale`,
  example: { keywords: [] },
});
