// Persons erased on request, newest first, and the keyed hashes by which what is said of them is known again.
CREATE CONSTRAINT erasure_id IF NOT EXISTS FOR (e:Erasure) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT tombstone_hash IF NOT EXISTS FOR (t:Tombstone) REQUIRE t.hash IS UNIQUE;
CREATE INDEX erasure_time IF NOT EXISTS FOR (e:Erasure) ON (e.erasedAt);
