/**
 * Pins what the seed holds: that it is sound, that its places in the documents are right, that the main facts of the five
 * documents are there, and that nothing is there which they do not state.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapPlace } from '../../src/import/sources/cordis/map-place.ts';
import { italianFieldName } from '../../src/import/italian-field-name.ts';
import { checkLocators } from '../../src/import/sources/documents/check-locators.ts';
import { readSeedFolder } from '../../src/import/sources/documents/read-seed-folder.ts';
import type { ReadSeedFile } from '../../src/import/sources/documents/read-seed-file.ts';
import { seedGraph } from '../../src/import/seed-graph.ts';
import { PROJECT_FOLDER, SEED_FOLDER } from '../../src/project-folders.ts';
import { isOfEarlierRules } from '../../src/records/graph-rules.ts';
import { rebuildGraph } from '../../src/records/project-source.ts';
import { openSeededGraph } from '../kit/seeded-graph.ts';
import type { TestGraph } from '../kit/test-graph.ts';

/** The documents are no part of the project: whoever has them puts them into a folder `shared` beside it. */
const DOCUMENTS = `${PROJECT_FOLDER}../shared/documents`;

let files: ReadSeedFile[];
let db: TestGraph;

beforeAll(async () => {
  files = await readSeedFolder(SEED_FOLDER);
  db = await openSeededGraph();
});
afterAll(async () => {
  await db.close();
});

async function slugs(cypher: string): Promise<string[]> {
  return (await db.ask(`${cypher} RETURN DISTINCT e.slug AS slug ORDER BY slug`)).map(({ slug }) => String(slug));
}

describe('the seed', () => {
  test('is five documents and the vocabularies', () => {
    expect(files.filter(({ data }) => data.source.type === 'DOCUMENT')).toHaveLength(5);
    expect(files.every(({ data }) => data.records.length > 0)).toBe(true);
  });

  test('marks places that are right, where the documents are at hand', async () => {
    if (!existsSync(DOCUMENTS)) {
      process.stderr.write('\nNOT CHECKED: the places in the documents, which are not at hand in ../shared/documents\n');
      return;
    }
    const problems = (await Promise.all(files.map(async (file) => checkLocators(file, DOCUMENTS)))).flat();
    expect(problems).toEqual([]);
  });

  test('gives a few words at each place and never a sentence', () => {
    const places = JSON.stringify(files.map(({ data }) => data)).match(/"at":\[[^\]]*\]/gu) ?? [];
    expect(places.length).toBeGreaterThan(500);
    for (const place of places) expect((JSON.parse(`{${place}}`) as { at: (string | number)[] }).at.at(-1)?.toString().split(/\s+/u).length).toBeLessThanOrEqual(8);
  });

  test('imported again changes nothing, and is what a rebuild gives', async () => {
    const before = await db.exportCanonical();
    const [stamp] = await db.ask('MATCH (g:GraphState) RETURN g.changedAt AS changedAt');
    for (const report of await seedGraph(db.graph, SEED_FOLDER)) expect(report).toMatchObject({ created: 0, updated: 0, withdrawn: 0 });
    expect(await db.ask('MATCH (g:GraphState) RETURN g.changedAt AS changedAt')).toEqual([stamp]);
    expect(await rebuildGraph(db.graph)).toEqual({ entitiesWritten: 0, entitiesDeleted: 0, relationsWritten: 0, relationsDeleted: 0, observationsWritten: 0 });
    expect(await db.exportCanonical()).toEqual(before);
  });

  test('tells that a graph was computed by an earlier version, until it is rebuilt', async () => {
    expect(await isOfEarlierRules(db.graph)).toBe(false);
    await db.ask('MATCH (g:GraphState) REMOVE g.rules');
    await seedGraph(db.graph, SEED_FOLDER);
    expect(await isOfEarlierRules(db.graph)).toBe(true);
    await rebuildGraph(db.graph);
    expect(await isOfEarlierRules(db.graph)).toBe(false);
  });

  test('knows the city of Milano by the code under which ISTAT lists the municipality', async () => {
    const places = files.flatMap(({ data }) => data.records).filter(({ kind }) => kind === 'Place');
    const fixture = await readFile(`${PROJECT_FOLDER}server/src/import/sources/nuts/fixtures/expected.json`, 'utf8');
    const items = JSON.parse(fixture) as { record?: { localId: string; identifiers: object[] } }[];
    const municipality = items.find(({ record }) => record?.localId === 'municipality-015146')?.record;
    const milano = places.filter(({ key }) => key === 'milano').flatMap(({ identifiers }) => identifiers);
    expect(milano.map(({ scheme, value }) => ({ scheme, value }))).toEqual(municipality?.identifiers);
  });

  test('knows countries and fields by the codes under which CORDIS has the same ones', () => {
    const records = files.flatMap(({ data }) => data.records);
    const codesOf = (scheme: string): [string, string[]][] =>
      records.flatMap(({ names, identifiers }) =>
        identifiers.filter((one) => one.scheme === scheme).map(({ value }): [string, string[]] => [value, names.map(({ text }) => text)]),
      );
    const countries = codesOf('nuts').filter(([code]) => code.length === 2);
    expect(countries.map(([code]) => code)).toEqual(expect.arrayContaining(['CN', 'DE', 'EL', 'FR', 'IT', 'UK', 'US']));
    expect(countries).toHaveLength(27 + 3);
    for (const [code, names] of countries) expect(mapPlace(code).names.map(({ text }) => text), code).toEqual(names);
    const fields = codesOf('euroscivoc');
    expect(fields).toHaveLength(13);
    for (const [code, names] of fields) {
      const italian = italianFieldName(code.slice(code.lastIndexOf('/') + 1))?.text;
      // Documents in Italian say it in English.
      if (!names.includes('Big data')) expect(names.map((name) => name.toLowerCase()), code).toContain(italian);
      else expect(italian).toBe('grandi dati');
    }
  });

  test('gives every thing one slug, its editorial key', async () => {
    const keys = new Set(files.flatMap(({ data }) => data.records.map(({ key }) => key)));
    expect(await slugs('MATCH (e:Entity)')).toEqual([...keys].sort());
  });
});

describe('the main facts of the documents are there', () => {
  test.each([
    ['networks', 'MATCH (e:Network)', ['cebr', 'edih', 'een', 'uehp', 'vanguard-initiative', 'silver-economy-network', ]],
    ['working groups', 'MATCH (e:WorkingGroup)', ['biobanks-group', 'technology-transfer-group', 'clinical-research-competitiveness-group', 'clinical-trials-and-privacy-working-group', 'digital-health-working-group']],
    ['projects', 'MATCH (e:Project)', ['c4life', 'smartls', 'citta-della-salute', 'human-technopole-project']],
    ['programmes', 'MATCH (e:Programme)', ['s3-lombardia', 'pnrr-mission-6', 'pnrr-mission-6-component-1', 'pnrr-mission-6-component-2', 'pnrr-mission-4', 'pnrr-mission-4-component-2', 'call-hub-research-and-innovation']],
    ['events', 'MATCH (e:Event)', ['meet-in-italy-for-life-sciences', 'business-mission-emirates-2024', 'life-science-next-2024', 'biomanufacturing-workshop-2024', 'forum-ricerca-clinica-2024', 'digital-health-revolution-2025']],
    ['areas of technology', 'MATCH (e:Technology)', ['medical-devices', 'digital-health', 'health-and-wellness', 'pharmaceuticals', 'biotechnology']],
    ['facilities', 'MATCH (e:Facility)', ['mind', 'valve-center', 'fiera-milano', 'national-life-science-technopole']],
    ['bodies', 'MATCH (e:Organization)', ['lombardy-life-sciences-cluster', 'regione-lombardia', 'assolombarda', 'frrb', 'ospedale-san-raffaele', 'farmindustria', 'human-technopole', 'politecnico-di-milano', 'universita-bocconi', 'aria', 'invitalia']],
    ['mission and vision', 'MATCH (e:Goal)', ['cluster-mission', 'cluster-vision', 'from-science-to-citizens']],
  ])('%s', async (_what, cypher, expected) => {
    expect(await slugs(cypher)).toEqual(expect.arrayContaining(expected));
  });

  test('the eight areas of the IRCCS with their numbers', async () => {
    const rows = await db.ask(
      'MATCH (i:Indicator)-[:HAS_OBSERVATION]->(o) WHERE i.slug STARTS WITH "irccs-" AND i.slug ENDS WITH "-lombardy" AND o.unit = "organizations" RETURN i.slug AS slug, collect(DISTINCT o.value) AS v',
    );
    expect(Object.fromEntries(rows.map(({ slug, v }) => [String(slug), v]))).toEqual({
      'irccs-lombardy': [19],
      'irccs-cardiology-lombardy': [3],
      'irccs-oncology-lombardy': [2],
      'irccs-rehabilitation-lombardy': [4],
      'irccs-neurology-lombardy': [3],
      'irccs-molecular-medicine-lombardy': [1],
      'irccs-psychiatry-lombardy': [1],
      'irccs-rare-diseases-lombardy': [1],
      'irccs-musculoskeletal-disorders-lombardy': [1],
    });
  });

  test.each([
    ['irccs-share-of-italy', [36, 37]],
    ['cluster-members', [100]],
    ['companies-in-cluster-network', [800]],
    ['researchers-lombardy', [6_000, 7_000]],
    ['students-lombardy', [240_000, 332_171]],
    ['universities-lombardy', [14, 15]],
    ['research-centres-lombardy', [32, 40]],
    ['gdp-lombardy', [440e9]],
    ['population-lombardy', [10_020_838]],
    ['pharma-export-lombardy', [6.9e9, 9.8e9]],
    ['medical-device-companies-lombardy', [1_213, 1_401]],
    ['pharma-rd-investment-lombardy', [440e6, 560e6]],
    ['value-chain-share-of-italian-gdp', [10, 10.1]],
    ['life-sciences-employees-lombardy', [346_153]],
    ['vanguard-initiative-regions', [38]],
    ['call-hub-eligible-projects', [33]],
    ['call-hub-eligible-projects-health-life-science', [11]],
  ])('%s: %j', async (slug, values) => {
    const rows = await db.ask('MATCH (:Indicator {slug: $slug})-[:HAS_OBSERVATION]->(o) RETURN DISTINCT o.value AS v ORDER BY v', { slug });
    expect(rows.map(({ v }) => v)).toEqual(values);
  });

  test('where the cluster is, since when, and how to reach it', async () => {
    const [cluster] = await db.ask('MATCH (e:Entity {slug: "lombardy-life-sciences-cluster"}) RETURN e.foundedOn AS foundedOn, e.address AS address, e.website AS website, e.sourceCount AS n');
    expect(cluster).toMatchObject({ foundedOn: '2015-07', address: expect.stringMatching(/Pantano,? 9/u) as string, website: expect.stringContaining('lombardialifesciences') as string });
    expect(Number(cluster?.['n'])).toBeGreaterThanOrEqual(4);
  });
});

describe('nothing is there that the documents do not state', () => {
  test('no person', async () => {
    expect(await slugs('MATCH (e:Person)')).toEqual([]);
  });

  test('no membership but that of the FRRB in the cluster', async () => {
    const rows = await db.ask('MATCH (a)-[:MEMBER_OF]->(b) RETURN a.slug AS a, b.slug AS b');
    expect(rows).toEqual([{ a: 'frrb', b: 'lombardy-life-sciences-cluster' }]);
  });

  test('no competence, coordination or affiliation but what is computed', async () => {
    expect(await slugs('MATCH (e)-[r:HAS_COMPETENCE|COORDINATES|AFFILIATED_WITH|FUNDED_BY]-() WHERE NOT r.isInferred')).toEqual([]);
  });

  test('no membership in the networks', async () => {
    expect(await slugs('MATCH (e)-[:MEMBER_OF]->(:Network)')).toEqual([]);
  });

  test('no observation without a figure, a unit and a place in a document', async () => {
    const rows = await db.ask('MATCH (o:Observation) WHERE o.value IS NULL OR o.unit IS NULL OR any(e IN o.evidence WHERE NOT e CONTAINS \'"line"\') RETURN o.id AS id');
    expect(rows).toEqual([]);
  });

  test('no relation without a place in a document or a vocabulary of ours', async () => {
    const documents = new Set(files.filter(({ data }) => data.source.type === 'DOCUMENT').map(({ data }) => data.source.id));
    const rows = await db.ask('MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id, r.evidence AS evidence');
    for (const { id, evidence } of rows) {
      for (const entry of (evidence as string[]).map((text) => JSON.parse(text) as { sourceId: string; line?: number })) {
        if (documents.has(entry.sourceId)) expect(entry.line, String(id)).toBeGreaterThan(0);
      }
    }
  });

  test('things with similar names stay two', async () => {
    expect(await slugs('MATCH (e:Entity) WHERE e.slug IN ["human-technopole", "human-technopole-project"]')).toHaveLength(2);
    expect(await slugs('MATCH (e:Entity) WHERE e.slug IN ["universita-degli-studi-di-milano", "universita-degli-studi-di-milano-bicocca"]')).toHaveLength(2);
    expect(await slugs('MATCH (e:Entity) WHERE e.slug IN ["lombardia", "regione-lombardia"]')).toHaveLength(2);
  });
});
