// Lists of one kind by number of relations and of sources; the index of readable keys alone is part of a longer one.
CREATE INDEX entity_kind_relations IF NOT EXISTS FOR (e:Entity) ON (e.kind, e.relationCount, e.id);
CREATE INDEX entity_kind_sources IF NOT EXISTS FOR (e:Entity) ON (e.kind, e.sourceCount, e.id);
DROP INDEX entity_slug_base IF EXISTS;
