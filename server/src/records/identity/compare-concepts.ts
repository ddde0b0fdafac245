import type { OrganizationComparison } from './compare-organizations.ts';
import { toPlainLetters } from './letters.ts';
import type { OrganizationProfile } from './organization-profile.ts';

/** What tells by name which field or technology a record means. */
export type ConceptProfile = Pick<OrganizationProfile, 'key' | 'sourceId' | 'kind' | 'names' | 'identifiers'>;

const MAX_KEYS = 8;
const MIN_LETTERS = 4;
const DIFFERENT: OrganizationComparison = { verdict: 'DIFFERENT', score: 0, reasons: [] };

/**
 * Whether two records of different sources mean one field or technology. SAME: the preferred label of both is the same, of
 * several words ("gene therapy"). ALIKE: of one word, which may mean two things ("plasma"), or only another label of one. Two codes of one
 * scheme are two concepts. Labels are not taken apart: "gene" and "gene therapy" have nothing in common here. Pure, symmetric.
 */
export function compareConcepts(one: ConceptProfile, two: ConceptProfile): OrganizationComparison {
  if (one.kind !== 'Technology' || two.kind !== 'Technology' || one.sourceId === two.sourceId) return DIFFERENT;
  const [labels, others] = [labelsOf(one), labelsOf(two)];
  const shared = [...labels].filter(([label]) => others.has(label));
  if (shared.length === 0) return DIFFERENT;
  if (haveOtherCodes(one, two)) return { verdict: 'ALIKE', score: 0.4, reasons: ['SAME_NAME', 'OTHER_IDENTIFIER'] };
  const preferred = shared.filter(([label, isPreferred]) => isPreferred && others.get(label) === true);
  if (preferred.some(([label]) => label.includes(' '))) return { verdict: 'SAME', score: 0.9, reasons: ['SAME_NAME'] };
  return { verdict: 'ALIKE', score: preferred.length > 0 ? 0.7 : 0.5, reasons: ['SAME_NAME'] };
}

/** Keys that two records share whose labels do: the labels themselves, preferred ones first, at most eight. Pure. */
export function conceptKeysOf(profile: ConceptProfile): string[] {
  const labels = [...labelsOf(profile)].sort(([, a], [, b]) => Number(b) - Number(a));
  return labels.slice(0, MAX_KEYS).map(([label]) => `label ${label}`);
}

/** Each label in plain letters, and whether it is a preferred one. */
function labelsOf({ names }: ConceptProfile): Map<string, boolean> {
  const labels = new Map<string, boolean>();
  for (const { text, type } of names) {
    const label = toPlainLetters(text);
    if (type !== 'ACRONYM' && label.length >= MIN_LETTERS) {
      labels.set(label, type === 'NAME' || labels.get(label) === true);
    }
  }
  return labels;
}

function haveOtherCodes(one: ConceptProfile, two: ConceptProfile): boolean {
  const codes = new Map(one.identifiers.map((identifier) => schemeAndCode(identifier)));
  return two.identifiers.some((identifier) => {
    const [scheme, code] = schemeAndCode(identifier);
    return codes.has(scheme) && codes.get(scheme) !== code;
  });
}

function schemeAndCode(identifier: string): [string, string] {
  const end = identifier.indexOf(':');
  return [identifier.slice(0, end), identifier.slice(end + 1)];
}
