import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { FileRefused } from '../import/source-module.ts';
import { readSheet } from '../import/sources/table/read-sheet.ts';
import { suggestMapping } from '../import/sources/table/suggest/suggest-mapping.ts';

/**
 * `kms suggest-mapping FILE [--sheet NAME] > FILE.mapping.yaml`: writes what the columns of a list probably mean, to be read
 * and mended by a person before the list is imported.
 */
export async function printSuggestedMapping(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { sheet: { type: 'string' } },
  });
  const [path] = positionals;
  if (path === undefined || positionals.length !== 1) {
    process.stderr.write('suggest-mapping needs one CSV or XLSX file\n');
    return 2;
  }
  try {
    const sheet = await readSheet(path, values.sheet, new AbortController().signal);
    process.stdout.write(suggestMapping(sheet, basename(path), values.sheet));
    // The mapping goes into a file; what one should know of the list is for the person.
    for (const note of sheet.notes) process.stderr.write(`Note: ${note}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}
