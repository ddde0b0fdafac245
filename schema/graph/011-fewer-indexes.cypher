// What other indexes answer as well: the id an entity has of a record is the record's own with another prefix, and keys of records
// begin with their source. Each index less makes every import faster.
DROP CONSTRAINT record_minted_entity_id IF EXISTS;
DROP INDEX record_source_key IF EXISTS;
// entity_search has names in step with every write, and texts a moment later.
DROP INDEX entity_names IF EXISTS;
DROP INDEX entity_text_it IF EXISTS;
DROP INDEX entity_text_en IF EXISTS;
