/** Pins how single cells are read: both decimal marks, dates with times, numbers and addresses that are none. */
import { describe, expect, test } from 'vitest';
import { readDay, readGeolocation, readVat, readWebsite } from '../../cell-values.ts';
import { readCents, readDoi, showEuros } from './cordis-values.ts';

const readEuros = (text: string): string => showEuros(readCents(text));

test.each([
  [readEuros, '2073781,25', '2073781.25'],
  [readEuros, '528340.97', '528340.97'],
  [readEuros, '299998,5', '299998.5'],
  [readEuros, '0', '0'],
  [readEuros, '0.10', '0.1'],
  [readEuros, '1000000.405', '1000000.41'],
  [readDay, '2022-09-01', '2022-09-01'],
  [readDay, '2025-08-26 16:22:04', '2025-08-26'],
  [readDoi, 'https://doi.org/10.3030/101069359', '10.3030/101069359'],
  [readDoi, '10.1016/J.APCATB.2025', '10.1016/j.apcatb.2025'],
  [readWebsite, 'www.certh.gr', 'http://www.certh.gr'],
  [readWebsite, 'https://a.it/x', 'https://a.it/x'],
  [readGeolocation, '(45.4,9.2)', '45.4,9.2'],
  [readGeolocation, '-19.97, -43.9', '-19.97,-43.9'],
])('%o reads %s', (read, text, value) => {
  expect(read(text)).toBe(value);
});

test.each([
  [readEuros, '3,000,000'],
  [readEuros, '-1'],
  [readEuros, '1e6'],
  [readEuros, '=1+1'],
  [readDay, '2025-02-30'],
  [readDay, '01/02/2025'],
  [readDoi, '101069359'],
  [readWebsite, 'javascript:alert(1)'],
  [readWebsite, 'n/a'],
  [readWebsite, 'http://a b.it'],
  [readGeolocation, '91,9'],
  [readGeolocation, '45'],
])('%o refuses %s', (read, text) => {
  expect(() => read(text)).toThrow(/is no/u);
});

describe('a VAT number', () => {
  test.each([
    ['IT04376620151', 'IT', 'IT04376620151'],
    ['it 04376620151', 'IT', 'IT04376620151'],
    ['GB649926678', 'UK', 'GB649926678'],
    ['GR090162593', 'EL', 'EL090162593'],
    ['CHE105834763MWST', 'CH', 'CHE105834763MWST'],
    ['04376620151', 'IT', undefined],
    ['FR40834941833', 'US', undefined],
    ['GB000000000', 'UK', undefined],
    ['IT12', 'IT', undefined],
    ['ITNONE', 'IT', undefined],
  ])('%s of %s', (text, country, vat) => {
    expect(readVat(text, country)).toBe(vat);
  });
});
