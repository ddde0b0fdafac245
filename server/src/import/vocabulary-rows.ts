import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEED_FOLDER } from '../project-folders.ts';

/**
 * The rows of one of our lists of names in `seed/vocabularies`, without its header: written for this system, cells between
 * semicolons, none quoted.
 * @param name of the file, `nuts-names.csv`
 */
export function vocabularyRows(name: string): string[][] {
  const [, ...lines] = readFileSync(join(SEED_FOLDER, 'vocabularies', name), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => line.split(';'));
}
