/** Pins how cells of Italian and English lists are read, and what is no value. */
import { describe, expect, test } from 'vitest';
import { readDate } from './read-date.ts';
import { readBoolean, readField } from './read-field.ts';
import { readIdentifier } from './read-identifier.ts';

test.each([
  ['2015', '2015'],
  ['2015-07', '2015-07'],
  ['2015-07-23T10:00:00', '2015-07-23'],
  ['23/7/2015', '2015-07-23'],
  ['23.07.2015', '2015-07-23'],
  ['07/2015', '2015-07'],
  ['1° marzo 2016', '2016-03-01'],
  ['marzo 2016', '2016-03'],
  ['March 5, 2016', '2016-03-05'],
  ['5th March 2016', '2016-03-05'],
  ['45000', '2023-03-15'],
])('the date %s is %s', (text, date) => {
  expect(readDate(text)).toBe(date);
});

test.each(['31/02/2015', '13/13/2015', '1/2/15', 'ieri', '0', ''])('"%s" is no date', (text) => {
  expect(() => readDate(text)).toThrow(/is no date|two digits/u);
});

describe('identifiers', () => {
  test.each([
    ['vat', 'IT 043 7662 0151', 'IT04376620151'],
    ['vat', '04376620151', 'IT04376620151'],
    ['vat', '4376620151', 'IT04376620151'],
    ['vat', 'FR40303265045', 'FR40303265045'],
    ['vat', 'GR094259216', 'EL094259216'],
    ['pic', '999879881', '999879881'],
    ['ror', 'https://ror.org/01nffqt88', '01nffqt88'],
    ['orcid', '0000000218250097', '0000-0002-1825-0097'],
    ['doi', 'https://doi.org/10.1000/XYZ', '10.1000/xyz'],
    ['wikidata', 'https://www.wikidata.org/wiki/q42', 'Q42'],
  ] as const)('%s %s', (scheme, text, value) => {
    expect(readIdentifier(scheme, text, 'IT')).toBe(value);
  });

  test.each([
    ['vat', '04376620152', /last digit does not fit/u],
    ['vat', 'RSSMRA80A01F205X', /tax code of a person/u],
    ['vat', '00000000000', /last digit/u],
    ['vat', 'IT123', /11 digits/u],
    ['pic', '12345', /9 digits/u],
    ['ror', '01nffqt87', /check digits/u],
    ['orcid', '0000-0002-1825-0098', /check digit/u],
    ['doi', 'doi', /no DOI/u],
  ] as const)('%s %s is none', (scheme, text, reason) => {
    expect(() => readIdentifier(scheme, text, 'IT')).toThrow(reason);
  });
});

test.each([
  ['country', 'Germania', 'DE'],
  ['country', 'Greece', 'GR'],
  ['country', 'EL', 'GR'],
  ['organizationType', 'start up', 'START_UP'],
  ['totalCost', '€ 1.234.567,80', '1234567.8'],
  ['totalCost', '1.234', '1234'],
  ['website', 'www.polimi.it', 'http://www.polimi.it'],
] as const)('%s %s', (field, text, value) => {
  expect(readField(field, text)).toBe(value);
});

test('yes and no in both languages', () => {
  expect(['sì', 'SI', 'yes', 'x', 'vero'].map(readBoolean)).toEqual([true, true, true, true, true]);
  expect(['no', 'N', 'falso', '0'].map(readBoolean)).toEqual([false, false, false, false]);
  expect(() => readBoolean('forse')).toThrow(/neither/u);
});
