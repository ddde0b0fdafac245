import type { SearchDocumentRow } from '../../graph/statements/search/list-search-documents.ts';
import type { EntityKind } from '../../records/model.ts';
import type { EntityDetails } from '../../records/projection/project-entity.ts';
import type { SearchDocument } from '../search-document.ts';
import { aboutNamesOf } from './about-names.ts';
import type { Closures } from './closures.ts';
import { facetsOf } from './document-facets.ts';
import { ownTextsOf } from './own-texts.ts';
import { relatedNamesOf } from './related-names.ts';

/** Puts an entity's search document together. Pure. @param closures those of `closedIdsOf(row)`, at least */
export function toSearchDocument(row: SearchDocumentRow, closures: Closures): SearchDocument {
  const details = JSON.parse(row.details) as EntityDetails;
  const facets = facetsOf(row, details, closures);
  return {
    id: row.id,
    // The label of the node, which only kinds become.
    kind: row.kind as EntityKind,
    ...ownTextsOf(row, details),
    aboutIt: aboutNamesOf(row, closures, 'it'),
    aboutEn: aboutNamesOf(row, closures, 'en'),
    related: relatedNamesOf(row, closures),
    facets,
    sortIt: row.sortIt,
    sortEn: row.sortEn,
    year: Number(facets.year.at(-1) ?? 0),
    relationCount: row.relationCount,
  };
}
