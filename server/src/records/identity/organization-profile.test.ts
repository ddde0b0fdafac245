/** Pins where city, country and website of a profile come from. */
import { expect, test } from 'vitest';
import type { RecordContent } from '../model.ts';
import { toOrganizationProfile } from './organization-profile.ts';

function profileOf(values: [string, string][], targets: string[]): ReturnType<typeof toOrganizationProfile> {
  const content: RecordContent = {
    localId: 'x',
    kind: 'Organization',
    names: [],
    identifiers: [{ scheme: 'ror', value: '01nffqt88' }],
    values: values.map(([field, value]) => ({ field: field as 'city', value, ours: false })),
    observations: [],
    relations: targets.map((target) => ({ type: 'LOCATED_IN', target })),
  };
  return toOrganizationProfile('s/x', 's', content);
}

test('values first, in ISO codes and one form of a city', () => {
  const values: [string, string][] = [
    ['country', 'EL'],
    ['city', 'Bruxelles / Brussel'],
    ['website', 'https://www.Polimi.it/en'],
  ];
  expect(profileOf(values, ['nuts-ITC4C'])).toMatchObject({
    countries: ['GR'],
    cities: ['bruxelles'],
    domains: ['polimi.it'],
    identifiers: ['ror:01nffqt88'],
  });
});

test('else the places it lies in', () => {
  expect(profileOf([], ['nuts-UKI3', 'milano', 'lombardia'])).toMatchObject({ countries: ['GB'], cities: ['milano'] });
});
