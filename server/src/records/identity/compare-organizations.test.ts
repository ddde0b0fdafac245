/** Pins what is sure, what a person must decide, and what is never merged; and that the order of a pair does not matter. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareOrganizations } from './compare-organizations.ts';
import { nameKeysOf } from './name-keys.ts';
import type { OrganizationProfile } from './organization-profile.ts';
import { readAddress } from './read-address.ts';

interface Place {
  city?: string;
  country?: string;
  website?: string;
  address?: string;
  organizationType?: string;
}

/** Each body its own source; names after the first are aliases, in capitals with `~` acronyms. */
function body(
  names: string | string[],
  { city, country, website, address, organizationType }: Place = {},
  sourceId = 'a',
): OrganizationProfile {
  const list = typeof names === 'string' ? [names] : names;
  return {
    key: `${sourceId}/${list.join('/')}`,
    sourceId,
    kind: 'Organization',
    names: list.map((text, index) => ({
      text: text.replace(/^~/u, ''),
      type: text.startsWith('~') ? 'ACRONYM' : index === 0 ? 'NAME' : 'ALIAS',
    })),
    cities: city === undefined ? [] : [city],
    addresses: address === undefined ? [] : [readAddress(address) ?? expect.fail(`${address} is no address`)],
    countries: country === undefined ? [] : [country],
    domains: website === undefined ? [] : [website],
    organizationTypes: organizationType === undefined ? [] : [organizationType],
    identifiers: [],
  };
}

const MILAN = { city: 'milano', country: 'IT' };

test.each<[string | string[], string | string[], Place, Place]>([
  ['Università degli Studi di Milano', 'University of Milan', {}, MILAN],
  ['Politecnico di Milano', ['Polytechnic University of Milan'], {}, MILAN],
  ['Mario Negri', 'ISTITUTO DI RICERCHE FARMACOLOGICHE MARIO NEGRI', {}, MILAN],
  ['Istituto Neurologico Carlo Besta', 'FONDAZIONE IRCCS ISTITUTO NEUROLOGICO CARLO BESTA', MILAN, MILAN],
  ['Lombardy Region', 'REGIONE LOMBARDIA', {}, MILAN],
  ['Ospedale San Raffaele', 'OSPEDALE SAN RAFFAELE S.R.L.', {}, MILAN],
  ['Council for European BioRegions', 'COUNCIL OF EUROPEAN BIOREGIONS', {}, { country: 'BE' }],
  ['UNIVERSITAET BIELEFELD', 'Universität Bielefeld', { country: 'DE' }, { country: 'DE' }],
  ['PANEPISTIMIO KRITIS', 'Πανεπιστήμιο Κρήτης', { country: 'GR' }, { country: 'GR' }],
  ['BARCELONA INSTITUTE OFSCIENCE', 'Barcelona Institute of Science', { country: 'ES' }, { country: 'ES' }],
])('%s is %s', (a, b, placeA, placeB) => {
  const [one, two] = [body(a, placeA), body(b, placeB, 'b')];
  expect(compareOrganizations(one, two).verdict).toBe('SAME');
  expect(new Set(nameKeysOf(one)).isDisjointFrom(new Set(nameKeysOf(two)))).toBe(false);
});

test.each<[string | string[], string | string[], Place, Place]>([
  ['Dipartimento di Fisica, Università degli Studi di Milano', 'Università degli Studi di Milano', MILAN, MILAN],
  [['Dipartimento di Fisica', 'Università degli Studi di Milano'], 'Università degli Studi di Milano', MILAN, MILAN],
  ['Fondazione Politecnico di Milano', 'Politecnico di Milano', MILAN, MILAN],
  ['Fondazione Humanitas', 'Humanitas', MILAN, MILAN],
  ['Università Vita-Salute San Raffaele', 'Ospedale San Raffaele', MILAN, MILAN],
  ['Comune di Milano', 'Università degli Studi di Milano', MILAN, MILAN],
  ['Ospedale San Raffaele', 'Ospedale San Raffaele', { city: 'roma', country: 'IT' }, MILAN],
  ['Pfizer Italia', 'Pfizer', { country: 'IT' }, { country: 'US' }],
  ['Ministry of Health', 'Ministry of Health', {}, { country: 'MT' }],
  ['Humanitas', 'HUMANITAS MIRASOLE SPA', {}, MILAN],
  ['Universitätsbibliothek Bielefeld', 'Universität Bielefeld', { country: 'DE' }, { country: 'DE' }],
  ['Alpha Beta SRL', 'Alpha Beta SPA', { country: 'IT' }, { country: 'IT' }],
])('%s is not surely %s', (a, b, placeA, placeB) => {
  expect(compareOrganizations(body(a, placeA), body(b, placeB, 'b')).verdict).not.toBe('SAME');
});

describe('a hospital of a list', () => {
  const at = (address: string, city = 'milano'): Place => ({ city, country: 'IT', address });
  const hospital = (name: string, place: Place): OrganizationProfile =>
    body(name, { ...place, organizationType: 'HEALTH_BODY' }, 'hospitals');

  test.each<[string, string, string, string, string]>([
    ['IRCCS S. RAFFAELE - MILANO', 'VIA OLGETTINA, 60', 'OSPEDALE SAN RAFFAELE SRL', 'VIA OLGETTINA 60', 'milano'],
    [
      'FOND.IRCCS IST.NAZ.NEUROLOGICO C.BESTA-MILANO',
      'VIA CELORIA 11',
      'FONDAZIONE IRCCS ISTITUTO NEUROLOGICO CARLO BESTA',
      'VIA GIOVANNI CELORIA 11',
      'milano',
    ],
    ['IST. CLIN. HUMANITAS - ROZZANO', 'VIA MANZONI, 56', 'HUMANITAS MIRASOLE SPA', 'VIA MANZONI 56', 'rozzano'],
    [
      'FOND.IST.NEUROL.C.MONDINO-PAVIA',
      'VIA MONDINO,2',
      'FONDAZIONE ISTITUTO NEUROLOGICO NAZIONALE CASIMIRO MONDINO',
      'Via Mondino  2',
      'pavia',
    ],
  ])('%s, %s, is %s', (name, address, other, otherAddress, city) => {
    const result = compareOrganizations(hospital(name, at(address, city)), body(other, at(otherAddress, city)));
    expect(result.verdict).toBe('SAME');
    expect(result.reasons).toContain('SAME_ADDRESS');
  });

  test.each<[string, string, string]>([
    ['FOND.IRCCS "ISTIT.NAZ.LE TUMORI"MILANO', 'LEGA ITALIANA PER LA LOTTA CONTRO I TUMORI', 'VIA VENEZIAN 1'],
    ['IST. CLIN. HUMANITAS', 'TRAIN SRL', 'VIA MANZONI 56'],
    ['IST. CLIN. HUMANITAS', 'FONDAZIONE HUMANITAS PER LA RICERCA', 'VIA MANZONI 56'],
    ['OSPEDALE SAN RAFFAELE', 'UNIVERSITA VITA-SALUTE SAN RAFFAELE', 'VIA OLGETTINA 60'],
    ['OSPEDALE PAPA GIOVANNI XXIII', 'ASST PAPA GIOVANNI XXIII', 'PIAZZA OMS 1'],
    ['OSPEDALE ALFA ROSSANO', 'OSPEDALE ALFA BIANCANO', 'VIA VERDI 1'],
  ])('%s is not surely %s, though both are at one address', (name, other, address) => {
    expect(compareOrganizations(hospital(name, at(address)), body(other, at(address))).verdict).not.toBe('SAME');
  });

  test('a company at the address of a company of its name is another', () => {
    const [one, two] = [body('Enel SpA', at('VIALE VERDI 1')), body('Enel Green Energy SpA', at('VIALE VERDI 1'), 'b')];
    expect(compareOrganizations(one, two).verdict).not.toBe('SAME');
  });

  test('one street and number without a town is no address', () => {
    const [one, two] = [{ address: 'VIA ROMA 1' }, { address: 'VIA ROMA 1', country: 'IT' }];
    const { reasons, verdict } = compareOrganizations(hospital('OSPEDALE SACCO', one), body('SACCO SRL', two));
    expect(reasons).not.toContain('SAME_ADDRESS');
    expect(verdict).not.toBe('SAME');
  });

  test('its city behind its name says nothing more, unlike that of a body whose record does not say it', () => {
    const name = 'ISTITUTO ORTOPEDICO GALEAZZI SPA - MILANO';
    const known = body('Istituto Ortopedico Galeazzi');
    expect(compareOrganizations(hospital(name, MILAN), known).verdict).toBe('SAME');
    expect(compareOrganizations(hospital(name, { city: 'roma', country: 'IT' }), known).verdict).not.toBe('SAME');
  });
});

describe('what bars', () => {
  const one = body('Politecnico di Milano', MILAN);

  test('one source lists two', () => {
    const result = compareOrganizations(one, { ...one, key: 'a/other' });
    expect(result).toMatchObject({ verdict: 'ALIKE' });
    expect(result.reasons).toContain('SAME_SOURCE');
  });

  test('another identifier of a register', () => {
    const a = { ...one, identifiers: ['ror:01nffqt88'] };
    const b = { ...one, key: 'b/1', sourceId: 'b', identifiers: ['ror:00wjc7c48'] };
    expect(compareOrganizations(a, b)).toMatchObject({ verdict: 'ALIKE' });
    expect(compareOrganizations(a, b).reasons).toContain('OTHER_IDENTIFIER');
  });

  test('another kind, but a network may be an organization', () => {
    const network = { ...one, key: 'b/1', sourceId: 'b', kind: 'Network' as const };
    expect(compareOrganizations(one, network).verdict).toBe('SAME');
    expect(compareOrganizations(one, { ...network, kind: 'Person' }).verdict).toBe('DIFFERENT');
  });
});

const words = fc.constantFrom(
  'Politecnico',
  'Milano',
  'di',
  'Fondazione',
  'IRCCS',
  'Besta',
  'S.r.l.',
  '(MI)',
  ' - ',
  'Ä',
  '大',
);
const names = fc.array(
  fc.oneof(
    fc.array(words, { maxLength: 6 }).map((list) => list.join(' ')),
    fc.string(),
  ),
  {
    maxLength: 4,
  },
);
const profiles = fc
  .tuple(
    names,
    fc.option(fc.constantFrom('milano', 'pavia')),
    fc.option(fc.constantFrom('IT', 'FR')),
    fc.constantFrom('a', 'b'),
  )
  .map(([list, city, country, source]) =>
    body(list, { ...(city === null ? {} : { city }), ...(country === null ? {} : { country }) }, source),
  );

test('any two compare alike both ways, whatever they are called', () => {
  fc.assert(
    fc.property(profiles, profiles, (a, b) => {
      const result = compareOrganizations(a, b);
      expect(compareOrganizations({ ...b }, { ...a })).toEqual(result);
      expect(result.score).toBeGreaterThanOrEqual(0);
      expect(result.score).toBeLessThanOrEqual(1);
      if (a.sourceId === b.sourceId) expect(result.verdict).not.toBe('SAME');
    }),
  );
});

test('keys are few', () => {
  fc.assert(fc.property(profiles, (profile) => nameKeysOf(profile).length <= 8));
});
