import type { NameStatement } from '../records/model.ts';
import { vocabularyRows } from './vocabulary-rows.ts';

let names: ReadonlyMap<string, NameStatement[]> | undefined;

/**
 * What a field of EuroSciVoc is called besides (skos:altLabel): other spellings and words that people use for the same thing,
 * “precision medicine” and “tumore al seno”, as EuroSciVoc itself gives none. Marked as ours; written for this system in
 * `seed/vocabularies/euroscivoc-other-names.csv`.
 * @param notation the field's number, `5029300`
 */
export function otherFieldNames(notation: string): readonly NameStatement[] {
  names ??= readNames();
  return names.get(notation) ?? [];
}

function readNames(): Map<string, NameStatement[]> {
  const rows = vocabularyRows('euroscivoc-other-names.csv');
  return new Map(
    [...Map.groupBy(rows, ([notation = '']) => notation)].map(([notation, some]) => [
      notation,
      some.map(([, lang = '', text = '']) => ({ text, lang, type: 'ALIAS', ours: true })),
    ]),
  );
}
