import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { seedFileSchema, type SeedFile } from './seed-file.ts';
import { SeedFileInvalid, type SeedProblem } from './seed-problem.ts';

type Path = readonly PropertyKey[];

/** A seed file that was read, with the way back from a place in the data to a line of the file. */
export interface ReadSeedFile {
  file: string;
  data: SeedFile;
  lineOf: (path: Path) => number;
}

const MAX_SEED_FILE_BYTES = 5_000_000;

/**
 * Reads and checks one seed file: YAML, form, and that every key it points to is described in it.
 * @throws SeedFileInvalid with every problem's file, line and reason.
 */
export async function readSeedFile(path: string): Promise<ReadSeedFile> {
  const text = await readFile(path, 'utf8');
  return parseSeedFile(basename(path), text);
}

/** As readSeedFile, from a text already in memory; `file` is named in problems. */
export function parseSeedFile(file: string, text: string): ReadSeedFile {
  if (Buffer.byteLength(text) > MAX_SEED_FILE_BYTES) {
    throw new SeedFileInvalid([{ file, line: 1, message: 'a seed file has at most 5 MB' }]);
  }
  const { content, lineOf } = parseYaml(file, text);
  const parsed = seedFileSchema.safeParse(content);
  if (!parsed.success) {
    throw new SeedFileInvalid(parsed.error.issues.map((issue) => problemOfIssue(file, lineOf, issue)));
  }
  const problems = findBrokenReferences(file, parsed.data, lineOf);
  if (problems.length > 0) throw new SeedFileInvalid(problems);
  return { file, data: parsed.data, lineOf };
}

function parseYaml(file: string, text: string): { content: unknown; lineOf: (path: Path) => number } {
  const counter = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
    if (document.errors.length > 0) {
      throw new SeedFileInvalid(
        document.errors.map((error) => ({ file, line: counter.linePos(error.pos[0]).line, message: error.message })),
      );
    }
    return { content: document.toJS({ maxAliasCount: 0 }), lineOf: (path) => lineOfPath(document, counter, path) };
  } catch (error) {
    if (error instanceof SeedFileInvalid) throw error;
    // What the parser itself cannot cope with: aliases, which may stand for any amount of data, and nesting without end.
    const reason =
      error instanceof RangeError ? 'is nested too deeply' : 'uses aliases (*name), which a seed file may not';
    throw new SeedFileInvalid([{ file, line: 1, message: `the file ${reason}` }]);
  }
}

function problemOfIssue(file: string, lineOf: (path: Path) => number, issue: z.core.$ZodIssue): SeedProblem {
  const where = issue.path.map(String).join('.');
  const at = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  return { file, line: lineOf(at), message: where === '' ? issue.message : `${where}: ${issue.message}` };
}

function lineOfPath(document: Document, counter: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return counter.linePos(Number(node.range[0])).line;
    }
  }
  return 1;
}

function findBrokenReferences(file: string, data: SeedFile, lineOf: (path: Path) => number): SeedProblem[] {
  const problems: SeedProblem[] = [];
  const report = (path: Path, message: string): void => {
    problems.push({ file, line: lineOf(path), message });
  };
  const keys = new Set<string>();
  for (const [index, record] of data.records.entries()) {
    if (keys.has(record.key)) report(['records', index, 'key'], `the key "${record.key}" is used twice in this file`);
    keys.add(record.key);
  }
  for (const [index, record] of data.records.entries()) {
    for (const [path, target] of referencesOf(record)) {
      if (!keys.has(target)) report(['records', index, ...path], `"${target}" is not described in this file`);
      if (target === record.key) report(['records', index, ...path], `"${record.key}" points to itself`);
    }
    if (data.source.type === 'DOCUMENT') {
      for (const path of statementsWithoutPlace(record)) {
        report(['records', index, ...path], 'a statement of a document needs `at: [line, "few words"]`');
      }
    }
  }
  return problems;
}

type SeedRecord = SeedFile['records'][number];

function referencesOf(record: SeedRecord): [Path, string][] {
  const references: [Path, string][] = record.relations.map((relation, index) => [
    ['relations', index, 'target'],
    relation.target,
  ]);
  for (const [index, observation] of record.observations.entries()) {
    if (observation.place !== undefined) references.push([['observations', index, 'place'], observation.place]);
    if (observation.cites !== undefined) references.push([['observations', index, 'cites'], observation.cites]);
  }
  return references;
}

function statementsWithoutPlace(record: SeedRecord): Path[] {
  const missing = (
    list: string,
    statements: readonly { at?: unknown }[],
    needsPlace: (index: number) => boolean,
  ): Path[] => statements.flatMap(({ at }, index) => (at === undefined && needsPlace(index) ? [[list, index]] : []));
  const { names, values, observations, relations } = record;
  return [
    ...missing('names', names, (index) => names[index]?.ours !== true),
    ...missing('values', values, (index) => isStatedByDocument(values[index])),
    ...missing('observations', observations, () => true),
    ...missing('relations', relations, () => true),
  ];
}

/** Theme and unit are our own ordering of indicators. */
function isStatedByDocument(value: SeedRecord['values'][number] | undefined): boolean {
  return value?.ours !== true && value?.field !== 'theme' && value?.field !== 'unit';
}
