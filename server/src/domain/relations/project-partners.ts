import type { GraphReader } from '../../graph/graph.ts';
import {
  pageProjectPartners,
  type ProjectPartnerConditions,
  type ProjectPartnerRow,
} from '../../graph/statements/relations/page-project-partners.ts';
import {
  tallyProjectPartners,
  type ProjectPartnerTallyRow,
} from '../../graph/statements/relations/tally-project-partners.ts';
import { inGroups } from '../in-order.ts';
import { pageOf, type Cursor, type Page } from '../page.ts';

/** An organization in the same projects as another one. */
export type ProjectPartner = ProjectPartnerRow;
/** How many of them are alike in country, type and size. */
export type ProjectPartnerTally = ProjectPartnerTallyRow;
/** Which of them are asked for. */
export type { ProjectPartnerConditions };

/** No conditions. */
export const ALL_PARTNERS: ProjectPartnerConditions = { organizationTypes: null, countries: null, isSmeOnly: false };

/** A value that partners may be chosen by, and how many have it; null stands for those of whom no source says. */
export interface PartnerCount<Value> {
  value: Value | null;
  count: number;
}

/** A page of those in the same projects as each organization, most shared projects first: one statement for all. */
export async function listProjectPartnerPages(
  graph: GraphReader,
  ids: readonly string[],
  { conditions, first, after }: { conditions: ProjectPartnerConditions; first: number; after: Cursor | null },
): Promise<Page<ProjectPartner>[]> {
  const afterKey = after === null ? null : String(after[0]);
  const rows = await graph.read(pageProjectPartners, { ids, limit: first + 1, afterKey, ...conditions });
  return inGroups(ids, rows, ({ centerId }) => centerId).map((found) =>
    pageOf(found, first, after !== null, ({ sortKey }) => [sortKey]),
  );
}

/** How many organizations are in the same projects as each, by what they may be chosen by. */
export async function listProjectPartnerTallies(
  graph: GraphReader,
  ids: readonly string[],
): Promise<ProjectPartnerTally[][]> {
  return inGroups(ids, await graph.read(tallyProjectPartners, { ids }), ({ centerId }) => centerId);
}

/** How many meet the conditions. Pure. */
export function countPartners(tallies: readonly ProjectPartnerTally[], conditions: ProjectPartnerConditions): number {
  return tallies.filter((tally) => meets(tally, conditions)).reduce((sum, { count }) => sum + count, 0);
}

/** How many are of each country, whatever countries are asked for; most first. Pure. */
export function countPartnersByCountry(
  tallies: readonly ProjectPartnerTally[],
  conditions: ProjectPartnerConditions,
): PartnerCount<string>[] {
  return countBy(tallies, { ...conditions, countries: null }, ({ country }) => country);
}

/** How many are of each type, whatever types are asked for; most first. Pure. */
export function countPartnersByType(
  tallies: readonly ProjectPartnerTally[],
  conditions: ProjectPartnerConditions,
): PartnerCount<string>[] {
  return countBy(tallies, { ...conditions, organizationTypes: null }, ({ organizationType }) => organizationType);
}

function countBy(
  tallies: readonly ProjectPartnerTally[],
  conditions: ProjectPartnerConditions,
  valueOf: (tally: ProjectPartnerTally) => string | null,
): PartnerCount<string>[] {
  const counts = new Map<string | null, number>();
  for (const tally of tallies) {
    if (meets(tally, conditions)) counts.set(valueOf(tally), (counts.get(valueOf(tally)) ?? 0) + tally.count);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || ((a.value ?? '') < (b.value ?? '') ? -1 : 1));
}

function meets(
  { country, organizationType, isSme }: ProjectPartnerTally,
  { countries, organizationTypes, isSmeOnly }: ProjectPartnerConditions,
): boolean {
  const isIn = (value: string | null, wanted: readonly string[] | null): boolean =>
    wanted === null || (value !== null && wanted.includes(value));
  return isIn(country, countries) && isIn(organizationType, organizationTypes) && (isSme || !isSmeOnly);
}
