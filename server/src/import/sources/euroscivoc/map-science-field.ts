import type { NameStatement, RecordContent } from '../../../records/model.ts';
import { italianFieldName } from '../../italian-field-name.ts';
import { otherFieldNames } from '../../other-field-names.ts';
import type { ScienceField } from './science-field.ts';

/**
 * A field as a record. Its paths are identifiers beside its address: CORDIS knows fields by their paths only, so that is
 * where the two meet. Pure.
 */
export function mapScienceField(field: ScienceField): RecordContent {
  const { key, notation, address, names, definitions, isDeprecated, parents, paths } = field;
  const identifiers = [...paths, ...(address === undefined ? [] : [address])];
  return {
    localId: fieldLocalId(key),
    kind: 'Technology',
    names: [...withItalian(names, notation), ...(notation === undefined ? [] : otherFieldNames(notation))],
    identifiers: identifiers.map((value) => ({ scheme: 'euroscivoc', value })),
    values: [
      ...definitions.map(({ text, lang }) => ({
        field: 'description' as const,
        value: text,
        ...(lang === undefined ? {} : { lang }),
        ours: false,
      })),
      { field: 'scheme', value: 'euroscivoc', ours: false },
      ...(notation === undefined ? [] : [{ field: 'notation' as const, value: notation, ours: false }]),
      ...(isDeprecated ? [{ field: 'status' as const, value: 'deprecated', ours: false }] : []),
    ],
    observations: [],
    relations: parents.map((parent) => ({ type: 'BROADER', target: fieldLocalId(parent) })),
    at: { words: address ?? paths[0] ?? key },
  };
}

/** The names of a file that gives none in Italian, and ours. */
function withItalian(names: readonly NameStatement[], notation: string | undefined): NameStatement[] {
  const isItalian = names.some(({ lang }) => lang === 'it');
  const ours = isItalian || notation === undefined ? undefined : italianFieldName(notation);
  return ours === undefined ? [...names] : [...names, ours];
}

function fieldLocalId(key: string): string {
  return `euroscivoc-${key}`;
}
