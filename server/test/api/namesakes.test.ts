/** Pins that values of a facet that are called the same can be told apart. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applySources } from '../../src/records/record-store.ts';
import type { RecordContent } from '../../src/records/model.ts';
import { makeSearchDocuments } from '../../src/search/documents/make-search-documents.ts';
import { EmbeddedIndex } from '../../src/search/embedded/embedded-index.ts';
import { DATA_SET_SOURCE } from '../kit/data-set-source.ts';
import { plainRecord } from '../kit/plain-record.ts';
import { apiOn } from '../kit/test-api.ts';
import { openTestGraph, type TestGraph } from '../kit/test-graph.ts';

let db: TestGraph;

/** A call of a year: both years' calls have the same title. */
function call(year: string): RecordContent {
  const content = plainRecord('Programme', `call-${year}`);
  return {
    ...content,
    names: [{ text: 'Starting grants', lang: 'en', type: 'NAME', ours: false }],
    identifiers: [{ scheme: 'topic', value: `XRC-${year}-STG` }],
  };
}

beforeAll(async () => {
  db = await openTestGraph();
  await db.reset();
  const other = plainRecord('Programme', 'other-call');
  const projects = ['call-2021', 'call-2022', 'other-call'].map((target) =>
    plainRecord('Project', `quercia-in-${target}`, [{ type: 'FUNDED_BY', target }]),
  );
  await applySources(db.graph, [
    { source: DATA_SET_SOURCE, records: [call('2021'), call('2022'), other, ...projects] },
  ]);
  const ids = (await db.ask('MATCH (e:Entity) RETURN e.id AS id')).map(({ id }) => String(id));
  await new EmbeddedIndex(db.graph).put(await makeSearchDocuments(db.graph, ids));
  await db.ask('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
});
afterAll(async () => {
  await db.reset();
  await db.close();
});

async function labelsOf(valueText: string): Promise<string[]> {
  const { data } = await apiOn(db.graph).query<{ search: { facets: { values: { label: string }[] }[] } }>(
    `query ($valueText: String) {
      search(text: "quercia", facets: [PROGRAMME]) { facets { values(first: 20, valueText: $valueText) { label } } }
    }`,
    { valueText },
  );
  return data.search.facets.flatMap(({ values }) => values.map(({ label }) => label)).sort();
}

test('two that are called the same say their codes, others do not', async () => {
  expect(await labelsOf('')).toEqual([
    'Starting grants (XRC-2021-STG)',
    'Starting grants (XRC-2022-STG)',
    'other call',
  ]);
});

test('one of them is found by its code', async () => {
  expect(await labelsOf('grants 2022')).toEqual(['Starting grants (XRC-2022-STG)']);
});
