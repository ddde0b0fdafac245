import type { Problem } from '../../problem.ts';

/** What is needed, as it is asked. */
export interface CompetenceNeed {
  text: string;
  /** Keys of concepts: slug or id of a technology, or free words after a tilde. */
  concepts: readonly string[];
  without: readonly string[];
  /** Keys of concepts that count less; null where the text tells. */
  secondary: readonly string[] | null;
  includeNarrower: boolean;
}

/** Who may be ranked; null is no condition. */
export interface CompetenceFilter {
  kinds: readonly string[] | null;
  organizationTypes: readonly string[] | null;
  /** Where the need names types of bodies and none are given here, only those. */
  ofNamedTypes: boolean;
  /** Ids or slugs. */
  place: string | null;
  /** Where the need names a place and none is given here, only those in it. */
  inNamedPlace: boolean;
  network: string | null;
  /** Whether words of a short need count in texts as well, where few have the field that they name. */
  inTextsOfFew: boolean;
  fromYear: number | null;
  toYear: number | null;
  holders: readonly string[] | null;
}

const LIMITS = { text: 20_000, concepts: 40, without: 100, secondary: 100, key: 200, holders: 20 };

/** What is wrong with a question; null when nothing is. Pure. */
export function problemOf(need: CompetenceNeed, filter: CompetenceFilter): Problem | null {
  const { text, concepts, without, secondary } = need;
  if (text.length > LIMITS.text) {
    return invalid('need.text', `has at most ${LIMITS.text} characters, has ${text.length}`);
  }
  if (text.trim() === '' && concepts.length === 0) return invalid('need', 'has neither words nor concepts');
  const long = concepts.findIndex((key) => key.length > LIMITS.key);
  if (long >= 0) return invalid(`need.concepts.${long}`, `has at most ${LIMITS.key} characters`);
  const { fromYear, toYear } = filter;
  if (fromYear !== null && toYear !== null && fromYear > toYear) return invalid('filter.toYear', 'is before fromYear');
  const lists = [
    tooMany('need.concepts', LIMITS.concepts, concepts),
    tooMany('need.without', LIMITS.without, without),
    tooMany('need.secondary', LIMITS.secondary, secondary ?? []),
    tooMany('filter.holders', LIMITS.holders, filter.holders ?? []),
  ];
  return lists.find((problem) => problem !== null) ?? null;
}

function tooMany(field: string, most: number, given: readonly string[]): Problem | null {
  return given.length <= most ? null : invalid(field, `has at most ${most} items, has ${given.length}`);
}

function invalid(field: string, message: string): Problem {
  return { problem: 'INVALID', field, message: `${field} ${message}.` };
}
