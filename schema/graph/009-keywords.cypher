// Keywords of projects and publications, each a text of its own, for finding who works on what no vocabulary has a name for.
// Brought up to date in the background, so that imports do not wait for it.
CREATE FULLTEXT INDEX work_keywords IF NOT EXISTS FOR (w:Project|Publication) ON EACH [w.keywordsFolded] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: true}};
