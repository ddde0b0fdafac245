import type { BodyFacts } from '../partners/body-facts.ts';
import { countDifferentCountries, housesOf } from './count-countries.ts';
import type { ActionRule, CountryRules, EligibilityRules, WISHES } from './eligibility-rules.ts';

export type CheckStatus = 'PASSED' | 'FAILED' | 'UNKNOWN';
export type CheckRule =
  | 'ENTITIES'
  | 'COUNTRIES'
  | 'MEMBER_STATES'
  | 'INDEPENDENCE'
  | 'SINGLE_APPLICANT'
  | 'SME_APPLICANT'
  | (typeof WISHES)[number];

/** The outcome of one check; its rule and status say which sentence is its reason, the rest fills it. */
export interface EligibilityCheck {
  rule: CheckRule;
  /** False for what is only wished for. */
  isRequired: boolean;
  status: CheckStatus;
  needed: number;
  /** What certainly counts. */
  found: number;
  /** How many more may count, of whom not enough is known. */
  maybe: number;
  /** Countries that count, ISO 3166-1. */
  countries: string[];
  /** Members that the check is about: those that count; where it fails for them, those that stand against it. */
  memberIds: string[];
  /** Members of whom no source says what is asked. */
  unknownIds: string[];
}

type Member = BodyFacts;

/**
 * Checks a consortium. What no source says is UNKNOWN, never guessed: a check passes by what is stated, fails when it would fail
 * whatever is not stated, and is open otherwise. Pure; the order of members does not matter.
 * @param action null: only what is wished for is checked
 */
export function checkEligibility(
  members: readonly Member[],
  action: ActionRule | null,
  { places, wishes }: Pick<EligibilityRules, 'places' | 'wishes'>,
): EligibilityCheck[] {
  const ordered = members.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const required = action === null ? [] : requiredChecks(ordered, action, places);
  return [...required, ...wishes.map(({ rule, needed }) => wishedCheck(ordered, rule, needed))];
}

function requiredChecks(members: readonly Member[], action: ActionRule, places: CountryRules): EligibilityCheck[] {
  const houses = housesOf(members);
  return [
    checkEntities(members, houses, action.entities),
    checkCountries(members, houses, action.countries, places),
    ...(action.memberStates === 0 ? [] : [checkMemberStates(members, action.memberStates, places)]),
    ...(action.entities === 1 ? [] : [checkIndependence(members, houses, action.entities)]),
    ...(action.most === undefined ? [] : [checkMost(members, action.most)]),
    ...(action.needsSme === true
      ? [{ ...wishedCheck(members, 'SME', 1), rule: 'SME_APPLICANT' as const, isRequired: true }]
      : []),
  ];
}

function checkEntities(members: readonly Member[], houses: readonly Member[][], needed: number): EligibilityCheck {
  const found = houses.length;
  return checked('ENTITIES', { needed, found, maybe: 0, memberIds: idsOf(members) });
}

/** Different states: uncertain ones and members without a stated country may count, each in one of its own at most. */
function checkCountries(
  members: readonly Member[],
  houses: readonly Member[][],
  needed: number,
  { memberStates, associated, uncertain }: CountryRules,
): EligibilityCheck {
  const sure = new Set([...memberStates, ...associated]);
  const open = new Set(uncertain.map((entry) => entry.country));
  const possible = ({ id, country }: Member): string[] =>
    country === null ? [`? ${id}`] : sure.has(country) || open.has(country) ? [country] : [];
  const certainly = houses.map((house) => new Set(house.flatMap(possible).filter((country) => sure.has(country))));
  const atBest = houses.map((house) => new Set(house.flatMap(possible)));
  const found = countDifferentCountries(certainly);
  const counting = members.filter(({ country }) => country !== null && sure.has(country));
  const unsure = members.filter(({ country }) => country === null || open.has(country));
  return checked('COUNTRIES', {
    needed,
    found,
    maybe: countDifferentCountries(atBest) - found,
    countries: countriesOf(counting),
    memberIds: idsOf(counting),
    unknownIds: idsOf(unsure),
  });
}

function checkMemberStates(
  members: readonly Member[],
  needed: number,
  { memberStates }: CountryRules,
): EligibilityCheck {
  const inside = members.filter(({ country }) => country !== null && memberStates.includes(country));
  const unsure = members.filter(({ country }) => country === null);
  const [found, maybe] = [inside.length, unsure.length];
  const countries = countriesOf(inside);
  return checked('MEMBER_STATES', {
    needed,
    found,
    maybe,
    countries,
    memberIds: idsOf(inside),
    unknownIds: idsOf(unsure),
  });
}

/** Sources tell who is part of whom, not who controls whom: this can fail, but never pass. */
function checkIndependence(members: readonly Member[], houses: readonly Member[][], needed: number): EligibilityCheck {
  const joined = houses.filter((house) => house.length > 1).flat();
  const status = houses.length < needed ? 'FAILED' : 'UNKNOWN';
  const check = checked('INDEPENDENCE', { needed, found: houses.length, maybe: 0, memberIds: idsOf(joined) });
  return { ...check, status, unknownIds: status === 'UNKNOWN' ? idsOf(members) : [] };
}

function checkMost(members: readonly Member[], most: number): EligibilityCheck {
  const found = members.length;
  const check = checked('SINGLE_APPLICANT', { needed: most, found, maybe: 0, memberIds: idsOf(members) });
  return { ...check, status: found > most || found === 0 ? 'FAILED' : 'PASSED' };
}

const CLINICAL: ReadonlySet<string> = new Set(['HEALTH_BODY', 'PUBLIC_IRCCS', 'PRIVATE_IRCCS', 'IRCCS']);
/** Of these some are hospitals: they do not tell. */
const PERHAPS_CLINICAL: ReadonlySet<string> = new Set(['COMPANY', 'RESEARCH_CENTRE', 'EDUCATION', 'PUBLIC_BODY']);

/** What each wish asks of a member: yes, no, or null where no source says. */
const ASKED: Readonly<Record<'SME' | 'CLINICAL_SITE' | 'COORDINATOR', (member: Member) => boolean | null>> = {
  SME: ({ isSme }) => isSme,
  CLINICAL_SITE: ({ organizationType: type }) =>
    type === null || PERHAPS_CLINICAL.has(type) ? null : CLINICAL.has(type),
  COORDINATOR: ({ coordinatedCount }) => coordinatedCount > 0,
};

function wishedCheck(members: readonly Member[], rule: (typeof WISHES)[number], needed: number): EligibilityCheck {
  if (rule === 'COUNTRY_SPREAD')
    return spreadCheck(members, rule, needed, ({ country }) => (country === null ? [] : [country]));
  if (rule === 'REGION_SPREAD') return spreadCheck(members, rule, needed, ({ regions }) => regions);
  const answers = members.map((member) => ({ member, answer: ASKED[rule](member) }));
  const having = answers.filter(({ answer }) => answer === true).map(({ member }) => member);
  const unsure = answers.filter(({ answer }) => answer === null).map(({ member }) => member);
  const facts = { needed, found: having.length, maybe: unsure.length };
  return { ...checked(rule, { ...facts, memberIds: idsOf(having), unknownIds: idsOf(unsure) }), isRequired: false };
}

function spreadCheck(
  members: readonly Member[],
  rule: 'COUNTRY_SPREAD' | 'REGION_SPREAD',
  needed: number,
  valuesOf: (member: Member) => string[],
): EligibilityCheck {
  const unsure = members.filter((member) => valuesOf(member).length === 0);
  const values = [...new Set(members.flatMap(valuesOf))].sort();
  const facts = { needed, found: values.length, maybe: unsure.length, countries: values };
  const memberIds = idsOf(members.filter((member) => !unsure.includes(member)));
  return { ...checked(rule, { ...facts, memberIds, unknownIds: idsOf(unsure) }), isRequired: false };
}

function checked(
  rule: CheckRule,
  facts: Pick<EligibilityCheck, 'needed' | 'found' | 'maybe' | 'memberIds'> & Partial<EligibilityCheck>,
): EligibilityCheck {
  const { needed, found, maybe } = facts;
  const status = found >= needed ? 'PASSED' : found + maybe >= needed ? 'UNKNOWN' : 'FAILED';
  return { rule, isRequired: true, status, countries: [], unknownIds: [], ...facts };
}

function idsOf(members: readonly Member[]): string[] {
  return members.map(({ id }) => id).sort();
}

function countriesOf(members: readonly Member[]): string[] {
  return [...new Set(members.flatMap(({ country }) => country ?? []))].sort();
}
