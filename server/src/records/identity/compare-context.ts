import { isMisspelling } from './is-misspelling.ts';
import type { MatchReason } from './match-reasons.ts';
import type { OrganizationProfile } from './organization-profile.ts';
import type { PreparedProfile } from './prepared-profile.ts';
import { isSameAddress } from './read-address.ts';

export type Agreement = 'SAME' | 'OTHER' | 'UNKNOWN';

/** What two profiles say beside their names. */
export interface Context {
  country: Agreement;
  city: Agreement;
  /** Both state one city, street and house number: every town has a Via Roma 1. */
  isAtOneAddress: boolean;
  website: Agreement;
  legalForm: Agreement;
  /** Both state identifiers that only one body has, and they differ. */
  hasOtherIdentifier: boolean;
  isSameSource: boolean;
}

export function compareContext(
  a: PreparedProfile,
  b: PreparedProfile,
  profiles: readonly [OrganizationProfile, OrganizationProfile],
): Context {
  const city = cityAgreement(a.cities, b.cities);
  return {
    country: countryAgreement(a, b),
    city,
    isAtOneAddress: city === 'SAME' && shareAddress(...profiles),
    website: agreement(a.domains, b.domains),
    legalForm: agreement(a.legalForms, b.legalForms),
    hasOtherIdentifier: [...a.exclusive].some(([scheme, value]) => (b.exclusive.get(scheme) ?? value) !== value),
    isSameSource: profiles[0].sourceId === profiles[1].sourceId,
  };
}

/** The reasons that the context gives, in the order of the list. */
export function contextReasons({
  country,
  city,
  isAtOneAddress,
  website,
  legalForm,
  hasOtherIdentifier,
  isSameSource,
}: Context): MatchReason[] {
  const reasons: [MatchReason, boolean][] = [
    ['SAME_ADDRESS', isAtOneAddress],
    ['SAME_CITY', city === 'SAME'],
    ['SAME_COUNTRY', country === 'SAME'],
    ['SAME_WEBSITE', website === 'SAME'],
    ['OTHER_CITY', city === 'OTHER'],
    ['OTHER_COUNTRY', country === 'OTHER'],
    ['OTHER_WEBSITE', website === 'OTHER'],
    ['OTHER_LEGAL_FORM', legalForm === 'OTHER'],
    ['OTHER_IDENTIFIER', hasOtherIdentifier],
    ['SAME_SOURCE', isSameSource],
  ];
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

export function agreement(a: ReadonlySet<string>, b: ReadonlySet<string>): Agreement {
  if (a.size === 0 || b.size === 0) return 'UNKNOWN';
  return a.isDisjointFrom(b) ? 'OTHER' : 'SAME';
}

function shareAddress(one: OrganizationProfile, other: OrganizationProfile): boolean {
  return one.addresses.some((address) => other.addresses.some((another) => isSameAddress(address, another)));
}

function cityAgreement(a: ReadonlySet<string>, b: ReadonlySet<string>): Agreement {
  const plain = agreement(a, b);
  if (plain !== 'OTHER') return plain;
  for (const one of a) {
    for (const other of b) if (isSameCity(one, other)) return 'SAME';
  }
  return 'OTHER';
}

/** The language of a name tells a country only where it agrees. */
function countryAgreement(a: PreparedProfile, b: PreparedProfile): Agreement {
  if (a.countries.size > 0 && b.countries.size > 0) return agreement(a.countries, b.countries);
  const told = (one: PreparedProfile, other: PreparedProfile): boolean =>
    one.languageCountry !== undefined &&
    (other.countries.has(one.languageCountry) || other.languageCountry === one.languageCountry);
  return told(a, b) || told(b, a) ? 'SAME' : 'UNKNOWN';
}

/** "Frankfurt" and "Frankfurt am Main" are one. */
function isSameCity(a: string, b: string): boolean {
  return a.startsWith(`${b} `) || b.startsWith(`${a} `) || isMisspelling(a, b);
}
