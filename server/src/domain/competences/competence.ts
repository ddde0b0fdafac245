import type { GraphReader } from '../../graph/graph.ts';
import type { CompetenceRow, UnderCondition } from '../../graph/statements/competences/competence-columns.ts';
import { countCompetences as countCompetencesStatement } from '../../graph/statements/competences/count-competences.ts';
import { pageCompetences, type CompetenceOrder } from '../../graph/statements/competences/page-competences.ts';
import type { Language } from '../entities/text-in.ts';
import { inGroups, inOrder } from '../in-order.ts';
import { pageOf, type Cursor, type Page } from '../page.ts';

export type { CompetenceOrder, UnderCondition };

/** That someone masters a technology: what is computed from projects and publications and what sources state, in one. */
export type Competence = CompetenceRow;

/** Which competences, in which order, which page of them. */
export interface CompetencePage extends UnderCondition {
  orderBy: CompetenceOrder;
  lang: Language;
  first: number;
  after: Cursor | null;
}

/** A page of the competences of each holder: one statement for all. */
export async function listCompetencePages(
  graph: GraphReader,
  ids: readonly string[],
  { under, includeNarrower, orderBy, lang, first, after }: CompetencePage,
): Promise<Page<Competence>[]> {
  const afterKey = after === null ? null : String(after[0]);
  const conditions = { under, includeNarrower, orderBy, lang, limit: first + 1, afterKey };
  const rows = await graph.read(pageCompetences, { ...conditions, ids });
  return inGroups(ids, rows, ({ holderId }) => holderId).map((found) =>
    pageOf(found, first, after !== null, ({ sortKey }) => [sortKey]),
  );
}

/** How many technologies each holder masters. */
export async function countCompetences(
  graph: GraphReader,
  ids: readonly string[],
  { under, includeNarrower }: UnderCondition,
): Promise<number[]> {
  const rows = await graph.read(countCompetencesStatement, { ids, under, includeNarrower });
  return inOrder(ids, rows, ({ holderId }) => holderId).map((row) => row?.count ?? 0);
}
