/**
 * Pins what readers see of sources: each with its records in order and their statements line by line, indicators with the
 * figures of several sources side by side, and figures about the graph that equal a count of our own.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connection, PAGE_FIELDS, pageThrough } from '../kit/page-through.ts';
import { openTestApi } from '../kit/test-api.ts';

interface SourceRecord {
  id: string;
  localId: string;
  source: { id: string };
  entity: { id: string; kind: string };
  locator: { line: number | null };
  statements: {
    type: string;
    subject: string;
    value: string | null;
    target: { id: string } | null;
    locator: { line: number } | null;
  }[];
}
interface Source {
  id: string;
  type: string;
  file: string | null;
  date: string | null;
  languages: string[];
  recordCount: number;
  statementCount: number;
  fetchedAt: string;
  title: { text: string; isOurs: boolean };
}

const SOURCE = 'id type file date languages recordCount statementCount fetchedAt title { text isOurs }';
const RECORD =
  'id localId source { id } entity { id kind } locator { line } statements { type subject value target { id } locator { line } }';
let api: Awaited<ReturnType<typeof openTestApi>>;
let sources: Source[];

beforeAll(async () => {
  api = await openTestApi();
  const { data } = await api.query<{ sources: Source[] }>(`{ sources { ${SOURCE} } }`);
  sources = data.sources;
});
afterAll(async () => {
  await api.db.close();
});

async function recordsOf(source: string, args = '', first = 50): Promise<SourceRecord[]> {
  const document = `query ($id: ID!, $first: Int, $after: String) { source(id: $id) { records(first: $first, after: $after ${args}) { edges { cursor node { ${RECORD} } } ${PAGE_FIELDS} } } }`;
  return pageThrough(first, async (after) => {
    const { data, errors } = await api.query<{ source: { records: Connection<SourceRecord> } }>(document, {
      id: source,
      first,
      after,
    });
    expect(errors).toEqual([]);
    return data.source.records;
  });
}

describe('sources', () => {
  test('are the five documents first, then the vocabularies', () => {
    expect(sources.map(({ type }) => type)).toEqual([
      ...Array.from({ length: 5 }, () => 'DOCUMENT'),
      ...Array.from({ length: 3 }, () => 'VOCABULARY'),
    ]);
    expect(sources.slice(0, 5).every(({ file }) => file?.endsWith('.txt') ?? false)).toBe(true);
    expect(sources.every(({ fetchedAt }) => !Number.isNaN(Date.parse(fetchedAt)))).toBe(true);
  });

  test('are found by id, with a title in each language; unknown ones are null', async () => {
    const { data } = await api.query(
      '{ source(id: "cluster-presentation-2024") { date it: title(lang: it) { text isFallback } en: title(lang: en) { text isFallback } } none: source(id: "nobody") { id } }',
    );
    expect(data).toEqual({
      source: {
        date: '2024-05-28',
        it: { text: 'Presentazione del Cluster, 28 maggio 2024', isFallback: false },
        en: { text: 'Presentation of the cluster, 28 May 2024', isFallback: false },
      },
      none: null,
    });
  });

  test('give all their records, in the order of the source, with what each says by line', async () => {
    for (const { id, recordCount, statementCount } of sources) {
      const records = await recordsOf(id);
      const rows = await api.db.ask(
        'MATCH (r:Record {sourceId: $id}) WHERE r.position >= 0 RETURN r.id AS id ORDER BY r.position',
        { id },
      );
      expect(records.map((record) => record.id)).toEqual(rows.map((row) => row['id']));
      expect(records).toHaveLength(recordCount);
      expect(records.flatMap(({ statements }) => statements)).toHaveLength(statementCount);
      for (const { statements, source, localId } of records) {
        expect(source.id).toBe(id);
        const lines = statements.map(({ locator }) => locator?.line ?? Infinity);
        expect(lines, localId).toEqual([...lines].sort((a, b) => a - b));
        for (const { type, value, target } of statements)
          expect([type, value === null, target === null]).toEqual([type, type === 'RELATION', type !== 'RELATION']);
      }
    }
  });

  test('give only the records of the kinds asked for', async () => {
    const records = await recordsOf('assolombarda-plan', 'kinds: [Goal, Network]', 4);
    const [row] = await api.db.ask(
      'MATCH (r:Record {sourceId: "assolombarda-plan"}) WHERE r.kind IN ["Goal", "Network"] RETURN count(r) AS n',
    );
    expect(records).toHaveLength(Number(row?.['n']));
    expect(new Set(records.map(({ entity }) => entity.kind))).toEqual(new Set(['Goal', 'Network']));
  });

  test('read a page of records with one statement a level', async () => {
    api.statements();
    await api.query(
      `{ source(id: "cluster-profile") { title { text } records(first: 50) { totalCount edges { node { ${RECORD} } } } } }`,
    );
    const ran = api.statements();
    expect(ran).toHaveLength(new Set(ran).size);
    expect(ran.length).toBeLessThanOrEqual(5);
  });
});

describe('indicators', () => {
  interface Observation {
    value: number;
    unit: string;
    comparator: string;
    period: string | null;
    statedOn: string | null;
    place: { slug: string } | null;
    citedSource: { slug: string } | null;
    evidence: { source: { id: string }; locator: { line: number } }[];
  }

  async function observationsOf(slug: string): Promise<Observation[]> {
    const { data, errors } = await api.query<{ indicator: { observations: Observation[] } }>(
      `query ($slug: String) { indicator(slug: $slug) { observations { value unit comparator period statedOn
        place { slug } citedSource { slug } evidence { source { id } locator { line } } } } }`,
      { slug },
    );
    expect(errors).toEqual([]);
    return data.indicator.observations;
  }

  test('keep figures of sources that disagree side by side', async () => {
    const found = await observationsOf('irccs-share-of-italy');
    expect(found.map(({ value, evidence }) => [value, evidence[0]?.source.id]).sort()).toEqual([
      [36, 'region-and-cluster-slides'],
      [37, 'assolombarda-plan'],
    ]);
    expect(found).toMatchObject([
      { unit: 'percent', place: { slug: 'lombardia' } },
      { unit: 'percent', place: { slug: 'lombardia' } },
    ]);
  });

  test('hold each figure once for the same period, place, cited source and note', async () => {
    const { data } = await api.query<{
      indicators: Connection<{ slug: string; observations: Record<string, unknown>[] }>;
    }>(
      '{ indicators(first: 100) { edges { node { slug observations { value unit comparator period place { id } citedSource { id } note { text } } } } } }',
    );
    for (const { node } of data.indicators.edges) {
      const texts = node.observations.map((observation) => JSON.stringify(observation));
      expect(new Set(texts).size, node.slug).toBe(texts.length);
    }
  });

  test('are series by period, oldest first, with place and cited source', async () => {
    const found = await observationsOf('public-health-expenditure-share-of-gdp');
    const dated = found.filter(({ period }) => period !== null);
    expect(dated.map(({ period, value }) => [period, value])).toEqual([
      ['2009', 7.3],
      ['2019', 6.6],
      ['2022', 6.4],
    ]);
    expect(
      dated.every(({ place, citedSource }) => place?.slug === 'italia' && citedSource?.slug === 'mef-def-2019'),
    ).toBe(true);
  });

  test('of a page share one statement for their observations', async () => {
    api.statements();
    await api.query(
      '{ indicators(first: 100) { edges { node { name { text } observations { value place { slug } citedSource { slug } evidence { source { id } } } } } } }',
    );
    const ran = api.statements();
    expect(ran).toHaveLength(new Set(ran).size);
    expect(ran.length).toBeLessThanOrEqual(4);
  });
});

test('the figures about the graph equal a count', async () => {
  interface Statistics {
    asOf: string;
    entities: { kind: string; count: number }[];
    relations: { type: string; count: number }[];
    sourceCount: number;
    recordCount: number;
    observationCount: number;
  }
  const { data } = await api.query<{ statistics: Statistics }>(
    '{ statistics { asOf entities { kind count } relations { type count } sourceCount recordCount observationCount } }',
  );
  const count = async (pattern: string): Promise<number> =>
    Number((await api.db.ask(`MATCH ${pattern} RETURN count(x) AS n`))[0]?.['n']);
  const { statistics } = data;
  expect(statistics.entities).toHaveLength(14);
  expect(statistics.relations).toHaveLength(17);
  for (const { kind, count: stated } of statistics.entities)
    expect([kind, stated]).toEqual([kind, await count(`(x:Entity {kind: '${kind}'})`)]);
  for (const { type, count: stated } of statistics.relations)
    expect([type, stated]).toEqual([type, await count(`(:Entity)-[x:${type}]->(:Entity)`)]);
  expect(statistics).toMatchObject({
    sourceCount: await count('(x:Source)'),
    recordCount: await count('(x:Record)'),
    observationCount: await count('(x:Observation)'),
  });
  expect(Date.now() - Date.parse(statistics.asOf)).toBeGreaterThan(0);
});
