import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSmallTable } from '../../../server/src/import/parse-small-table.ts';
import type { OrganizationProfile } from '../../../server/src/records/identity/organization-profile.ts';
import { readCity } from '../../../server/src/records/identity/read-city.ts';
import { readName } from '../../../server/src/records/identity/read-name.ts';
import { surest } from './bench-participants.ts';
import type { CandidateIndex } from './candidate-index.ts';
import { rorIdOf } from './ror-profiles.ts';
import { Tally } from './tally.ts';

const FILE = 'affiliation-matching/s2aff/gold_affiliation_annotations_train.csv';
const MAX_CITY_WORDS = 3;

/**
 * How affiliations as authors write them find the bodies they name. A string is cut at commas and semicolons; each part is a
 * name in the context of the others. A department's own parts are no error when nothing is found for them.
 */
export async function benchAffiliations(
  dataFolder: string,
  ror: readonly OrganizationProfile[],
  index: CandidateIndex,
): Promise<Tally> {
  const known = new Set(ror.map(({ key }) => rorIdOf(key)));
  const tally = new Tally();
  for (const { text, labels } of parseAffiliations(await readFile(join(dataFolder, FILE), 'utf8'))) {
    const found = new Map<string, string>();
    const asked = new Set<string>();
    for (const profile of partsOf(text)) {
      const candidates = index.candidatesOf(profile);
      for (const candidate of candidates) asked.add(rorIdOf(candidate.profile.key));
      for (const best of surest(candidates)) found.set(rorIdOf(best.profile.key), best.profile.names[0]?.text ?? '');
    }
    const toFind = labels.filter((label) => known.has(label));
    for (const label of toFind) {
      if (found.has(label)) tally.right();
      else tally.missed({ isAsked: asked.has(label) });
    }
    for (const [id, name] of found) {
      if (!labels.includes(id))
        tally.wrong(`${text}\n    found ${name} (${id}), labelled ${labels.join(', ')}`, 'NONE');
    }
  }
  return tally;
}

function parseAffiliations(text: string): { text: string; labels: string[] }[] {
  const rows = parseSmallTable<'affiliation' | 'labels'>(FILE, text, {
    title: 'the labelled affiliations',
    delimiters: [','],
    columns: { affiliation: ['original_affiliation'], labels: ['labels'] },
    optional: [],
  });
  return rows.flatMap((item) =>
    'row' in item
      ? [
          {
            text: item.row.affiliation,
            labels: [...item.row.labels.matchAll(/ror\.org\/(0[a-z\d]{8})/gu)].map(lastGroup),
          },
        ]
      : [],
  );
}

function lastGroup(match: RegExpExecArray): string {
  return match[1] ?? '';
}

/** Each part as a body that lies where the others say. */
function partsOf(text: string): OrganizationProfile[] {
  return text.split(';').flatMap((affiliation) => {
    const parts = affiliation
      .split(',')
      .map((part) => part.trim().replace(/\.$/u, ''))
      .filter((part) => part !== '');
    const countries = parts.flatMap(countryOf);
    return parts.map((part, index) => ({
      key: `affiliation/${part}`,
      sourceId: 'affiliation',
      kind: 'Organization' as const,
      names: [{ text: part, type: 'NAME' as const }],
      cities: parts.flatMap((other, position) => (position === index ? [] : cityOf(other))),
      countries: [...new Set(countries)],
      addresses: [],
      domains: [],
      organizationTypes: [],
      identifiers: [],
    }));
  });
}

function countryOf(part: string): string[] {
  const words = [...(readName(part)?.words.values() ?? [])];
  const [word] = words;
  return words.length === 1 && word?.role === 'COUNTRY' && word.country !== undefined ? [word.country] : [];
}

function cityOf(part: string): string[] {
  return part.split(' ').length <= MAX_CITY_WORDS && countryOf(part).length === 0 ? readCity(part) : [];
}
