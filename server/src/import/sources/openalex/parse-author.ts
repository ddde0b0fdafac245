import type { AskedOrganizations } from '../../asked-organizations.ts';
import { authorSchema, type InstitutionRef, type RawAuthor } from './openalex-schemas.ts';
import { askedNumber, filled, listed, readObject, readUpdated, type Report } from './parse-parts.ts';

/** An author as far as it concerns the organizations asked for. */
export interface OpenAlexAuthor {
  name: string;
  /** As given, not yet checked. */
  orcid?: string;
  /** Only institutions asked for, at least one. */
  affiliations: { number: number; ref: InstitutionRef; years: number[] }[];
  updated: string;
}

/** Reads an author. Undefined when they never belonged to an organization asked for, or, which is told, are unsound. */
export function parseAuthor(value: object, asked: AskedOrganizations, report: Report): OpenAlexAuthor | undefined {
  const data = readObject(authorSchema, value, report);
  if (data === undefined) return undefined;
  const affiliations = statedAffiliations(data).flatMap(({ ref, years }) => {
    const number = askedNumber(ref, asked);
    return number === undefined ? [] : [{ number, ref, years }];
  });
  if (affiliations.length === 0) return undefined;
  const name = filled(data.display_name);
  if (name !== undefined) {
    return { name, orcid: data.orcid ?? undefined, affiliations, updated: readUpdated(data.updated_date) };
  }
  report({ field: 'display_name', reason: 'an author has none' });
  return undefined;
}

function statedAffiliations(data: RawAuthor): { ref: InstitutionRef; years: number[] }[] {
  const { affiliations, last_known_institutions: lastKnown, last_known_institution: last } = data;
  return [
    ...listed(affiliations).map(({ institution, years }) => ({ ref: institution, years: listed(years) })),
    ...[...listed(lastKnown), ...listed([last ?? null])].map((ref) => ({ ref, years: [] })),
  ];
}
