import type { IdentifierStatement, NameStatement, RecordContent, RelationStatement } from '../../../records/model.ts';
import type { RowProblem } from '../../source-module.ts';
import { toIsoCountry } from '../../../records/iso-country.ts';
import { readGeolocation, readVat, readWebsite } from '../../cell-values.ts';
import { mapParticipations } from './map-participation.ts';
import { placeId } from './map-place.ts';
import type { Participant, Participation, Trait } from './participant.ts';
import { readValues, type ValueRule } from './read-values.ts';

const FILE = 'organization.csv';

const RULES: readonly ValueRule<Trait | 'address'>[] = [
  { column: 'activityType', field: 'activityType', read: (text) => text.toUpperCase() },
  { column: 'SME', field: 'sme', read: (text) => text.toLowerCase() },
  { column: 'address', field: 'address', read: (text) => text },
  { column: 'city', field: 'city', read: (text) => text },
  { column: 'country', field: 'country', read: toIsoCountry },
  { column: 'organizationURL', field: 'website', read: readWebsite },
  { column: 'geolocation', field: 'geolocation', read: readGeolocation },
];

/** Of a natural person only this much is taken over: who and in which country. */
const PERSON_RULES = RULES.filter(({ field }) => field === 'country');

/** What publishers write where there is no short name. */
const NO_NAME = /^(?:[-./*]+|n\.?\/?a\.?|none|null|no|not applicable)$/iu;

/**
 * Maps a participant with all its participations. One told to be a natural person becomes a Person with its name, PIC,
 * country and projects, without address, contacts, trading names or amounts.
 * @param sharedVats VAT numbers that the file gives for several participants (departments, branches): they identify none
 */
export function mapParticipant(
  participant: Participant,
  sharedVats: ReadonlySet<string>,
): { record: RecordContent; problems: RowProblem[] } {
  const { pic, row, isPerson, traits, traitRows, participations } = participant;
  const rowOf = (trait: Trait | 'address'): { file: string; row: number } => ({
    file: FILE,
    row: traitRows[trait === 'address' ? 'street' : trait] ?? row,
  });
  const cells = { ...traits, address: addressOf(traits) };
  const { values, problems } = readValues(cells, isPerson ? PERSON_RULES : RULES, rowOf);
  const place = finestPlace(traits);
  const taken = mapParticipations(pic, isPerson ? participations.map(withoutAmount) : participations);
  const located: RelationStatement[] =
    place === undefined || isPerson ? [] : [{ type: 'LOCATED_IN', target: placeId(place) }];
  const record: RecordContent = {
    localId: `pic-${pic}`,
    kind: isPerson ? 'Person' : 'Organization',
    names: isPerson ? personNames(participant) : namesOf(participant),
    identifiers: [{ scheme: 'pic', value: pic }, ...vatOf(traits, sharedVats)],
    values,
    observations: [],
    relations: [...located, ...taken],
    at: { file: FILE, words: pic },
  };
  if (hasForeignPlace(traits)) {
    const reason = `"${traits.nutsCode}" is no NUTS area of ${traits.country}; only the country is taken`;
    problems.push({ ...rowOf('nutsCode'), field: 'nutsCode', reason });
  }
  return { record, problems };
}

/** The NUTS area a participant lies in, or its country where the file says no more or contradicts itself. */
export function finestPlace({ country, nutsCode }: Participant['traits']): string | undefined {
  if (/^[A-Z]{2}[A-Z\d]{0,3}$/u.test(nutsCode) && (country === '' || nutsCode.startsWith(country))) return nutsCode;
  return country === '' ? undefined : country;
}

/** The VAT number of a participant; undefined when it has none that looks like one. */
export function vatNumberOf({ vatNumber, country }: Participant['traits']): string | undefined {
  return vatNumber === '' ? undefined : readVat(vatNumber, country);
}

function hasForeignPlace(traits: Participant['traits']): boolean {
  return traits.nutsCode !== '' && finestPlace(traits) !== traits.nutsCode;
}

function vatOf(traits: Participant['traits'], sharedVats: ReadonlySet<string>): IdentifierStatement[] {
  const value = vatNumberOf(traits);
  return value === undefined || sharedVats.has(value) ? [] : [{ scheme: 'vat', value }];
}

function addressOf({ street, postCode, city }: Participant['traits']): string {
  if (street === '') return '';
  return [street, [postCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** The newest name is the name, earlier ones are aliases; a short name of many words is no acronym. */
function namesOf({ names, shortNames }: Participant): NameStatement[] {
  const [name, ...earlier] = names;
  const shorter = shortNames.filter((text) => !NO_NAME.test(text) && !names.includes(text));
  const statement = (text: string, type: NameStatement['type']): NameStatement => ({ text, type, ours: false });
  return [
    ...(name === undefined ? [] : [statement(name, 'NAME')]),
    ...shorter.map((text, index) => statement(text, index === 0 && isAcronym(text) ? 'ACRONYM' : 'ALIAS')),
    ...earlier.map((text) => statement(text, 'ALIAS')),
  ];
}

function isAcronym(text: string): boolean {
  return text.length <= 20 && text.split(' ').length <= 2;
}

/** What CORDIS calls short name is a person's trading name or further given names, neither of which is theirs alone. */
function personNames({ names }: Participant): NameStatement[] {
  return names.map((text, index) => ({ text, type: index === 0 ? 'NAME' : 'ALIAS', ours: false }));
}

function withoutAmount(participation: Participation): Participation {
  return { ...participation, cents: undefined };
}
