import type { RecordRow } from '../graph/statements/records/upsert-records.ts';
import type { RecordContent, SourceDescription } from './model.ts';
import { foldText } from '../fold-text.ts';
import { canonicalJson, hashOf, hashText, mintId, recordKey } from './record-key.ts';

/** A record as it is stored. `position` is its place in the source, from 0. */
export function toRecordRow(sourceId: string, content: RecordContent, position: number): RecordRow {
  const key = recordKey(sourceId, content.localId);
  const { names, identifiers, values, observations, relations } = content;
  const text = canonicalJson(content);
  return {
    key,
    id: mintId('rec', key),
    sourceId,
    localId: content.localId,
    kind: content.kind,
    position,
    statementCount:
      names.length +
      identifiers.filter(({ scheme }) => scheme !== 'key').length +
      values.length +
      observations.length +
      relations.length,
    hash: hashText(text),
    content: text,
    identifiers: identifierRows(identifiers),
  };
}

/** Each identifier once, however often the record states it. */
function identifierRows(identifiers: RecordContent['identifiers']): RecordRow['identifiers'] {
  const rows = identifiers.map(({ scheme, value }) => ({
    key: `${scheme}:${value}`,
    scheme,
    value,
    folded: foldText(value).replaceAll(' ', ''),
  }));
  return rows.length < 2 ? rows : [...new Map(rows.map((row) => [row.key, row])).values()];
}

/** What a source is, as properties of its node; `hash` tells whether a newer description differs. */
export function toSourceState(
  source: SourceDescription,
): Record<string, string | number | boolean | string[]> & { hash: string } {
  const { title, description, file, date, licence } = source;
  const properties = {
    type: source.type,
    priority: source.priority,
    languages: source.languages,
    titleIsOurs: source.titleIsOurs,
    ...(title.it === undefined ? {} : { titleIt: title.it }),
    ...(title.en === undefined ? {} : { titleEn: title.en }),
    ...(description.it === undefined ? {} : { descriptionIt: description.it }),
    ...(description.en === undefined ? {} : { descriptionEn: description.en }),
    ...(file === undefined ? {} : { file }),
    ...(date === undefined ? {} : { date }),
    ...(licence === undefined ? {} : { licence }),
  };
  return { ...properties, hash: hashOf(properties) };
}
