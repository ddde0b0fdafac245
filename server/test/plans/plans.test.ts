/**
 * Pins how Neo4j runs every statement: the operators of each plan are kept in plans.txt, so that a change that makes a
 * statement read more than it needs is seen in review. No plan may scan all nodes. `UPDATE_EXPECTED=1` writes the file anew,
 * and still fails, so that somebody reads the difference.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registeredStatements } from '../../src/graph/statement.ts';
import { openTestGraph, type TestGraph } from '../kit/test-graph.ts';

const FOLDER = fileURLToPath(new URL('../../src/graph/statements/', import.meta.url));
const EXPECTED_FILE = fileURLToPath(new URL('plans.txt', import.meta.url));

/** Operators whose presence decides how much is read; the others follow from them. */
const TELLING = /Scan|Seek|Cartesian|CountFromCountStore|Expand|ShortestPath|ProcedureCall/u;
const FORBIDDEN = /AllNodesScan|UndirectedRelationshipTypeScan|DirectedAllRelationshipsScan/u;

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
  const parts = ['entity-columns.ts', 'entity-conditions.ts', 'relation-columns.ts'];
  expect(
    files
      .map(({ name }) => name)
      .filter((name) => !names.has(name))
      .sort(),
  ).toEqual(parts);
});

test('every plan is as reviewed, and none reads without an index', async () => {
  await db.reset();
  // What Neo4j has learnt of the data of other tests must not sway the plans.
  await db.ask('CALL db.prepareForReplanning(60)');
  const lines: string[] = [];
  for (const statement of registeredStatements()) {
    const operators = await db.graph.explain(statement);
    lines.push(`${statement.name}: ${operators.filter((operator) => TELLING.test(operator)).join(' ')}`);
  }
  const text = `${lines.join('\n')}\n`;
  expect(lines.filter((line) => FORBIDDEN.test(line))).toEqual([]);
  const isUpdate = process.env['UPDATE_EXPECTED'] === '1';
  if (isUpdate) writeFileSync(EXPECTED_FILE, text);
  expect(isUpdate, 'plans.txt was written anew: read it, then run without UPDATE_EXPECTED').toBe(false);
  expect(text).toBe(readFileSync(EXPECTED_FILE, 'utf8'));
});
