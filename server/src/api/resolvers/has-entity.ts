import type { Entity } from '../../domain/entities/entity.ts';

/** The end of a relation is always there; if a write removed it between two statements, the request is to be repeated. */
export function hasEntity(entity: Entity | null): Entity {
  if (entity === null) throw new Error('An entity went away while it was read');
  return entity;
}
