/** Pins who is taken for a natural person; the names are made up, their forms are those CORDIS publishes. */
import { describe, expect, test } from 'vitest';
import { isNaturalPerson, type ParticipantTraits } from './is-natural-person.ts';

const WITHHELD: ParticipantTraits = {
  name: 'ESEMPIO ANNA',
  vatNumber: '',
  SME: '',
  activityType: 'PRC',
  street: '',
  postCode: '',
  city: '',
  organizationURL: '',
};

test.each([
  'ESEMPIO ANNA',
  'ESEMPIO Anna Prova',
  'VAN DER PROEF Anna',
  "DALL'ESEMPIO RAFFAELE",
  'PROEF-VAN BEISPIEL ANNA MARIA',
  'Anna Beispiel',
  'Anna de la Prueba Ejemplo',
  'Mag. Anna Beispiel',
  'Prøvesen  Åse',
])('%s is one', (name) => {
  expect(isNaturalPerson({ ...WITHHELD, name })).toBe(true);
});

test.each([
  'ESEMPIO',
  'Example Ltd',
  'EXAMPLE GMBH',
  'Example Italia s.r.l.',
  'Example University',
  'UNIVERSITA DI ESEMPIO',
  'New Example Biolabs',
  'Example Electronics',
  'Associazione Italiana Esempio',
  'Anna Beispiel Research & Consulting',
  'E6 Example',
  'Example (1987) Ltd',
  'azienda agricola Esempio',
  'TSE Beispiel',
  'Curating for Culture',
])('%s is none', (name) => {
  expect(isNaturalPerson({ ...WITHHELD, name })).toBe(false);
});

describe('anything published of a body says that it is one', () => {
  test.each(['vatNumber', 'SME', 'street', 'postCode', 'city', 'organizationURL'] as const)('%s', (field) => {
    expect(isNaturalPerson({ ...WITHHELD, [field]: 'x' })).toBe(false);
  });

  test('another type than for-profit', () => {
    expect(isNaturalPerson({ ...WITHHELD, activityType: 'HES' })).toBe(false);
  });
});
