import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEED_FOLDER } from '../project-folders.ts';
import type { NameStatement } from '../records/model.ts';

const FILE = join(SEED_FOLDER, 'vocabularies/nuts-names.csv');

let names: ReadonlyMap<string, readonly NameStatement[]> | undefined;

/**
 * Our Italian and English names of an area of NUTS, for files that give codes only, marked as ours: areas of levels 1 and 2
 * in Europe and of level 3 in Italy, but for Lombardy's provinces, which our list of places describes. Written for this
 * system in `seed/vocabularies/nuts-names.csv`. Empty for any other code: what NUTS calls it comes with an import of NUTS.
 * @param code of NUTS, `ITH3`
 */
export function areaNames(code: string): readonly NameStatement[] {
  names ??= readNames();
  return names.get(code) ?? [];
}

function readNames(): Map<string, NameStatement[]> {
  const [, ...lines] = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  return new Map(
    lines.map((line) => {
      const [code = '', it = '', en = ''] = line.split(';');
      return [
        code,
        [
          { text: it, lang: 'it', type: 'NAME', ours: true },
          { text: en, lang: 'en', type: 'NAME', ours: true },
        ],
      ];
    }),
  );
}
