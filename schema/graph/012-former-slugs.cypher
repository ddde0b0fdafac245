// An address that was shared outlives a merge: the record that named the entity keeps its slug. Only such records are in the index.
CREATE INDEX record_former_slug IF NOT EXISTS FOR (r:Record) ON (r.formerSlug);
