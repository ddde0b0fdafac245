// Suggestions: pairs of entities that may be one, the most alike first, and those of an entity or a kind.
CREATE CONSTRAINT suggestion_id IF NOT EXISTS FOR (s:Suggestion) REQUIRE s.id IS UNIQUE;
CREATE INDEX suggestion_sort_key IF NOT EXISTS FOR (s:Suggestion) ON (s.sortKey);
CREATE INDEX suggestion_a IF NOT EXISTS FOR (s:Suggestion) ON (s.a);
CREATE INDEX suggestion_b IF NOT EXISTS FOR (s:Suggestion) ON (s.b);
CREATE INDEX suggestion_kind_a IF NOT EXISTS FOR (s:Suggestion) ON (s.kindA);
CREATE INDEX suggestion_kind_b IF NOT EXISTS FOR (s:Suggestion) ON (s.kindB);
DROP INDEX alike_score IF EXISTS;
// A graph from before has its alike pairs, but no suggestions made of them; imports keep them up to date from now on.
MATCH (d:Decision {type: 'NOT_SAME_AS'})
MATCH (:Record {key: d.a})-[:DESCRIBES]->(ea:Entity)
MATCH (:Record {key: d.b})-[:DESCRIBES]->(eb:Entity)
WITH collect(CASE WHEN ea.id < eb.id THEN ea.id + ' ' + eb.id ELSE eb.id + ' ' + ea.id END) AS apart
MATCH (ra:Record)-[link:ALIKE|SAME_BY_NAME]->(rb:Record)
MATCH (ra)-[:DESCRIBES]->(ea:Entity)
MATCH (rb)-[:DESCRIBES]->(eb:Entity)
WHERE ea.id <> eb.id
WITH apart, link, CASE WHEN ea.id < eb.id THEN ea ELSE eb END AS x, CASE WHEN ea.id < eb.id THEN eb ELSE ea END AS y
WITH x, y, apart, max(link.score) AS score,
  collect(link.reasons + CASE type(link) WHEN 'ALIKE' THEN [] ELSE ['AMBIGUOUS'] END) AS reasonLists
WHERE NOT (x.id + ' ' + y.id) IN apart
WITH x, y, score, reduce(all = [], list IN reasonLists | all + [reason IN list WHERE NOT reason IN all]) AS reasons
MERGE (s:Suggestion {id: x.id + ' ' + y.id})
SET s.a = x.id, s.b = y.id, s.kindA = x.kind, s.kindB = y.kind, s.score = score, s.reasons = reasons,
  s.sortKey = right('0000000' + toString(1000000 - toInteger(round(score * 1000000))), 7) + '|' + x.id + ' ' + y.id;
