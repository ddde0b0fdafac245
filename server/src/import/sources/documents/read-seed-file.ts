import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseYamlText, toLineProblem, type YamlPath } from '../../yaml-text.ts';
import { seedFileSchema, type SeedFile } from './seed-file.ts';
import { SeedFileInvalid, type SeedProblem } from './seed-problem.ts';

/** A seed file that was read, with the way back from a place in the data to a line of the file. */
export interface ReadSeedFile {
  file: string;
  data: SeedFile;
  lineOf: (path: YamlPath) => number;
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
  const yaml = parseYamlText(text);
  if ('problems' in yaml) throw new SeedFileInvalid(yaml.problems.map((problem) => ({ file, ...problem })));
  const { lineOf } = yaml;
  const parsed = seedFileSchema.safeParse(yaml.content);
  if (!parsed.success) {
    throw new SeedFileInvalid(parsed.error.issues.map((issue) => ({ file, ...toLineProblem(yaml, issue) })));
  }
  const problems = findBrokenReferences(file, parsed.data, lineOf);
  if (problems.length > 0) throw new SeedFileInvalid(problems);
  return { file, data: parsed.data, lineOf };
}

function findBrokenReferences(file: string, data: SeedFile, lineOf: (path: YamlPath) => number): SeedProblem[] {
  const problems: SeedProblem[] = [];
  const report = (path: YamlPath, message: string): void => {
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

function referencesOf(record: SeedRecord): [YamlPath, string][] {
  const references: [YamlPath, string][] = record.relations.map((relation, index) => [
    ['relations', index, 'target'],
    relation.target,
  ]);
  for (const [index, observation] of record.observations.entries()) {
    if (observation.place !== undefined) references.push([['observations', index, 'place'], observation.place]);
    if (observation.cites !== undefined) references.push([['observations', index, 'cites'], observation.cites]);
  }
  return references;
}

function statementsWithoutPlace(record: SeedRecord): YamlPath[] {
  const missing = (
    list: string,
    statements: readonly { at?: unknown }[],
    needsPlace: (index: number) => boolean,
  ): YamlPath[] =>
    statements.flatMap(({ at }, index) => (at === undefined && needsPlace(index) ? [[list, index]] : []));
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
