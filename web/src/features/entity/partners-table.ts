import type { ProjectPartnerPageFragment } from '../../generated/graphql';
import { toTableText, type CellSeparator } from '../../lib/table-text';

/** An organization in the same projects. */
export type SharedPartner = ProjectPartnerPageFragment['edges'][number]['node'];

/** Words of the table's head, and how things are called. */
export interface PartnerTableWords {
  head: readonly [
    name: string,
    type: string,
    city: string,
    country: string,
    projects: string,
    years: string,
    page: string,
  ];
  /** What sources state of it, in words; empty where none does. */
  stated: (partner: SharedPartner['partner'], field: 'organizationType' | 'city' | 'country') => string;
  pageOf: (slug: string) => string;
}

/** Those in the same projects as a table of values: one row an organization. Pure. */
export function partnersTable(
  partners: readonly SharedPartner[],
  { head, stated, pageOf }: PartnerTableWords,
  separator: CellSeparator,
): string {
  const rows = partners.map(({ partner, projectCount, firstYear, lastYear }) => [
    partner.name.text,
    stated(partner, 'organizationType'),
    stated(partner, 'city'),
    stated(partner, 'country'),
    String(projectCount),
    [...new Set([firstYear, lastYear])].filter((year) => year !== null).join('-'),
    pageOf(partner.slug),
  ]);
  return toTableText([head, ...rows], separator);
}
