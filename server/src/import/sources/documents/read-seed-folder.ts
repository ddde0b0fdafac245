import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { readSeedFile, type ReadSeedFile } from './read-seed-file.ts';
import { SeedFileInvalid, type SeedProblem } from './seed-problem.ts';

/**
 * Reads every seed file below a folder, in order of path.
 * @throws SeedFileInvalid with the problems of all files together, so that one run shows everything there is to mend.
 */
export async function readSeedFolder(folder: string): Promise<ReadSeedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const problems: SeedProblem[] = [];
  const files: ReadSeedFile[] = [];
  for (const path of paths) {
    try {
      files.push(await readSeedFile(path));
    } catch (error) {
      if (!(error instanceof SeedFileInvalid)) throw error;
      problems.push(...error.problems.map((problem) => ({ ...problem, file: relative(folder, path) })));
    }
  }
  problems.push(...findRepeatedSources(files));
  if (problems.length > 0) throw new SeedFileInvalid(problems);
  return files;
}

function findRepeatedSources(files: readonly ReadSeedFile[]): SeedProblem[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ file, data, lineOf }) => {
    const first = seen.get(data.source.id);
    seen.set(data.source.id, file);
    if (first === undefined) return [];
    return [
      { file, line: lineOf(['source', 'id']), message: `the source "${data.source.id}" is already given by ${first}` },
    ];
  });
}
