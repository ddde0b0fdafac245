import {
  compareOrganizations,
  type OrganizationComparison,
} from '../../../server/src/records/identity/compare-organizations.ts';
import { nameKeysOf } from '../../../server/src/records/identity/name-keys.ts';
import type { OrganizationProfile } from '../../../server/src/records/identity/organization-profile.ts';

export interface Candidate extends OrganizationComparison {
  profile: OrganizationProfile;
}

/** Profiles by their keys; what shares no key is never compared. */
export class CandidateIndex {
  readonly #blocks = new Map<string, OrganizationProfile[]>();
  /** Pairs compared so far. */
  compared = 0;

  constructor(profiles: readonly OrganizationProfile[]) {
    for (const profile of profiles) {
      for (const key of nameKeysOf(profile)) {
        const block = this.#blocks.get(key);
        if (block === undefined) this.#blocks.set(key, [profile]);
        else block.push(profile);
      }
    }
  }

  /** Sizes of all blocks, largest first. */
  largestBlocks(count: number): [string, number][] {
    return [...this.#blocks]
      .map(([key, block]): [string, number] => [key, block.length])
      .sort((a, b) => b[1] - a[1])
      .slice(0, count);
  }

  /** Those that are the same or alike, the best first. */
  candidatesOf(profile: OrganizationProfile): Candidate[] {
    const others = new Set(nameKeysOf(profile).flatMap((key) => this.#blocks.get(key) ?? []));
    this.compared += others.size;
    return [...others]
      .map((other) => ({ profile: other, ...compareOrganizations(profile, other) }))
      .filter(({ verdict }) => verdict !== 'DIFFERENT')
      .sort((a, b) => rankOf(b) - rankOf(a));
  }
}

function rankOf({ verdict, score }: Candidate): number {
  return (verdict === 'SAME' ? 1 : 0) + score;
}
