/**
 * Pins erasing a person on a real Neo4j, with the real sources ORCID and OpenAlex, which both speak of Ada: nothing in the
 * whole graph and in no report names her any more, she stays away whatever is imported again and in whatever order, and
 * comes back once the erasure is lifted.
 */
import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { executeRun } from '../../src/import/runs/execute-run.ts';
import { newImportRun } from '../../src/import/runs/import-run.ts';
import { redactReports } from '../../src/import/runs/redact-reports.ts';
import { reportFolderOf } from '../../src/import/runs/report-folder.ts';
import { RunStore } from '../../src/import/runs/run-store.ts';
import { PROJECT_FOLDER } from '../../src/project-folders.ts';
import { holdImportLease } from '../../src/records/hold-import-lease.ts';
import type { RecordContent, SourceDescription } from '../../src/records/model.ts';
import { rebuildGraph } from '../../src/records/project-source.ts';
import { applySources, dropSource } from '../../src/records/record-store.ts';
import { erasePerson, liftErasure } from '../../src/records/erasures/erase-person.ts';
import { importRecords } from '../../src/records/import-records.ts';
import { openAdministeredApi, type AdministeredApi } from '../kit/administered-api.ts';

const FIXTURES = join(PROJECT_FOLDER, 'server/src/import/sources');
const ORCID = '8888-0000-0000-0013';
const ORGANIZATIONS = ['https://ror.org/00s6t1f81', 'https://ror.org/01nffqt88'];
const NOTHING_WRITTEN = [0, 0, 0, 0, 0];
const LIMIT_MS = 180_000;

let api: AdministeredApi;

beforeAll(async () => {
  api = await openAdministeredApi();
  const { folder } = api.administration.inbox;
  await copyFile(join(FIXTURES, `orcid/fixtures/json/${ORCID}.json`), join(folder, 'orcid.json'));
  await copyFile(join(FIXTURES, 'orcid/fixtures/json/8888-0000-0000-0056.json'), join(folder, 'bruno.json'));
  await copyFile(join(FIXTURES, 'openalex/fixtures/works-page.json'), join(folder, 'openalex.json'));
});
afterAll(async () => {
  await api.close();
});
beforeEach(async () => {
  await empty();
});

/** Empties the graph and keeps Neo4j's plans, which take longer to make than all that is done here. */
async function empty(): Promise<void> {
  await api.db.ask('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
}

/** Everything that the graph and the data folder hold, as one text. */
async function everything(): Promise<string> {
  const nodes = await api.db.ask('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties');
  const relations = await api.db.ask('MATCH ()-[r]->() RETURN properties(r) AS properties');
  const reports = join(api.dataFolder, 'imports');
  const names = await readdir(reports).catch(() => []);
  const texts = await Promise.all(names.map(async (name) => readFile(join(reports, name), 'utf8')));
  const audit = await readFile(join(api.dataFolder, 'audit.jsonl'), 'utf8').catch(() => '');
  return [JSON.stringify([nodes, relations]), ...texts, audit].join('\n');
}

async function expectNoTrace(words: readonly string[]): Promise<void> {
  const text = (await everything()).toLowerCase();
  for (const word of words) {
    const at = text.indexOf(word.toLowerCase());
    expect(at === -1 ? '' : text.slice(Math.max(0, at - 200), at + 200)).toBe('');
  }
}

interface Counts {
  created: number;
  updated: number;
  unchanged: number;
  skipped: number;
}

/** What the administrator's import does, in this thread. */
async function importFile(source: 'orcid' | 'openalex', files: readonly string[], isDryRun = false): Promise<Counts> {
  const { graph } = api.db;
  const paths = files.map((name) => join(api.administration.inbox.folder, name));
  const input = { source, paths, region: null, organizations: ORGANIZATIONS, mapping: null, authors: null };
  const unexpected: unknown[] = [];
  const run = await executeRun({
    graph,
    store: new RunStore(graph),
    reportFolder: reportFolderOf(api.dataFolder),
    run: newImportRun({ ...input, isDryRun, allowsManyWithdrawals: true }, 'API'),
    signal: new AbortController().signal,
    onChange: () => undefined,
    onUnexpected: (error) => unexpected.push(error),
  });
  expect(unexpected).toEqual([]);
  expect(run).toMatchObject({ status: 'SUCCEEDED', reason: null });
  return run;
}

interface Answer {
  __typename: string;
  id?: string;
  field?: string;
  recordCount?: number;
}

async function erase(input: object): Promise<Answer> {
  const { erasePerson: answer } = await api.change<{ erasePerson: Answer }>(
    `mutation ($input: ErasePersonInput!) { erasePerson(input: $input) {
      __typename ... on Erasure { id recordCount } ... on InvalidInput { field } } }`,
    { input },
  );
  return answer;
}

/** What the administrator's mutation does, however long it takes. @returns the id of the erasure */
async function eraseAndRedact(id: string): Promise<string> {
  const erased = await erasePerson(api.db.graph, { id, reason: '', by: null }, async (traces) =>
    redactReports(reportFolderOf(api.dataFolder), traces),
  );
  if (!('erasureId' in erased)) throw new Error(erased.problem);
  return erased.erasureId;
}

async function idOf(name: string): Promise<string> {
  const [row] = await api.db.ask('MATCH (e:Entity) WHERE e.nameAny CONTAINS $name RETURN e.id AS id', { name });
  return String(row?.['id']);
}

describe('Ada, of whom ORCID and OpenAlex speak', () => {
  const TRACES = ['Inventata', ORCID, 'A9900000001'];

  test(
    'leaves no trace, stays away whatever is imported, and is back when the erasure is lifted',
    { timeout: LIMIT_MS },
    async () => {
      await importFile('orcid', ['orcid.json', 'bruno.json']);
      await importFile('openalex', ['openalex.json']);
      const before = await api.db.exportCanonical();
      const ada = await idOf('Inventata');
      const [pavia] = await api.db.ask("MATCH (e:Organization) WHERE e.nameAny CONTAINS 'Pavia' RETURN e.id AS id");
      await api.change('mutation ($input: DecisionInput!) { keepApart(input: $input) { __typename } }', {
        input: { a: ada, b: await idOf('Fittizio'), reason: 'two of them' },
      });
      const erasure = await eraseAndRedact(ada);
      expect(await idOf('Inventata')).toBe('undefined');
      expect(await api.db.ask('MATCH (d:Decision) RETURN d')).toEqual([]);
      expect(
        await api.db.ask('MATCH (e:Organization {id: $id}) RETURN e.id AS id', { id: pavia?.['id'] }),
      ).toHaveLength(1);
      expect(Object.values(await rebuildGraph(api.db.graph))).toEqual(NOTHING_WRITTEN);
      const without = await api.db.exportCanonical();

      expect((await importFile('openalex', ['openalex.json'])).skipped).toBeGreaterThan(0);
      expect((await importFile('orcid', ['orcid.json', 'bruno.json'])).skipped).toBeGreaterThan(0);
      await importFile('orcid', ['orcid.json'], true);
      expect(await api.db.exportCanonical()).toEqual(without);
      expect(Object.values(await rebuildGraph(api.db.graph))).toEqual(NOTHING_WRITTEN);

      await dropSource(api.db.graph, 'orcid');
      await dropSource(api.db.graph, 'openalex');
      await importFile('orcid', ['orcid.json', 'bruno.json']);
      await importFile('openalex', ['openalex.json']);
      expect(await api.db.exportCanonical()).toEqual(without);

      const lifted = await api.change('mutation ($id: ID!) { liftErasure(id: $id) { __typename } }', { id: erasure });
      expect(lifted).toEqual({ liftErasure: { __typename: 'ErasureLifted' } });
      expect(await api.db.ask('MATCH (t:Tombstone) RETURN t')).toEqual([]);
      await importFile('openalex', ['openalex.json']);
      await importFile('orcid', ['orcid.json', 'bruno.json']);
      expect(await api.db.exportCanonical()).toEqual(before);
    },
  );

  test('is named nowhere: in no property, no report, not in the audit', { timeout: LIMIT_MS }, async () => {
    await importFile('orcid', ['orcid.json']);
    await importFile('orcid', ['orcid.json'], true);
    await importFile('openalex', ['openalex.json']);
    for (const word of TRACES) expect(await everything(), word).toContain(word);
    await eraseAndRedact(await idOf('Inventata'));
    await expectNoTrace(TRACES);
    await importFile('openalex', ['openalex.json']);
    await importFile('orcid', ['orcid.json']);
    await importFile('orcid', ['orcid.json'], true);
    await expectNoTrace(TRACES);
    const { importRuns } = await api.change<{
      importRuns: { edges: { node: { outcomes: { totalCount: number; edges: { node: object }[] } } }[] };
    }>(
      '{ importRuns(first: 1) { edges { node { outcomes(kinds: [SKIPPED]) { totalCount edges { node { localId outcome } } } } } } }',
    );
    expect(importRuns.edges[0]?.node.outcomes.edges[0]?.node).toEqual({ localId: '', outcome: 'SKIPPED' });
  });

  test('known from one source only is known in the other by the identifier', { timeout: LIMIT_MS }, async () => {
    await importFile('orcid', ['orcid.json']);
    await eraseAndRedact(await idOf('Inventata'));
    expect((await importFile('openalex', ['openalex.json'])).skipped).toBeGreaterThan(0);
    await expectNoTrace(TRACES);
  });
});

describe('what cannot be erased', () => {
  test('is told as a problem', { timeout: LIMIT_MS }, async () => {
    await importFile('orcid', ['orcid.json']);
    const [organization, ada] = [await idOf('Pavia'), await idOf('Inventata')];
    expect(await erase({ id: 'ent_none' })).toEqual({ __typename: 'NotFound' });
    expect(await erase({ id: organization })).toEqual({ __typename: 'InvalidInput', field: 'input.id' });
    expect(await erase({ id: ada, reason: 'ada m inventata asked' })).toEqual({
      __typename: 'InvalidInput',
      field: 'input.reason',
    });
    expect(await erase({ id: ada, reason: 'x'.repeat(501) })).toMatchObject({ field: 'input.reason' });
    expect(await erase({ id: ada, by: 'x'.repeat(81) })).toMatchObject({ field: 'input.by' });
    const signal = new AbortController().signal;
    const during = await holdImportLease(api.db.graph, { signal }, async () => erase({ id: ada }));
    expect(during).toEqual({ __typename: 'Conflict' });
    expect(await idOf('Inventata')).toBe(ada);
    expect(await api.change('mutation { liftErasure(id: "era_none") { __typename } }')).toEqual({
      liftErasure: { __typename: 'NotFound' },
    });
  });
});

test('erasures are listed newest first, for the administrator only', { timeout: LIMIT_MS }, async () => {
  await importFile('orcid', ['orcid.json', 'bruno.json']);
  await erase({ id: await idOf('Inventata'), reason: 'first', by: 'AB' });
  await erase({ id: await idOf('Fittizio'), reason: 'second' });
  const QUERY = '{ erasures { totalCount edges { node { reason erasedBy recordCount erasedAt } } } }';
  const { erasures } = await api.change<{ erasures: { totalCount: number; edges: { node: object }[] } }>(QUERY);
  expect(erasures.totalCount).toBe(2);
  expect(erasures.edges.map(({ node }) => node)).toMatchObject([
    { reason: 'second', erasedBy: null },
    { reason: 'first', erasedBy: 'AB' },
  ]);
  expect((await api.query(QUERY)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

const SOURCES = ['alpha', 'beta', 'gamma', 'delta'] as const;
type SourceId = (typeof SOURCES)[number];
const IDENTIFIERS = [
  { scheme: 'orcid', value: ORCID },
  { scheme: 'openalex', value: 'A1' },
  { scheme: 'pic', value: '999000111' },
] as const;

function describeSource(id: SourceId): SourceDescription {
  const title = { en: id };
  return { id, type: 'DATASET', title, titleIsOurs: true, description: {}, languages: ['en'], priority: 50 };
}

/** A source with a person, an organization that points to the person, and a publication. */
function recordsOf(source: SourceId, identifiers: RecordContent['identifiers']): RecordContent[] {
  const common = { values: [], observations: [] };
  const named = (text: string): Pick<RecordContent, 'names'> => ({ names: [{ text, type: 'NAME', ours: false }] });
  return [
    {
      ...common,
      localId: 'work',
      kind: 'Publication',
      identifiers: [],
      relations: [],
      ...named(`A work of ${source}`),
    },
    {
      ...common,
      localId: `person-of-${source}`,
      kind: 'Person',
      identifiers,
      relations: [{ type: 'AUTHORED', target: 'work' }],
      ...named(`Persona ${source}`),
    },
    {
      ...common,
      localId: 'body',
      kind: 'Organization',
      identifiers: [],
      relations: [
        { type: 'PARTNER_OF', target: `person-of-${source}` },
        { type: 'SUPPORTS', target: 'work' },
      ],
      ...named(`Body ${source}`),
    },
  ];
}

type World = Record<SourceId, RecordContent[]>;

/** The sources whose person is, through identifiers that they share, the one of `first`. */
function sourcesOfPerson(world: World, first: SourceId): SourceId[] {
  const identifiersIn = (source: SourceId): string[] =>
    world[source].flatMap(({ identifiers }) => identifiers.map(({ value }) => value));
  const found = new Set<SourceId>([first]);
  for (let size = 0; size < found.size;) {
    size = found.size;
    const known = new Set([...found].flatMap(identifiersIn));
    for (const source of SOURCES) if (identifiersIn(source).some((value) => known.has(value))) found.add(source);
  }
  return [...found];
}

const arbitraryWorld: fc.Arbitrary<World> = fc
  .tuple(...SOURCES.map(() => fc.subarray([...IDENTIFIERS], { minLength: 1 })))
  .map((sets) => {
    const worlds = SOURCES.map((source, index) => [source, recordsOf(source, sets[index] ?? [])] as const);
    return Object.fromEntries(worlds) as World;
  });

/** Both ways of taking a source over: whole, and streamed in pieces. */
async function take(world: World, source: SourceId, isStreamed: boolean): Promise<void> {
  const { graph } = api.db;
  if (!isStreamed) {
    await applySources(graph, [{ source: describeSource(source), records: world[source] }]);
    return;
  }
  const contents = async function* (): AsyncGenerator<RecordContent> {
    yield* await Promise.resolve(world[source]);
  };
  await importRecords(graph, describeSource(source), contents(), {
    isDryRun: false,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    onOutcome: () => undefined,
  });
}

test(
  'whatever is imported in whatever order, the erased person is not there and all others are',
  { timeout: 240_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryWorld,
        fc.shuffledSubarray([...SOURCES], { minLength: 1 }),
        fc.shuffledSubarray([...SOURCES], { minLength: SOURCES.length }),
        fc.array(fc.boolean(), { minLength: SOURCES.length, maxLength: SOURCES.length }),
        async (world, first, then, streamed) => {
          await empty();
          for (const [index, source] of first.entries()) await take(world, source, streamed[index] ?? false);
          const chosen = first[0] ?? 'alpha';
          const [row] = await api.db.ask('MATCH (:Record {key: $key})-[:DESCRIBES]->(e) RETURN e.id AS id', {
            key: `${chosen}/person-of-${chosen}`,
          });
          const request = { id: String(row?.['id']), reason: '', by: null };
          const erased = await erasePerson(api.db.graph, request, async () => Promise.resolve());
          if (!('erasureId' in erased)) throw new Error(erased.problem);
          for (const [index, source] of then.entries()) await take(world, source, streamed[index] ?? false);
          const gone = sourcesOfPerson(world, chosen);
          await expectNoTraceInGraph(gone);
          const rows = await api.db.ask(
            "MATCH (r:Record {kind: 'Person'}) RETURN r.sourceId AS source ORDER BY source",
          );
          expect(rows.map(({ source }) => source)).toEqual(SOURCES.filter((source) => !gone.includes(source)).sort());
          expect(await api.db.ask('MATCH (r:Dangling) RETURN r.key')).toEqual([]);
          expect(Object.values(await rebuildGraph(api.db.graph))).toEqual(NOTHING_WRITTEN);
          expect(await liftErasure(api.db.graph, erased.erasureId)).toBe(true);
          for (const source of SOURCES) await take(world, source, false);
          const back = await api.db.exportCanonical();
          await empty();
          for (const source of SOURCES) await take(world, source, false);
          expect(await api.db.exportCanonical()).toEqual(back);
        },
      ),
      { numRuns: 8, endOnFailure: true },
    );
  },
);

async function expectNoTraceInGraph(gone: readonly SourceId[]): Promise<void> {
  const nodes = await api.db.ask('MATCH (n) RETURN properties(n) AS properties');
  const relations = await api.db.ask('MATCH ()-[r]->() RETURN properties(r) AS properties');
  const text = JSON.stringify([nodes, relations]).toLowerCase();
  for (const source of gone) {
    expect(text.includes(`persona ${source}`)).toBe(false);
    expect(text.includes(`person-of-${source}`)).toBe(false);
    expect(text.includes(`persona-${source}`)).toBe(false);
  }
}
