import type { NameStatement } from '../records/model.ts';
import { vocabularyRows } from './vocabulary-rows.ts';

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
  return new Map(
    vocabularyRows('nuts-names.csv').map(([code = '', it = '', en = '']) => [
      code,
      [
        { text: it, lang: 'it', type: 'NAME', ours: true },
        { text: en, lang: 'en', type: 'NAME', ours: true },
      ],
    ]),
  );
}
