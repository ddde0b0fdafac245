// One index of all that a search document says, so that words spread over names, fields, texts and relations are found
// together, and filters (facetTokens) before the best are taken. Names follow in the transaction of the write; the other
// properties are written a moment after it, as everything of the other engine is.
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (e:Entity) ON EACH [e.searchNames, e.aboutIt, e.aboutEn, e.searchText, e.relatedNames, e.facetTokens] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}};
