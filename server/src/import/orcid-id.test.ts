/** Pins which texts are ORCID iDs: form and check digit. */
import { describe, expect, test } from 'vitest';
import { parseOrcidId } from './orcid-id.ts';

describe('an ORCID iD', () => {
  test.each([
    ['https://orcid.org/0000-0002-1825-0097', '0000-0002-1825-0097'],
    ['http://www.orcid.org/0000-0001-5109-3700/', '0000-0001-5109-3700'],
    ['0000-0002-1694-233X', '0000-0002-1694-233X'],
    [' 000000021694233x ', '0000-0002-1694-233X'],
    ['8888-8888-8888-8880', '8888-8888-8888-8880'],
  ])('%s is read as %s', (text, id) => {
    expect(parseOrcidId(text)).toBe(id);
  });

  test.each([
    '',
    'NaN',
    '0000-0002-1825-0098',
    '0000-0002-1694-2330',
    '0000-0002-1825-00977',
    '0000-0002-18X5-0097',
    'https://evil.example/0000-0002-1825-0097',
    '٠٠٠٠-0002-1825-0097',
  ])('"%s" is none', (text) => {
    expect(parseOrcidId(text)).toBeUndefined();
  });

  test('any single wrong digit is noticed', () => {
    const id = '0000-0002-1825-0097';
    for (let index = 0; index < id.length; index += 1) {
      const digit = id.charAt(index);
      if (digit === '-') continue;
      for (let other = 0; other <= 9; other += 1) {
        if (String(other) === digit) continue;
        expect(parseOrcidId(id.slice(0, index) + String(other) + id.slice(index + 1))).toBeUndefined();
      }
    }
  });
});
