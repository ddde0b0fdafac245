import type { GraphReader } from '../../graph/graph.ts';
import type { Statement } from '../../graph/statement.ts';
import type { EntityRow } from '../../graph/statements/entities/entity-columns.ts';
import type { EntityConditions, EntityPage } from '../../graph/statements/entities/entity-conditions.ts';
import { listEntitiesByNameEnAsc } from '../../graph/statements/entities/list-entities-by-name-en-asc.ts';
import { listEntitiesByNameEnDesc } from '../../graph/statements/entities/list-entities-by-name-en-desc.ts';
import { listEntitiesByNameItAsc } from '../../graph/statements/entities/list-entities-by-name-it-asc.ts';
import { listEntitiesByNameItDesc } from '../../graph/statements/entities/list-entities-by-name-it-desc.ts';
import { listEntitiesByRelations } from '../../graph/statements/entities/list-entities-by-relations.ts';
import { listEntitiesBySources } from '../../graph/statements/entities/list-entities-by-sources.ts';
import { pageOf, type Cursor, type Page } from '../page.ts';
import type { Language } from './text-in.ts';

export type EntityOrder = 'NAME_ASC' | 'NAME_DESC' | 'RELATIONS_DESC' | 'SOURCES_DESC';

type ListStatement = Statement<EntityConditions & EntityPage, EntityRow>;

interface Ordering {
  statement: ListStatement;
  /** The value that the order goes by, kept in the cursor. */
  valueOf: (row: EntityRow) => string | number;
}

const byNameIt = ({ sortIt }: EntityRow): string => sortIt;
const byNameEn = ({ sortEn }: EntityRow): string => sortEn;

/** One fixed statement an order: planned at start, and an index can serve it. */
function orderingOf(order: EntityOrder, lang: Language): Ordering {
  switch (order) {
    case 'NAME_ASC':
      return lang === 'it'
        ? { statement: listEntitiesByNameItAsc, valueOf: byNameIt }
        : { statement: listEntitiesByNameEnAsc, valueOf: byNameEn };
    case 'NAME_DESC':
      return lang === 'it'
        ? { statement: listEntitiesByNameItDesc, valueOf: byNameIt }
        : { statement: listEntitiesByNameEnDesc, valueOf: byNameEn };
    case 'RELATIONS_DESC':
      return { statement: listEntitiesByRelations, valueOf: ({ relationCount }) => relationCount };
    case 'SOURCES_DESC':
      return { statement: listEntitiesBySources, valueOf: ({ sourceCount }) => sourceCount };
  }
}

/**
 * A page of entities that meet the conditions.
 * @param first page size
 * @param after cursor of the last entity of the page before
 */
export async function listEntities(
  graph: GraphReader,
  conditions: EntityConditions,
  { order, lang, first, after }: { order: EntityOrder; lang: Language; first: number; after: Cursor | null },
): Promise<Page<EntityRow>> {
  const { statement, valueOf } = orderingOf(order, lang);
  const rows = await graph.read(statement, {
    ...conditions,
    limit: first + 1,
    afterValue: after?.[0] ?? null,
    afterId: after === null ? null : String(after[1]),
  });
  return pageOf(rows, first, after !== null, (row) => [valueOf(row), row.id]);
}
