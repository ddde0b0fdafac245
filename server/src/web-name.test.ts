/** Pins which web addresses tell a short name. */
import { expect, test } from 'vitest';
import { webNameOf } from './web-name.ts';

test.each([
  ['http://www.ieo.it', 'ieo', 'ieo.it'],
  ['https://www.unimi.it/it/ricerca', 'unimi', 'unimi.it'],
  ['HSR.IT', 'hsr', 'hsr.it'],
  ['www2.ucl.ac.uk/', 'ucl', 'ucl.ac.uk'],
])('%s tells %s', (website, label, host) => {
  expect(webNameOf(website)).toEqual({ label, host });
});

test.each([
  '',
  'not a website',
  'http://dipbiologia.unimi.it',
  'https://www.istituto-besta.it',
  'http://co.uk',
  'http://127.0.0.1',
  'mailto:a@b.it',
])('%j tells none', (website) => {
  expect(webNameOf(website)).toBeUndefined();
});
