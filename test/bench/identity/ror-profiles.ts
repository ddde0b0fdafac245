import { rorSource } from '../../../server/src/import/sources/ror/ror-source.ts';
import {
  toOrganizationProfile,
  type OrganizationProfile,
} from '../../../server/src/records/identity/organization-profile.ts';

/** Profiles of all organizations in dumps of ROR; where several hold one, the first counts. */
export async function readRorProfiles(paths: readonly string[]): Promise<OrganizationProfile[]> {
  const profiles = new Map<string, OrganizationProfile>();
  for (const path of paths) {
    const { items } = await rorSource.open([path], {}, new AbortController().signal);
    for await (const item of items) {
      if (!('record' in item) || item.record.kind !== 'Organization') continue;
      const id = rorIdOf(item.record.localId);
      if (!profiles.has(id)) profiles.set(id, toOrganizationProfile(`ror/${item.record.localId}`, 'ror', item.record));
    }
  }
  return [...profiles.values()];
}

/** The ROR id in a record's key or local id. */
export function rorIdOf(key: string): string {
  return key.slice(key.lastIndexOf('-') + 1);
}
