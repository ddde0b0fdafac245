import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEED_FOLDER } from '../project-folders.ts';
import type { NameStatement } from '../records/model.ts';

const FILE = join(SEED_FOLDER, 'vocabularies/euroscivoc-it.csv');

let labels: ReadonlyMap<string, string> | undefined;

/**
 * Our Italian name of a field of EuroSciVoc, marked as ours, for files that name fields in English only; undefined for a
 * field that the vocabulary got later. Written for this system in `seed/vocabularies/euroscivoc-it.csv`, by number.
 * @param notation the field's number, `373`
 */
export function italianFieldName(notation: string): NameStatement | undefined {
  labels ??= readLabels();
  const text = labels.get(notation);
  return text === undefined ? undefined : { text, lang: 'it', type: 'NAME', ours: true };
}

function readLabels(): Map<string, string> {
  const [, ...lines] = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(';')), line.slice(line.indexOf(';') + 1)]));
}
