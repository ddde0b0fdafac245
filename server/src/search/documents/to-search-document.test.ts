/** Pins what a search document says of an entity: its own texts by language, acronyms, years, and the values it is narrowed by. */
import { describe, expect, test } from 'vitest';
import type { SearchDocumentRow } from '../../graph/statements/search/list-search-documents.ts';
import type { EntityDetails } from '../../records/projection/project-entity.ts';
import { toSearchDocument } from './to-search-document.ts';

type Value = EntityDetails['values'][number];

const valueOf = (field: Value['field'], value: string, lang?: string): Value => ({
  field,
  value,
  isOurs: false,
  isShown: true,
  evidence: [],
  ...(lang === undefined ? {} : { lang }),
});

function rowOf(changes: Partial<SearchDocumentRow>, details: Partial<EntityDetails> = {}): SearchDocumentRow {
  return {
    id: 'e1',
    kind: 'Organization',
    nameIt: 'Istituto',
    nameEn: null,
    nameAny: 'Istituto',
    sortIt: 'istituto',
    sortEn: 'istituto',
    sourceIds: ['alpha'],
    organizationType: null,
    webName: null,
    startDate: null,
    endDate: null,
    date: null,
    relationCount: 3,
    about: [],
    firstYear: null,
    lastYear: null,
    works: [],
    roles: [],
    outgoing: [],
    incoming: [],
    indirect: [],
    details: JSON.stringify({ names: [], identifiers: [], values: [], evidence: [], ...details }),
    ...changes,
  };
}

const documentOf = (...given: Parameters<typeof rowOf>): ReturnType<typeof toSearchDocument> =>
  toSearchDocument(rowOf(...given), new Map());

describe('texts', () => {
  test('stand in their language, and in both where none is said; numbers and addresses of mail do not', () => {
    const values = [
      valueOf('description', 'Un istituto', 'it'),
      valueOf('description', 'An institute', 'en'),
      valueOf('keywords', 'genomics'),
      valueOf('email', 'a@b.it'),
      valueOf('totalCost', '12'),
    ];
    const { textIt, textEn } = documentOf({}, { values });
    expect(textIt).toEqual(['Un istituto', 'genomics']);
    expect(textEn).toEqual(['An institute', 'genomics']);
  });

  test('have no more than a beginning of a book', () => {
    const [text = ''] = documentOf({}, { values: [valueOf('description', 'a'.repeat(100_000), 'it')] }).textIt;
    expect(text).toHaveLength(6_000);
  });
});

describe('what a body is called by its type', () => {
  test.each([
    ['the cluster’s category', 'START_UP', [], ['azienda, impresa, start-up'], ['company, firm, start-up']],
    ['a code of CORDIS', null, [valueOf('activityType', 'HES')], ['università, istruzione superiore'], ['university, higher education']], // prettier-ignore
    ['both', 'PUBLIC_IRCCS', [valueOf('activityType', 'REC')], ['ospedale, centro di ricerca', 'centro di ricerca'], ['hospital, research centre', 'research centre, research organisation']], // prettier-ignore
    ['a code that nobody knows', 'X', [valueOf('activityType', 'OTH'), valueOf('keywords', 'HES')], ['HES'], ['HES']],
    ['no type', null, [], [], []],
  ] as const)('is found in both languages: %s', (_what, organizationType, values, it, en) => {
    const { textIt, textEn } = documentOf({ organizationType }, { values: [...values] });
    expect([textIt, textEn]).toEqual([it, en]);
  });

  test('stands before its texts, and not for what is not shown', () => {
    const values = [valueOf('description', 'Un istituto', 'it'), { ...valueOf('activityType', 'PRC'), isShown: false }];
    expect(documentOf({ organizationType: 'UNIVERSITY' }, { values }).textIt).toEqual(['università', 'Un istituto']);
  });
});

test('names begin with the shown ones; what is written like an acronym is one', () => {
  const names = [
    { text: 'IFOM', type: 'NAME' as const, isOurs: false, evidence: [] },
    { text: 'istituto fermo', type: 'ACRONYM' as const, isOurs: false, evidence: [] },
    { text: 'Istituto', type: 'NAME' as const, isOurs: false, evidence: [] },
  ];
  const document = documentOf({}, { names });
  expect(document.names).toEqual(['Istituto', 'IFOM', 'istituto fermo']);
  expect(document.acronyms).toEqual(['IFOM', 'istituto fermo']);
});

test('a web address tells a short name where the entity has one by it', () => {
  const values = [
    valueOf('website', 'http://www.ieo.it/'),
    { ...valueOf('website', 'http://www.other.it'), isShown: false },
  ];
  expect(documentOf({ webName: 'ieo' }, { values }).webNames).toEqual([{ label: 'ieo', host: 'ieo.it' }]);
  expect(documentOf({}, { values }).webNames).toEqual([]);
});

test('identifiers are folded without signs', () => {
  const identifiers = [{ scheme: 'ror', value: '02hcsa680', evidence: [] }, { scheme: 'orcid', value: '0000-0001-X', evidence: [] }]; // prettier-ignore
  expect(documentOf({}, { identifiers }).identifiers).toEqual(['02hcsa680', '00000001x']);
});

test.each([
  ['a project runs', { kind: 'Project', startDate: '2022-05', endDate: '2024-04-30' }, ['2022', '2023', '2024']],
  ['a project begins', { kind: 'Project', startDate: '2022' }, ['2022']],
  ['a project that a source has the wrong way round', { kind: 'Project', startDate: '2024', endDate: '2022' }, ['2022', '2023', '2024']], // prettier-ignore
  ['a publication', { kind: 'Publication', date: '2021-03-01' }, ['2021']],
  ['of competences', { firstYear: 2019, lastYear: 2020 }, ['2019', '2020']],
  ['none', {}, []],
])('years: %s', (_what, changes, years) => {
  const document = documentOf(changes);
  expect(document.facets.year).toEqual(years);
  expect(document.year).toBe(Number(years.at(-1) ?? 0));
});

test('of a project that never ends are the latest sixty', () => {
  const { year } = documentOf({ kind: 'Project', startDate: '0001', endDate: '9999' }).facets;
  expect([year.length, year.at(-1)]).toEqual([60, '9999']);
});

test.each([
  ['by its type', { organizationType: 'START_UP' }, [], ['true']],
  ['by what a source says', {}, [valueOf('sme', 'true')], ['true']],
  ['not when a source says so', {}, [valueOf('sme', 'false')], []],
  ['never a project', { kind: 'Project' }, [valueOf('sme', 'true')], []],
])('small and medium-sized: %s', (_what, changes, values, expected) => {
  expect(documentOf(changes, { values }).facets.sme).toEqual(expected);
});
