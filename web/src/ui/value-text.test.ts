// Pins which values become links, so that no source can smuggle in an address that runs something.
import { describe, expect, it } from 'vitest';
import { valueHref } from './value-text';

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
