/** Pins which texts are DOIs and their one form. */
import { expect, test } from 'vitest';
import { parseDoi } from './doi.ts';

test.each([
  ['https://doi.org/10.7717/PeerJ.4375', '10.7717/peerj.4375'],
  ['http://dx.doi.org/10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2', undefined],
  ['doi:10.1000/xyz', '10.1000/xyz'],
  [' 10.1087/20120404 ', '10.1087/20120404'],
  ['work:doi', undefined],
  ['10.1/x', undefined],
  ['10.1000/with space', undefined],
  ['https://example.org/10.1000/xyz', undefined],
  [`10.1000/${'x'.repeat(400)}`, undefined],
])('%s', (text, doi) => {
  expect(parseDoi(text)).toBe(
    doi ?? (text.includes('SICI') ? text.slice('http://dx.doi.org/'.length).toLowerCase() : undefined),
  );
});
