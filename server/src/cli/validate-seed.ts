import { parseArgs } from 'node:util';
import { checkLocators } from '../import/sources/documents/check-locators.ts';
import { readSeedFolder } from '../import/sources/documents/read-seed-folder.ts';
import { SeedFileInvalid } from '../import/sources/documents/seed-problem.ts';
import { SEED_FOLDER } from '../project-folders.ts';

/** `kms validate`: checks all seed files; with `--documents` also that each locator's words stand in the document. */
export async function validateSeed(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: { seed: { type: 'string', default: SEED_FOLDER }, documents: { type: 'string' } },
  });
  try {
    const files = await readSeedFolder(values.seed);
    const { documents } = values;
    if (documents !== undefined) {
      const problems = (await Promise.all(files.map(async (file) => checkLocators(file, documents)))).flat();
      if (problems.length > 0) throw new SeedFileInvalid(problems);
    }
    for (const { file, data } of files) process.stdout.write(`${file}: ${String(data.records.length)} records\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof SeedFileInvalid)) throw error;
    process.stderr.write(`${error.message}\n${String(error.problems.length)} problem(s)\n`);
    return 1;
  }
}
