/** Pins how addresses are read, and which are one house. */
import { expect, test } from 'vitest';
import { isSameAddress, readAddress } from './read-address.ts';

test.each<[string, string]>([
  ['VIA GIOVANNI CELORIA 11, 20133 MILANO', 'VIA CELORIA 11, 20133 MILANO'],
  ['VIALE GOLGI, 19, 27100 PAVIA', 'V.LE GOLGI 19, 27100 Pavia'],
  ['PIAZZA OMS N1, 24127 BERGAMO', 'PIAZZA OMS, 1, 24127 BERGAMO'],
  ["VIA A. DI RUDINI', 8, 20142 MILANO", 'VIA DI RUDINI 8, 20142 Milano'],
  ['VIA MAURO MACCHI N. 5', 'Via M. Macchi, 5'],
  ['VIA PILASTRONI N°4', 'VIA PILASTRONI 4'],
  ['P.LE SPEDALI CIVILI 1', 'PIAZZALE SPEDALI CIVILI 1'],
  ['20122 Milano, via Pantano 9', 'Via Pantano, 9 - 20122 Milano'],
  ['9, via Pantano, Milano', 'Via Pantano 9'],
  ['12 rue de la Paix, 75002 Paris', 'rue de la Paix 12, Paris'],
])('%s is %s', (one, other) => {
  const [a, b] = [readAddress(one), readAddress(other)];
  if (a === undefined || b === undefined) throw new TypeError('an address was not read');
  expect(isSameAddress(a, b)).toBe(true);
  expect(isSameAddress(b, a)).toBe(true);
});

test.each<[string, string]>([
  ['VIA MAZZINI 1, 20832 DESIO', 'PIAZZA MAZZINI 1, 20832 DESIO'],
  ['VIA OLGETTINA 60', 'VIA OLGETTINA 58'],
  ['VIA CELORIA 11', 'VIA VENEZIAN 11'],
  ['VIA F. FILZI, 3', 'VIA F. FILZI 3B'],
])('%s is not %s', (one, other) => {
  const [a, b] = [readAddress(one), readAddress(other)];
  if (a === undefined || b === undefined) throw new TypeError('an address was not read');
  expect(isSameAddress(a, b)).toBe(false);
});

test.each(['', 'VIA PAPA GIOVANNI PAOLO II', 'LOC. MONTECROCE, 25015 DESENZANO', '20133 MILANO', '12', 'Via 5'])(
  'no house: %j',
  (text) => {
    expect(readAddress(text)).toBeUndefined();
  },
);
