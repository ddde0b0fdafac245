/** Pins what is suggested for Italian and English headers, that it can be used as it stands, and that it shows no values. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapTable } from '../map-table.ts';
import { parseMapping, type ReadMapping } from '../mapping/read-mapping.ts';
import { toCell, type Sheet } from '../sheet.ts';
import { suggestMapping } from './suggest-mapping.ts';

function sheetOf(rows: readonly (readonly string[])[]): Sheet {
  return {
    shownName: 'x.csv',
    rows: rows.map((cells, index) => ({ row: index + 1, cells: cells.map(toCell) })),
    problems: [],
    notes: [],
  };
}

function suggest(rows: readonly (readonly string[])[]): { text: string; mapping: ReadMapping['mapping'] } {
  const text = suggestMapping(sheetOf(rows), 'soci 2026-11.xlsx', undefined);
  return { text, mapping: parseMapping('x', text).mapping };
}

const BODIES = [
  [
    'Politecnico di Milano',
    '04376620151',
    'www.polimi.it',
    'Università',
    'Biotecnologie; Chimica',
    '12/03/2015',
    'Prova Inventata',
    'a@example.org',
    'MI',
  ],
  [
    'Humanitas Mirasole',
    '10125410158',
    'www.humanitas.it',
    'IRCCS',
    'Clinica; Genomica',
    '01/02/2016',
    'Esempio Finto',
    'b@example.org',
    'MI',
  ],
];

test.each([
  ['Ragione sociale', 'P.IVA', 'Sito web', 'Tipologia', 'Competenze', 'Socio dal', 'Referente', 'E-mail', 'Provincia'],
  [
    'Organisation name',
    'VAT number',
    'Website',
    'Type',
    'Expertise',
    'Member since',
    'Contact person',
    'Email',
    'Province',
  ],
])('the columns %s, %s, … are understood', (...header) => {
  const [name, vat, website, type, expertise, since, contact] = header;
  const { text, mapping } = suggest([header, ...BODIES]);
  expect(mapping).toMatchObject({
    source: { id: 'list-soci' },
    kind: 'Organization',
    key: vat,
    names: [{ column: name }],
    identifiers: [{ column: vat, scheme: 'vat' }],
    persons: [{ name: contact }],
    personalData: 'none',
  });
  expect(mapping.values).toMatchObject([
    { column: website, field: 'website' },
    { column: type, map: { Università: 'UNIVERSITY', IRCCS: 'IRCCS' } },
  ]);
  expect(mapping.relations).toMatchObject([
    { type: 'MEMBER_OF', from: { column: since } },
    { type: 'HAS_COMPETENCE', target: { column: expertise, separator: ';' } },
    { type: 'LOCATED_IN', target: { kind: 'Place' } },
  ]);
  expect(text).not.toMatch(/example\.org|Inventata/u);
  const { items } = mapTable(sheetOf([header, ...BODIES]), parseMapping('x', text));
  expect(items.filter((item) => 'problem' in item)).toEqual([]);
});

test('values speak where headers do not, and what is not understood is listed', () => {
  const { text, mapping } = suggest([
    ['A', 'B', 'C', 'D'],
    ['Politecnico di Milano', '04376620151', 'https://www.polimi.it', 'x'],
    ['Humanitas', '10125410158', 'https://www.humanitas.it', ''],
  ]);
  expect(mapping).toMatchObject({ key: 'B', names: [{ column: 'A' }], values: [{ column: 'C', field: 'website' }] });
  expect(text).toContain('a guess');
  expect(text).toMatch(/^# - "D"/mu);
});

test('persons with their ORCID', () => {
  const { mapping } = suggest([
    ['Cognome', 'Nome', 'ORCID'],
    ['Inventata', 'Prova', '0000-0002-1825-0097'],
  ]);
  expect(mapping).toMatchObject({ kind: 'Person', key: 'ORCID', identifiers: [{ scheme: 'orcid' }] });
});

test('whatever a table holds, what is suggested can be used with it', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      'Ragione sociale',
      'Nome',
      'Cognome',
      'Tipologia',
      'E-mail',
      'Provincia',
      'Competenze',
      'yes',
      '# x',
      '": {',
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const sheet = sheetOf([['a'], ...rows]);
      const read = parseMapping('x', suggestMapping(sheet, 'x.csv', undefined));
      try {
        mapTable(sheet, read);
      } catch (error) {
        expect(String(error)).toMatch(/no row can be taken over|has no row below its header/u);
      }
    }),
    { numRuns: 50 },
  );
});
