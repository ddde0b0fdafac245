import type { NameStatement } from '../records/model.ts';
import { vocabularyRows } from './vocabulary-rows.ts';

let labels: ReadonlyMap<string, string> | undefined;

/**
 * Our Italian name of a field of EuroSciVoc, marked as ours, for files that name fields in English only; undefined for a
 * field that the vocabulary got later. Written for this system in `seed/vocabularies/euroscivoc-it.csv`, by number.
 * @param notation the field's number, `373`
 */
export function italianFieldName(notation: string): NameStatement | undefined {
  labels ??= new Map(vocabularyRows('euroscivoc-it.csv').map(([field = '', label = '']) => [field, label]));
  const text = labels.get(notation);
  return text === undefined ? undefined : { text, lang: 'it', type: 'NAME', ours: true };
}
