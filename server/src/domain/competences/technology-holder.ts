import type { GraphReader } from '../../graph/graph.ts';
import { countTechnologyHolders as countTechnologyHoldersStatement } from '../../graph/statements/competences/count-technology-holders.ts';
import { pageTechnologyHolders, type HolderRow } from '../../graph/statements/competences/page-technology-holders.ts';
import { inGroups, inOrder } from '../in-order.ts';
import { pageOf, type Cursor, type Page } from '../page.ts';

/** Kinds of entities that can master something. */
export const HOLDER_KINDS = ['Organization', 'Person', 'Network'] as const;

/** Someone who masters a technology or, as far as that was asked, one below it. */
export type TechnologyHolder = HolderRow;

/** Who is asked for. */
export interface HolderConditions {
  kinds: readonly string[];
  includeNarrower: boolean;
}

/** A page of those who master each technology, the heaviest first: one statement for all. */
export async function listHolderPages(
  graph: GraphReader,
  ids: readonly string[],
  { kinds, includeNarrower, first, after }: HolderConditions & { first: number; after: Cursor | null },
): Promise<Page<TechnologyHolder>[]> {
  const afterKey = after === null ? null : String(after[0]);
  const rows = await graph.read(pageTechnologyHolders, { ids, kinds, includeNarrower, limit: first + 1, afterKey });
  return inGroups(ids, rows, ({ wantedId }) => wantedId).map((found) =>
    pageOf(found, first, after !== null, ({ sortKey }) => [sortKey]),
  );
}

/** How many master each technology. */
export async function countHolders(
  graph: GraphReader,
  ids: readonly string[],
  { kinds, includeNarrower }: HolderConditions,
): Promise<number[]> {
  const rows = await graph.read(countTechnologyHoldersStatement, { ids, kinds, includeNarrower });
  return inOrder(ids, rows, ({ wantedId }) => wantedId).map((row) => row?.count ?? 0);
}
