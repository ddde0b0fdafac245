import type { RecordContent } from '../../../records/model.ts';
import { italianFieldName } from '../../italian-field-name.ts';
import { otherFieldNames } from '../../other-field-names.ts';
import type { Subject } from './gather-subjects.ts';

export function fieldId(code: string): string {
  return `euroscivoc${code.replaceAll('/', '-')}`;
}

/** The code of the field above; undefined for the six at the top. */
export function parentField(code: string): string | undefined {
  const parent = code.slice(0, code.lastIndexOf('/'));
  return parent === '' ? undefined : parent;
}

/** A field of science, known by CORDIS's path of notations; EuroSciVoc's own files derive the same path. CORDIS names it in English, we in Italian. */
export function mapField({ code, title }: Subject): RecordContent {
  const parent = parentField(code);
  const notation = code.slice(code.lastIndexOf('/') + 1);
  const italian = italianFieldName(notation);
  return {
    localId: fieldId(code),
    kind: 'Technology',
    names: [
      { text: title, lang: 'en', type: 'NAME', ours: false },
      ...(italian === undefined ? [] : [italian]),
      ...otherFieldNames(notation),
    ],
    identifiers: [{ scheme: 'euroscivoc', value: code }],
    values: [
      { field: 'scheme', value: 'euroscivoc', ours: false },
      { field: 'notation', value: notation, ours: false },
    ],
    observations: [],
    relations: parent === undefined ? [] : [{ type: 'BROADER', target: fieldId(parent) }],
    at: { file: 'euroSciVoc.csv', words: code },
  };
}
