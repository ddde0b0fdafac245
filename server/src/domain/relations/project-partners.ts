import type { GraphReader } from '../../graph/graph.ts';
import {
  pageProjectPartners,
  type ProjectPartnerConditions,
  type ProjectPartnerRow,
} from '../../graph/statements/relations/page-project-partners.ts';
import {
  pageSharedProjects,
  type OrganizationPair,
  type SharedProjectRow,
} from '../../graph/statements/relations/page-shared-projects.ts';
import type { SharedProjectConditions } from '../../graph/statements/relations/partners-of-center.ts';
import {
  tallyProjectPartners,
  type ProjectPartnerTallyRow,
  type TalliedConditions,
} from '../../graph/statements/relations/tally-project-partners.ts';
import { inGroups } from '../in-order.ts';
import { pageOf, type Cursor, type Page } from '../page.ts';

/** An organization in the same projects as another one. */
export type ProjectPartner = ProjectPartnerRow;
/** How many of them are alike in country, type and size. */
export type ProjectPartnerTally = ProjectPartnerTallyRow;
/** A project that two organizations are in, and the relations by which they are. */
export type SharedProject = SharedProjectRow;
/** Which of them are asked for. */
export type { OrganizationPair, ProjectPartnerConditions, SharedProjectConditions, TalliedConditions };

/** No conditions. */
export const ALL_PARTNERS: ProjectPartnerConditions = {
  organizationTypes: null,
  countries: null,
  placeIds: null,
  isSmeOnly: false,
  partnerId: null,
  technologyIds: null,
  fromYear: null,
  toYear: null,
};

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
  conditions: TalliedConditions,
): Promise<ProjectPartnerTally[][]> {
  return inGroups(ids, await graph.read(tallyProjectPartners, { ids, ...conditions }), ({ centerId }) => centerId);
}

/** Of the conditions those that tallies are made with; the others are met by summing them. Pure. */
export function talliedConditions({ technologyIds, fromYear, toYear, placeIds }: TalliedConditions): TalliedConditions {
  return { technologyIds, fromYear, toYear, placeIds };
}

/** Of the conditions those on the projects that count. Pure. */
export function sharedProjectConditions({
  technologyIds,
  fromYear,
  toYear,
}: SharedProjectConditions): SharedProjectConditions {
  return { technologyIds, fromYear, toYear };
}

/** A page of the projects that each two organizations are in, the latest first: one statement for all. */
export async function listSharedProjectPages(
  graph: GraphReader,
  pairs: readonly OrganizationPair[],
  { conditions, first, after }: { conditions: SharedProjectConditions; first: number; after: Cursor | null },
): Promise<Page<SharedProject>[]> {
  const afterKey = after === null ? null : String(after[0]);
  const rows = await graph.read(pageSharedProjects, { pairs, limit: first + 1, afterKey, ...conditions });
  return inGroups(pairs.map(keyOfPair), rows, keyOfPair).map((found) =>
    pageOf(found, first, after !== null, ({ sortKey }) => [sortKey]),
  );
}

function keyOfPair({ centerId, partnerId }: OrganizationPair): string {
  return `${centerId} ${partnerId}`;
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
