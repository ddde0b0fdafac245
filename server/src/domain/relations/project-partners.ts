import type { GraphReader } from '../../graph/graph.ts';
import { countProjectPartners as countProjectPartnersStatement } from '../../graph/statements/relations/count-project-partners.ts';
import { pageProjectPartners, type ProjectPartnerRow } from '../../graph/statements/relations/page-project-partners.ts';
import { inGroups, inOrder } from '../in-order.ts';
import { pageOf, type Cursor, type Page } from '../page.ts';

/** An organization in the same projects as another one. */
export type ProjectPartner = ProjectPartnerRow;

/** A page of those in the same projects as each organization, most shared projects first: one statement for all. */
export async function listProjectPartnerPages(
  graph: GraphReader,
  ids: readonly string[],
  { first, after }: { first: number; after: Cursor | null },
): Promise<Page<ProjectPartner>[]> {
  const afterKey = after === null ? null : String(after[0]);
  const rows = await graph.read(pageProjectPartners, { ids, limit: first + 1, afterKey });
  return inGroups(ids, rows, ({ centerId }) => centerId).map((found) =>
    pageOf(found, first, after !== null, ({ sortKey }) => [sortKey]),
  );
}

/** How many organizations are in the same projects as each. */
export async function countProjectPartners(graph: GraphReader, ids: readonly string[]): Promise<number[]> {
  const rows = await graph.read(countProjectPartnersStatement, { ids });
  return inOrder(ids, rows, ({ centerId }) => centerId).map((row) => row?.count ?? 0);
}
