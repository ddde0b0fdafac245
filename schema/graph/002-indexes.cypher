// Lists by name, in each language, and the readable key of page addresses.
CREATE INDEX entity_slug IF NOT EXISTS FOR (e:Entity) ON (e.slug);
CREATE INDEX entity_slug_base IF NOT EXISTS FOR (e:Entity) ON (e.slugBase);
CREATE INDEX entity_kind_it IF NOT EXISTS FOR (e:Entity) ON (e.kind, e.sortIt);
CREATE INDEX entity_kind_en IF NOT EXISTS FOR (e:Entity) ON (e.kind, e.sortEn);
CREATE INDEX identifier_value IF NOT EXISTS FOR (i:Identifier) ON (i.folded);
CREATE INDEX record_source IF NOT EXISTS FOR (r:Record) ON (r.sourceId, r.position);
CREATE INDEX decision_a IF NOT EXISTS FOR (d:Decision) ON (d.a);
CREATE INDEX decision_b IF NOT EXISTS FOR (d:Decision) ON (d.b);
