import { problemOfCountries } from '../../domain/relations/chosen-countries.ts';
import type { Problem } from '../../problem.ts';
import type { CompetenceNeed } from '../competence/competence-need.ts';

/** Where a partner may be: anywhere, in our region, or in a country stated to be another than ours. */
export type PartnerReach = 'ANYWHERE' | 'REGION' | 'ABROAD';

/** Who may be a partner; null is no condition. */
export interface PartnerFilter {
  organizationTypes: readonly string[] | null;
  /** ISO 3166-1 codes. */
  countries: readonly string[] | null;
  /** Ids or slugs. */
  place: string | null;
  network: string | null;
  reach: PartnerReach;
  isSmeOnly: boolean;
  /** Whether those count who have had a project with one of the members. */
  includesKnown: boolean;
}

/** For whom and for what partners are looked for. */
export interface PartnerQuestion {
  /** Ids or slugs of organizations; may be empty. */
  members: readonly string[];
  /** Words and concepts; with a call its texts are read as well. */
  need: CompetenceNeed;
  /** Id or slug of a topic of a call, a programme or a project. */
  call: string | null;
}

export const MAX_MEMBERS = 30;

/** What is wrong with a question, beside what the finder says of its need; null when nothing is. Pure. */
export function problemOf({ members, need, call }: PartnerQuestion, filter: PartnerFilter): Problem | null {
  if (members.length > MAX_MEMBERS) {
    return invalid('members', `has at most ${MAX_MEMBERS} items, has ${members.length}`);
  }
  if (call === null && need.text.trim() === '' && need.concepts.length === 0) {
    return invalid('need', 'has neither words nor concepts nor a call');
  }
  const problem = problemOfCountries(filter.countries ?? []);
  return problem === undefined ? null : invalid('filter.countries', problem);
}

/** A problem with an argument. @param field its path */
export function invalid(field: string, message: string): Problem {
  return { problem: 'INVALID', field, message: `${field} ${message}.` };
}
