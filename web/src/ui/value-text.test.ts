// Pins that keys are told in words of both languages, and which values become links, so that no source can smuggle in an
// address that runs something.
import { beforeAll, describe, expect, it } from 'vitest';
import { i18n, startI18n } from '../lib/i18n';
import { valueHref, valueText } from './value-text';

beforeAll(async () => {
  await startI18n('it');
  await i18n.loadLanguages('en');
});

describe('valueText', () => {
  it.each([
    ['publicationType', 'PEER_REVIEWED_ARTICLE', 'Articolo con revisione tra pari', 'Peer-reviewed article'],
    ['publicationType', 'UTILITY_MODEL', 'Modello di utilità', 'Utility model'],
    ['status', 'SIGNED', 'Firmato', 'Signed'],
    ['status', 'TERMINATED', 'Terminato prima del previsto', 'Ended early'],
    ['status', 'active', 'Attivo', 'Active'],
    ['status', 'forthcoming', 'In arrivo', 'Forthcoming'],
    ['activityType', 'HES', 'Istruzione superiore', 'Higher or secondary education'],
    ['sme', 'true', 'Sì', 'Yes'],
    ['country', 'DE', 'Germania', 'Germany'],
    ['totalCost', '2500000.5', '2.500.000,5', '2,500,000.5'],
    ['organizationType', 'SME', 'Piccola o media impresa', 'Small or medium enterprise'],
    ['publicationType', 'SOMETHING_NEW', 'SOMETHING_NEW', 'SOMETHING_NEW'],
    ['country', 'Ruritania', 'Ruritania', 'Ruritania'],
    ['keywords', 'SIGNED', 'SIGNED', 'SIGNED'],
  ])('%s %s', (field, value, italian, english) => {
    expect(valueText({ field, value }, i18n.getFixedT('it'), 'it')).toBe(italian);
    expect(valueText({ field, value }, i18n.getFixedT('en'), 'en')).toBe(english);
  });
});

describe('valueHref', () => {
  it('links sites, completing those written without a scheme', () => {
    expect(valueHref({ field: 'website', value: 'www.example.org/en/' })).toBe('https://www.example.org/en/');
    expect(valueHref({ field: 'website', value: 'http://example.org' })).toBe('http://example.org');
  });

  it('links mail and telephone', () => {
    expect(valueHref({ field: 'email', value: 'info@example.org' })).toBe('mailto:info@example.org');
    expect(valueHref({ field: 'phone', value: '+39 02 123.45' })).toBe('tel:+390212345');
  });

  it('links nothing else', () => {
    expect(valueHref({ field: 'website', value: 'javascript:alert(1)' })).toBeNull();
    expect(valueHref({ field: 'email', value: 'no address' })).toBeNull();
    expect(valueHref({ field: 'address', value: 'www.example.org' })).toBeNull();
  });
});
