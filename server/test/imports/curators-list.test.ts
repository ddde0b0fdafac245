/**
 * Pins a curator's way with a list of their own over the API: a mapping is suggested, mended and read again, a dry run shows
 * what each column and the first rows would become, and nobody else may read what the report holds.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { tableSource } from '../../src/import/sources/table/table-source.ts';
import { openAdministeredApi, type AdministeredApi } from '../kit/administered-api.ts';
import { waitUntil } from '../kit/wait-until.ts';

const RUN_LIMIT_MS = 120_000;
const SUGGEST = `query ($file: String!) { suggestMapping(file: $file) {
  __typename ... on MappingText { file yaml notes } ... on Problem { message } ... on InvalidInput { field } } }`;
const READ = `query ($file: String!) { mappingText(file: $file) {
  __typename ... on MappingText { file yaml } ... on Problem { message } } }`;
const SUMMARY = `query ($id: ID!) { importRun(id: $id) {
  status reason reportPath notes { kind text absent standing } columns { name uses { part detail } }
  examples { localId outcome kind names identifiers { scheme value } values { field value } relationCount
    relations { type target targetKind role from to } } problems { totalCount edges { node { row field } } } } }`;
/** In Windows-1252, as Excel writes it in Italy. */
const LIST = Buffer.from(
  [
    'Ragione sociale;P. IVA;Sito web;Socio dal;Referente;Gatto dell\u2019ufficio',
    'Società Prima;04376620151;www.prima.example;12/03/2015;Prova Inventata;Micio',
    'Seconda srl;IT123;www.seconda.example;ieri;Altra Inventata;Fufi',
  ].join('\r\n'),
  'latin1',
);

interface MappingAnswer {
  __typename: string;
  file?: string;
  yaml?: string;
  notes?: string[];
  message?: string;
  field?: string;
}

interface Summary {
  status: string;
  reason: string | null;
  reportPath: string | null;
  notes: { kind: string; text: string }[];
  columns: { name: string; uses: { part: string; detail: string | null }[] }[];
  examples: { localId: string; outcome: string; kind: string; names: string[]; relations: object[] }[];
  problems: { totalCount: number; edges: { node: { row: number; field: string } }[] };
}

let api: AdministeredApi;
beforeAll(async () => {
  api = await openAdministeredApi();
});
afterAll(async () => {
  await api.close();
});
beforeEach(async () => {
  await api.db.reset();
  await writeFile(file('soci.csv'), LIST);
});

const file = (name: string): string => join(api.administration.inbox.folder, name);

async function suggest(name: string): Promise<MappingAnswer> {
  const { suggestMapping } = await api.change<{ suggestMapping: MappingAnswer }>(SUGGEST, { file: name });
  return suggestMapping;
}

/** Imports the list to its end. */
async function importList(mapping: string, isDryRun: boolean): Promise<string> {
  const input = { source: 'table', files: ['soci.csv'], mapping, isDryRun };
  const { startImport } = await api.change<{ startImport: { id: string } }>(
    'mutation ($input: StartImportInput!) { startImport(input: $input) { ... on ImportRun { id } } }',
    { input },
  );
  await waitUntil('it has ended', 90_000, async () => {
    const { data } = await api.query<{ importRun: { status: string } }>(
      'query ($id: ID!) { importRun(id: $id) { status } }',
      { id: startImport.id },
    );
    return !['WAITING', 'RUNNING'].includes(data.importRun.status);
  });
  return startImport.id;
}

test(
  'a mapping is suggested from the list, can be used as it is, and is read again',
  { timeout: RUN_LIMIT_MS },
  async () => {
    const answer = await suggest('soci.csv');
    expect(answer).toMatchObject({ __typename: 'MappingText', file: 'soci.mapping.yaml' });
    expect(answer.notes).toEqual([expect.stringContaining('Windows-1252')]);
    expect(answer.yaml).toContain('{ column: "P. IVA", scheme: vat, country: IT } # the header says');
    await writeFile(file('soci.mapping.yaml'), answer.yaml ?? '');
    const opened = await tableSource.open(
      [file('soci.csv')],
      { mapping: file('soci.mapping.yaml') },
      new AbortController().signal,
    );
    expect(opened.source.id).toBe('list-soci');
    const { mappingText } = await api.change<{ mappingText: MappingAnswer }>(READ, { file: 'soci.mapping.yaml' });
    expect(mappingText).toEqual({ __typename: 'MappingText', file: 'soci.mapping.yaml', yaml: answer.yaml });
  },
);

test('what is no list or no mapping is refused, and nobody else may ask', { timeout: RUN_LIMIT_MS }, async () => {
  await writeFile(file('page.csv'), '<!doctype html><html></html>');
  expect(await suggest('page.csv')).toMatchObject({ __typename: 'InvalidInput', field: 'file' });
  expect(await suggest('../admin-token')).toMatchObject({ __typename: 'NotFound' });
  expect(await suggest('none.csv')).toMatchObject({ __typename: 'NotFound' });
  const { mappingText } = await api.change<{ mappingText: MappingAnswer }>(READ, { file: 'soci.csv' });
  expect(mappingText.__typename).toBe('NotFound');
  for (const query of ['suggestMapping', 'mappingText']) {
    const answer = await api.query(`{ ${query}(file: "soci.csv") { __typename } }`);
    expect(answer.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  }
});

test(
  'a dry run shows what columns and rows would become and what is wrong with single cells',
  { timeout: RUN_LIMIT_MS },
  async () => {
    await writeFile(file('soci.mapping.yaml'), (await suggest('soci.csv')).yaml ?? '');
    const id = await importList('soci.mapping.yaml', true);
    const { importRun } = await api.change<{ importRun: Summary }>(SUMMARY, { id });
    expect(importRun).toMatchObject({ status: 'SUCCEEDED', reason: null });
    expect(importRun.notes.map(({ kind }) => kind)).toEqual(['FILE', 'FILE']);
    expect(importRun.notes[0]?.text).toContain('Windows-1252');
    const usesOf = (start: string): unknown => importRun.columns.find(({ name }) => name.startsWith(start))?.uses;
    expect(usesOf('P. IVA')).toContainEqual({ part: 'IDENTIFIER', detail: 'vat' });
    expect(usesOf('Sito')).toEqual([{ part: 'VALUE', detail: 'website' }]);
    expect(usesOf('Gatto')).toEqual([]);
    const first = importRun.examples.find(({ names }) => names[0] === 'Società Prima');
    expect(first).toMatchObject({
      kind: 'Organization',
      outcome: 'CREATED',
      identifiers: [{ scheme: 'vat', value: 'IT04376620151' }],
      values: [{ field: 'website', value: 'http://www.prima.example' }],
      relationCount: 1,
      relations: [
        { type: 'MEMBER_OF', target: 'lombardy-life-sciences-cluster', targetKind: 'Organization', from: '2015-03-12' },
      ],
    });
    expect(importRun.examples.map(({ kind }) => kind)).toEqual(['Organization', 'Organization', 'Person', 'Person']);
    // The second row comes without what is wrong in it.
    const second = importRun.examples.find(({ names }) => names[0] === 'Seconda srl');
    expect(second).toMatchObject({ identifiers: [], values: [{ field: 'website' }], relations: [{ from: null }] });
    expect(importRun.problems.edges.map(({ node }) => [node.row, node.field])).toEqual([
      [3, 'P. IVA'],
      [3, 'Socio dal'],
    ]);
    expect(await api.db.ask('MATCH (r:Record) RETURN count(r) AS n')).toEqual([{ n: 0 }]);
  },
);

test('an import in earnest tells notes and columns, and keeps no examples', { timeout: RUN_LIMIT_MS }, async () => {
  await writeFile(file('soci.mapping.yaml'), (await suggest('soci.csv')).yaml ?? '');
  const id = await importList('soci.mapping.yaml', false);
  const { importRun } = await api.change<{ importRun: Summary }>(SUMMARY, { id });
  expect([importRun.notes.length, importRun.columns.length, importRun.examples.length]).toEqual([2, 6, 0]);
});

test(
  'what a report holds is read with the token only, how the import went by all',
  { timeout: RUN_LIMIT_MS },
  async () => {
    await writeFile(file('soci.mapping.yaml'), (await suggest('soci.csv')).yaml ?? '');
    const id = await importList('soci.mapping.yaml', true);
    const open = await api.query<{ importRun: Summary }>(
      'query ($id: ID!) { importRun(id: $id) { status reportPath counts { created } } }',
      { id },
    );
    expect(open.errors).toEqual([]);
    expect(open.data.importRun).toMatchObject({ status: 'SUCCEEDED', reportPath: null });
    for (const field of [
      'notes { text }',
      'columns { name }',
      'examples { localId }',
      'outcomes { totalCount }',
      'problems { totalCount }',
    ]) {
      const answer = await api.query(`query ($id: ID!) { importRun(id: $id) { ${field} } }`, { id });
      expect(answer.errors[0]?.extensions.code, field).toBe('UNAUTHENTICATED');
      expect(answer.body).not.toContain('Inventata');
    }
    const { importRun } = await api.change<{ importRun: Summary }>(SUMMARY, { id });
    expect(importRun.reportPath).toMatch(/^\/import-reports\/.*-table-.*\.jsonl$/u);
    const report = await readFile(
      join(api.dataFolder, 'imports', importRun.reportPath?.split('/').at(-1) ?? ''),
      'utf8',
    );
    expect(report).toContain('Prova Inventata');
  },
);
