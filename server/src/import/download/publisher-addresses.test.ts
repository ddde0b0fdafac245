/** Pins which addresses are taken for what is asked for. */
import { describe, expect, test } from 'vitest';
import { findDownloadAddresses } from './publisher-addresses.ts';

const CORDIS = 'https://cordis.europa.eu/data/cordis-';
const HORIZON = ['HORIZONprojects-csv', 'HORIZONprojectPublications-csv', 'HORIZONprojectDeliverables-csv'];

describe('the addresses of a download', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['cordis-horizon', {}, HORIZON.map((name) => `${CORDIS}${name}.zip`)],
    ['cordis-horizon', { KMS_DOWNLOAD_CORDIS_HORIZON: ' ' }, HORIZON.map((name) => `${CORDIS}${name}.zip`)],
    ['cordis-fp7-xml', {}, [`${CORDIS}fp7projects-xml.zip`]],
    ['cordis-horizon', { KMS_DOWNLOAD_CORDIS_HORIZON: 'http://a.test/a.zip https://b.test/b.zip' }, ['http://a.test/a.zip', 'https://b.test/b.zip']], // prettier-ignore
    ['ror', { KMS_DOWNLOAD_ROR: 'https://zenodo.org/r.zip' }, ['https://zenodo.org/r.zip']],
    ['https://example.org/a.zip', {}, ['https://example.org/a.zip']],
  ])('%s with %j', (wanted, environment, addresses) => {
    expect(findDownloadAddresses(wanted, environment)).toEqual(addresses);
  });

  test.each<[string, Record<string, string>, RegExp]>([
    [
      'ror',
      {},
      /^ror: there is no address for it; set KMS_DOWNLOAD_ROR, or give an address or one of cordis-horizon, /u,
    ],
    ['ror', { KMS_DOWNLOAD_ROR: 'file:///etc/passwd' }, /KMS_DOWNLOAD_ROR: is no http or https address/u],
    ['ftp://example.org/a.zip', {}, /there is no address for it/u],
  ])('%s with %j is refused', (wanted, environment, reason) => {
    expect(() => findDownloadAddresses(wanted, environment)).toThrow(reason);
  });
});
