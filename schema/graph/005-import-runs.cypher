// Runs of imports, newest first, and those that have not ended.
CREATE CONSTRAINT import_run_id IF NOT EXISTS FOR (r:ImportRun) REQUIRE r.id IS UNIQUE;
CREATE INDEX import_run_queued IF NOT EXISTS FOR (r:ImportRun) ON (r.queuedAt);
CREATE INDEX import_run_status IF NOT EXISTS FOR (r:ImportRun) ON (r.status);
// Decisions, newest first, and alike records, most alike first.
CREATE INDEX decision_time IF NOT EXISTS FOR (d:Decision) ON (d.decidedAt);
CREATE INDEX alike_score IF NOT EXISTS FOR ()-[s:ALIKE]-() ON (s.score);
