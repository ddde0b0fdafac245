/**
 * Pins that no statement reads more than its question needs: none may look at all nodes or all relations, and each that
 * looks at every node of a label, or pairs up what it found, stands in a list with its reason. Which of two index
 * look-ups Neo4j takes first depends on what it has counted, so the plans themselves are not compared.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refreshPlans } from '../../src/graph/refresh-plans.ts';
import { registeredStatements } from '../../src/graph/statement.ts';
import { seedGraph } from '../../src/import/seed-graph.ts';
import { importRecords } from '../../src/records/import-records.ts';
import type { RecordContent } from '../../src/records/model.ts';
import { SEED_FOLDER } from '../../src/project-folders.ts';
import { plainRecord } from '../kit/plain-record.ts';
import { DATA_SET_SOURCE } from '../kit/data-set-source.ts';
import { openTestGraph, type TestGraph } from '../kit/test-graph.ts';

const FOLDER = fileURLToPath(new URL('../../src/graph/statements/', import.meta.url));

const FORBIDDEN = /AllNodesScan|RelationshipTypesScan|RelationshipTypeScan|AllRelationshipsScan|RelationshipIndexScan/u;

const MAY_SCAN_A_LABEL: Record<string, string> = {
  findGraphState: 'one node of its label',
  stampGraph: 'one node of its label',
  stampGraphRules: 'one node of its label',
  listMigrations: 'a handful of nodes',
  listSources: 'a handful of nodes',
  listDecisionsMade: 'asks for all of them',
  listTombstones: 'asks for all of them, once an import where somebody was erased',
  listAllRecordKeys: 'a rebuild asks for all of them',
  listDanglingRecords: 'the few that point to nothing',
  listStaleEntities: 'only what changed',
  claimIndexEntries: 'only what changed, and no more than asked for',
  returnIndexEntries: 'only what was taken, and no more than asked for',
  settleIndexEntries: 'only what was taken, and no more than asked for',
  listIndexRemovals: 'only what is gone, and no more than asked for',
  countIndexEntries: 'one node of its label',
  stampSearchSignature: 'one node of its label',
  markProjectsWithKeywords: 'once a batch of changed technologies; no index finds items of lists',
  markPublicationsWithKeywords: 'once a batch of changed technologies; no index finds items of lists',
};

const MAY_PAIR_UP: Record<string, string> = {
  findGraphState: 'single counts',
  countIndexEntries: 'single counts',
  createRelations: 'one start with one end a row',
  createNameLinks: 'one record with one record a row',
  createObservations: 'one observation with one place and one citation a row',
  listCompetenceProofs: 'one holder with one technology a row',
  listShortestPaths: 'one start with one end',
  listFewShortestPaths: 'one start with one end',
  listBondsOfPairs: 'one party with one party a row',
  listRelationsAmong: 'at most 300 with 300, each by index',
};

async function* bodies(): AsyncGenerator<RecordContent> {
  yield plainRecord('Project', 'a-project');
  for (let index = 0; index < 200; index += 1) {
    yield await Promise.resolve(
      plainRecord('Organization', `body-${String(index)}`, [{ type: 'PARTICIPATES_IN', target: 'a-project' }]),
    );
  }
}

let db: TestGraph;

beforeAll(async () => {
  db = await openTestGraph();
  for (const entry of readdirSync(FOLDER, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && entry.name.endsWith('.ts'))
      await import(pathToFileURL(`${entry.parentPath}/${entry.name}`).href);
  }
});
afterAll(async () => {
  await db.close();
});

test('every statement file declares one statement of the same name', () => {
  const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const kebab = (name: string): string => name.replace(/(?<!^)(?=[A-Z])/gu, '-').toLowerCase();
  const names = new Set(registeredStatements().map(({ name }) => `${kebab(name)}.ts`));
  const parts = [
    'competence-columns.ts',
    'entity-columns.ts',
    'entity-conditions.ts',
    'holder-conditions.ts',
    'import-run-columns.ts',
    'matching-entities.ts',
    'names-of-node.ts',
    'part-evidence.ts',
    'partners-of-center.ts',
    'path-parts.ts',
    'project-proofs.ts',
    'proof-row.ts',
    'publication-proofs.ts',
    'relation-columns.ts',
    'result-types.ts',
    'search-hit-columns.ts',
    'stated-sme.ts',
    'technology-and-narrower.ts',
  ];
  expect(
    files
      .map(({ name }) => name)
      .filter((name) => !names.has(name))
      .sort(),
  ).toEqual(parts);
});

test.each([
  ['in a graph that begins', async () => db.reset()],
  [
    'in the graph of the seed',
    async () => {
      await seedGraph(db.graph, SEED_FOLDER);
      await refreshPlans(db.graph);
    },
  ],
  [
    'right after the first piece of a first import, when Neo4j has not counted its indexes by itself yet',
    async () => {
      await db.reset();
      // As in a new graph, where nothing was ever counted but that nothing is there.
      await refreshPlans(db.graph);
      await importRecords(db.graph, DATA_SET_SOURCE, bodies(), {
        isDryRun: false,
        signal: new AbortController().signal,
        onProgress: () => undefined,
        onOutcome: () => undefined,
      });
    },
  ],
])(
  'every statement is planned, and none reads more than its question needs, %s',
  { timeout: 120_000 },
  async (_where, prepare) => {
    await prepare();
    const plans = new Map<string, string[]>();
    for (const statement of registeredStatements()) plans.set(statement.name, await db.graph.explain(statement));
    const namesWith = (operator: RegExp, allowed: Record<string, string>): string[] =>
      [...plans].flatMap(([name, operators]) =>
        operators.some((one) => operator.test(one)) && !(name in allowed) ? [name] : [],
      );
    expect([...plans].filter(([, operators]) => operators.length === 0)).toEqual([]);
    expect(namesWith(FORBIDDEN, {})).toEqual([]);
    expect(namesWith(/NodeByLabelScan/u, MAY_SCAN_A_LABEL)).toEqual([]);
    expect(namesWith(/NodeIndexScan/u, {})).toEqual([]);
    expect(namesWith(/CartesianProduct/u, MAY_PAIR_UP)).toEqual([]);
  },
);
