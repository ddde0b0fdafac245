import { parseSmallTable } from '../../../server/src/import/parse-small-table.ts';
import { mapParticipant } from '../../../server/src/import/sources/cordis/map-participant.ts';
import { TRAITS, type Participant, type Trait } from '../../../server/src/import/sources/cordis/participant.ts';
import {
  toOrganizationProfile,
  type OrganizationProfile,
} from '../../../server/src/records/identity/organization-profile.ts';

const COLUMNS = {
  pic: ['pic'],
  name: ['name'],
  shortName: ['shortName'],
  vatNumber: ['vatNumber'],
  activityType: ['activityType'],
  city: ['city'],
  country: ['country'],
  nutsCode: ['nutsCode'],
  organizationURL: ['organizationURL'],
  otherNames: ['otherNames'],
  rorId: ['ror_id'],
  confidence: ['confidence'],
} as const;

/** A participant of CORDIS and the organization of ROR that it is, by the mapping's word. */
export interface LabelledParticipant {
  profile: OrganizationProfile;
  rorId: string;
  confidence: string;
}

/** Reads the labelled pairs; the participants go through the mapping of the CORDIS source. */
export function parseLabelledParticipants(file: string, text: string): LabelledParticipant[] {
  const rows = parseSmallTable<keyof typeof COLUMNS>(file, text, {
    title: 'the labelled pairs',
    delimiters: [','],
    columns: COLUMNS,
    optional: [],
  });
  return rows.flatMap((item) => {
    if (!('row' in item)) return [];
    const { pic, rorId, confidence, otherNames } = item.row;
    const names = [item.row.name, ...otherNames.split('|').map((name) => name.trim())].filter((name) => name !== '');
    return [{ profile: participantProfile(pic, item.row, names), rorId, confidence }];
  });
}

/** The profile of a participant as an import would make it. */
export function participantProfile(
  pic: string,
  cells: Partial<Record<Trait, string>>,
  names: readonly string[],
): OrganizationProfile {
  const traits = Object.fromEntries(TRAITS.map((trait) => [trait, cells[trait] ?? ''])) as Record<Trait, string>;
  const participant: Participant = {
    pic,
    row: 1,
    isPerson: false,
    traits,
    traitRows: {},
    names: [...names],
    shortNames: [traits.shortName].filter((name) => name !== ''),
    participations: [],
  };
  const { record } = mapParticipant(participant, new Set());
  return toOrganizationProfile(`cordis/${record.localId}`, 'cordis', record);
}
