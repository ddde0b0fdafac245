import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadSeedFile } from './read-seed-file.ts';
import type { SeedProblem } from './seed-problem.ts';

/**
 * Checks that the few words of every locator really stand at their line of the document (white space folded).
 * @param folder where the documents are; a seed file whose document is not there gives one problem.
 */
export async function checkLocators(seed: ReadSeedFile, folder: string): Promise<SeedProblem[]> {
  const documentFile = seed.data.source.file;
  if (documentFile === undefined) return [];
  let lines: string[];
  try {
    lines = (await readFile(join(folder, documentFile), 'utf8')).split(/\r?\n/u).map(foldSpace);
  } catch {
    return [{ file: seed.file, line: 1, message: `the document ${documentFile} is not in ${folder}` }];
  }
  return [...locatorsOf(seed.data, [])].flatMap(({ path, line, lastLine, words }) => {
    const atLine = lines[line - 1];
    if (atLine === undefined || lastLine < line || lastLine > lines.length) {
      return [
        {
          file: seed.file,
          line: seed.lineOf(path),
          message: `${documentFile} has no lines ${String(line)}-${String(lastLine)}`,
        },
      ];
    }
    if (atLine.includes(foldSpace(words))) return [];
    return [
      {
        file: seed.file,
        line: seed.lineOf(path),
        message: `"${words}" does not stand at line ${String(line)} of ${documentFile}`,
      },
    ];
  });
}

interface FoundLocator {
  path: PropertyKey[];
  line: number;
  lastLine: number;
  words: string;
}

function* locatorsOf(value: unknown, path: PropertyKey[]): Generator<FoundLocator> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* locatorsOf(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      const itemPath = [...path, name];
      if (name === 'at' && Array.isArray(item)) yield locatorOf(item, itemPath);
      else yield* locatorsOf(item, itemPath);
    }
  }
}

function locatorOf(tuple: unknown[], path: PropertyKey[]): FoundLocator {
  const line = Number(tuple[0]);
  return { path, line, lastLine: tuple.length === 3 ? Number(tuple[1]) : line, words: String(tuple.at(-1)) };
}

function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
