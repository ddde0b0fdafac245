import { compareOrganizations } from '../../../server/src/records/identity/compare-organizations.ts';
import { nameKeysOf } from '../../../server/src/records/identity/name-keys.ts';
import type { OrganizationProfile } from '../../../server/src/records/identity/organization-profile.ts';

const RECORDS = 5_000;
const PAIRS = 100_000;

/** Processor time in microseconds: a record for its keys, everything read anew; a pair of prepared profiles of one country. */
export function benchSpeed(profiles: readonly OrganizationProfile[]): { keys: number; pair: number } {
  const fresh = profiles
    .slice(0, RECORDS)
    .map((profile, index) => ({ ...profile, sourceId: index % 2 === 0 ? 'one' : 'two' }));
  const keysFrom = processorTime();
  for (const profile of fresh) nameKeysOf(profile);
  const keys = (processorTime() - keysFrom) / fresh.length;
  const pairs = pairsOfCountry(fresh);
  const pairsFrom = processorTime();
  for (const [a, b] of pairs) compareOrganizations(a, b);
  return { keys, pair: (processorTime() - pairsFrom) / pairs.length };
}

/** Pairs of one country share no key mostly, but are not told apart by their country at once. */
function pairsOfCountry(profiles: readonly OrganizationProfile[]): [OrganizationProfile, OrganizationProfile][] {
  const byCountry = [...Map.groupBy(profiles, ({ countries }) => countries[0] ?? '').values()];
  const pairs: [OrganizationProfile, OrganizationProfile][] = [];
  for (let distance = 1; pairs.length < PAIRS && distance < RECORDS; distance += 1) {
    for (const group of byCountry) {
      const [a, b] = [group[distance % group.length], group[(distance * 7 + 1) % group.length]];
      if (a !== undefined && b !== undefined && a !== b) pairs.push([a, b]);
    }
  }
  return pairs.slice(0, PAIRS);
}

/** Microseconds that this process computed, whatever else the machine does. */
function processorTime(): number {
  return process.cpuUsage().user;
}
