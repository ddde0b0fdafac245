import type { RecordContent } from '../model.ts';

const ORCID_ID = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/gu;

/**
 * The identifiers, as `scheme:value`, by which a record is known to be about a person: all that the record of a person
 * states, and every ORCID iD that a record's key is made of, as works without an identifier of their own are keyed by the
 * person who lists them.
 */
export function identifiersOf({ kind, localId, identifiers }: RecordContent): string[] {
  const stated = kind === 'Person' ? identifiers.map(({ scheme, value }) => `${scheme}:${value}`) : [];
  return [...new Set([...stated, ...orcidIdsIn(localId).map((orcid) => `orcid:${orcid}`)])];
}

/** All that looks like an ORCID iD in a key. */
function orcidIdsIn(localId: string): string[] {
  return localId.match(ORCID_ID) ?? [];
}
