/** Pins how names are taken apart. */
import { expect, test } from 'vitest';
import { readName } from './read-name.ts';

test.each([
  ['Società Alfa S.R.L. a socio unico', 'alfa society', ['srl']],
  ['Fondazione I.R.C.C.S. Policlinico San Matteo', 'hospital irccs matteo san', []],
  ['Istituto di Ricovero e Cura a Carattere Scientifico Rossi', 'irccs rossi', []],
  ['Universitätsklinikum Köln', 'hospital koln university', []],
  ['Technische Universität München', 'munchen technology university', []],
  ['UNIVERSITE PAUL-VALERY MONTPELLIER3', '3 montpellier paul university valery', []],
])('%s', (text, key, legalForms) => {
  expect(readName(text)).toMatchObject({ key, legalForms });
});

test('acronyms beside a name are no part of it', () => {
  expect(readName('Istituto Europeo di Oncologia (IEO)')).toMatchObject({
    key: 'cancer european institute',
    shortNames: ['ieo'],
  });
  expect(readName('ENEA - Agenzia nuova')).toMatchObject({ shortNames: ['enea'] });
});

test('other scripts are left alone', () => {
  expect(readName('大阪大学')).toBeUndefined();
});
