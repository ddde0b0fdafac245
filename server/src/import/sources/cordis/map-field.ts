import type { RecordContent } from '../../../records/model.ts';
import type { Subject } from './gather-subjects.ts';

export function fieldId(code: string): string {
  return `euroscivoc${code.replaceAll('/', '-')}`;
}

/** The code of the field above; undefined for the six at the top. */
export function parentField(code: string): string | undefined {
  const parent = code.slice(0, code.lastIndexOf('/'));
  return parent === '' ? undefined : parent;
}

/** A field of science. The files give CORDIS's path of notations, not the concept's address, so it has no identifier. */
export function mapField({ code, title, row }: Subject): RecordContent {
  const at = { file: 'euroSciVoc.csv', line: row };
  const parent = parentField(code);
  return {
    localId: fieldId(code),
    kind: 'Technology',
    names: [{ text: title, lang: 'en', type: 'NAME', ours: false, at }],
    identifiers: [],
    values: [
      { field: 'scheme', value: 'euroscivoc', ours: false, at },
      { field: 'notation', value: code.slice(code.lastIndexOf('/') + 1), ours: false, at },
    ],
    observations: [],
    relations: parent === undefined ? [] : [{ type: 'BROADER', target: fieldId(parent), at }],
    at,
  };
}
