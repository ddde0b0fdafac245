/** Pins the file of those in the same projects: a head, a row an organization, nothing where no source says anything. */
import { expect, test } from 'vitest';
import { partnersTable, type SharedPartner } from './partners-table';

const partner = (text: string): SharedPartner['partner'] => ({
  id: 'org_1',
  slug: 'body',
  kind: 'Organization',
  name: { text, lang: null, isFallback: false, isOurs: false },
  values: [],
  partOf: { edges: [] },
});

test('has its years as a span, and none where none is stated', () => {
  const text = partnersTable(
    [
      { partner: partner('A; B'), projectCount: 3, firstYear: 2021, lastYear: 2026 },
      { partner: partner('C'), projectCount: 1, firstYear: 2022, lastYear: 2022 },
      { partner: partner('D'), projectCount: 1, firstYear: null, lastYear: null },
    ],
    {
      head: ['Name', 'Type', 'City', 'Country', 'Projects', 'Years', 'Page'],
      stated: (_partner, field) => (field === 'country' ? 'Italy' : ''),
      pageOf: (slug) => `http://localhost/e/${slug}`,
    },
    ';',
  );
  expect(text.slice(1).trim().split('\r\n')).toEqual([
    'Name;Type;City;Country;Projects;Years;Page',
    '"A; B";;;Italy;3;2021-2026;http://localhost/e/body',
    'C;;;Italy;1;2022;http://localhost/e/body',
    'D;;;Italy;1;;http://localhost/e/body',
  ]);
});
