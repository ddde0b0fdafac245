import type { Field, RecordContent, RelationStatement } from '../../src/records/model.ts';

/** A record whose key is its readable name: `gene-therapy` is called "gene therapy". */
export function plainRecord(
  kind: RecordContent['kind'],
  localId: string,
  relations: RelationStatement[] = [],
  values: Partial<Record<Field, string>> = {},
): RecordContent {
  return {
    localId,
    kind,
    names: [{ text: localId.replaceAll('-', ' '), lang: 'en', type: 'NAME', ours: false }],
    identifiers: [{ scheme: 'key', value: localId }],
    values: Object.entries(values).map(([field, value]) => ({
      field: field as Field,
      value,
      ours: false,
      ...(field === 'description' ? { lang: 'en' } : {}),
    })),
    observations: [],
    relations,
    at: { file: 'cluster.csv', words: localId },
  };
}
