import type { OrganizationProfile } from '../../../server/src/records/identity/organization-profile.ts';

const SHOWN_NAMES = 4;

/** A profile in one line: its first names and where it lies. */
export function showProfile({ names, cities, countries, domains }: OrganizationProfile): string {
  const shown = names.slice(0, SHOWN_NAMES).map(({ text }) => text);
  return `${shown.join(' | ')} [${[...cities, ...countries, ...domains].join(', ')}]`;
}
