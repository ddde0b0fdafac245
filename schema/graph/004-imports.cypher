// What imports of data sets ask: a source's records in order of key, the first entity of a readable key, and who is known
// by a key made of a name.
CREATE INDEX record_source_key IF NOT EXISTS FOR (r:Record) ON (r.sourceId, r.key);
CREATE INDEX entity_slug_base_origin IF NOT EXISTS FOR (e:Entity) ON (e.slugBase, e.origin);
CREATE CONSTRAINT name_key IF NOT EXISTS FOR (n:NameKey) REQUIRE n.key IS UNIQUE;
