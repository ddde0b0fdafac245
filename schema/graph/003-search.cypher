// Three analyzers, one question each: how it is called, what is said of it in Italian, and in English.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (e:Entity) ON EACH [e.searchNames] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX entity_text_it IF NOT EXISTS FOR (e:Entity) ON EACH [e.searchIt] OPTIONS {indexConfig: {`fulltext.analyzer`: 'italian', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX entity_text_en IF NOT EXISTS FOR (e:Entity) ON EACH [e.searchEn] OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: false}};
