import type { AncestorRow } from '../../graph/statements/search/list-search-closures.ts';
import type { SearchDocumentRow } from '../../graph/statements/search/list-search-documents.ts';

/** By id of a field, place, programme or body: itself and all that lies above it. */
export type Closures = Map<string, readonly AncestorRow[]>;

/** Relations that lead to what an entity lies in, is part of or is narrower than, or is paid by. */
const UPWARD: ReadonlySet<string> = new Set(['BROADER', 'PART_OF', 'LOCATED_IN', 'FUNDED_BY']);

/** Kinds that facets are made of: each is among what lies above itself. */
const SELF_CLOSED: ReadonlySet<string> = new Set(['Technology', 'Place', 'Programme']);

/** Ids of the entity's own neighbours, and itself where it counts, above which all is told in its document. */
export function directSteps({ id, kind, outgoing }: SearchDocumentRow): string[] {
  const upward = outgoing.filter(({ types }) => types.some((type) => UPWARD.has(type)));
  return [...(SELF_CLOSED.has(kind) ? [id] : []), ...upward.map((neighbour) => neighbour.id)];
}

/** All ids that a document needs the closures of. */
export function closedIdsOf(row: SearchDocumentRow): string[] {
  return [...directSteps(row), ...row.about.map(({ id }) => id), ...row.indirect];
}

/** What lies above some entities, themselves included, of one kind, each once, the given ones first. */
export function ancestorsOf(closures: Closures, ids: readonly string[], kind: string): AncestorRow[] {
  const found = new Map<string, AncestorRow>();
  for (const id of ids) {
    const own = closures.get(id)?.find((ancestor) => ancestor.id === id);
    if (own?.kind === kind) found.set(id, own);
  }
  for (const id of ids) {
    for (const ancestor of closures.get(id) ?? []) {
      if (ancestor.kind === kind) found.set(ancestor.id, ancestor);
    }
  }
  return [...found.values()];
}
