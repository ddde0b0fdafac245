import { parseOrcidId } from '../../orcid-id.ts';

/**
 * The sixteen characters of an ISNI, however they are grouped; undefined when it is none or its check digit is wrong. ORCID
 * iDs are a range of them, made and checked alike.
 */
export function parseIsni(text: string): string | undefined {
  return parseOrcidId(text.replace(/\s+/gu, ''))?.replaceAll('-', '');
}
