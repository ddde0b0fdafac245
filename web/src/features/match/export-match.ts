import type { PartnerEntryFragment, PartnerPartType } from '../../generated/graphql';
import { numberCell, toTableText, type CellSeparator } from '../../lib/table-text';
import type { Table } from './matches';

/** The parts of a partner's score, in the order in which they are shown. */
export const PARTNER_PARTS = [
  'COVERAGE',
  'SIZE',
  'JOINT_WORK',
  'NETWORKS',
  'PARTNERS',
  'PROGRAMME',
  'COORDINATION',
  'NEW_COUNTRY',
  'NEW_TYPE',
] as const satisfies readonly PartnerPartType[];

/** Words of a table's head, and how things are called. */
export interface PartnerWords {
  head: readonly [rank: string, name: string, country: string, score: string, brings: string, page: string];
  part: (type: PartnerPartType) => string;
  conceptName: (key: string) => string;
  pageOf: (slug: string) => string;
}

/** Partners as a table of values: one row a partner, one column a part. */
export function partnersTable(
  partners: readonly PartnerEntryFragment[],
  { head, part, conceptName, pageOf }: PartnerWords,
  separator: CellSeparator,
): string {
  const [rank, name, country, score, brings, page] = head;
  const rows = partners.map((match) => [
    String(match.rank),
    match.candidate.name.text,
    match.country ?? '',
    numberCell(match.score, separator),
    ...PARTNER_PARTS.map((type) => numberCell(match.parts.find((one) => one.type === type)?.value ?? 0, separator)),
    match.parts.flatMap(({ shares }) => shares.map(({ concept }) => conceptName(concept))).join(', '),
    pageOf(match.candidate.slug),
  ]);
  return toTableText([[rank, name, country, score, ...PARTNER_PARTS.map(part), brings, page], ...rows], separator);
}

/** How levels, rows and the head of a consortium's table are called. */
export interface ConsortiumWords {
  concept: string;
  together: string;
  conceptName: (key: string) => string;
  rowName: (standing: 'gap' | 'overlap' | 'single') => string;
  levelName: (level: Table['coverage'][number]['level']) => string;
}

/** The table of a consortium as values: one row a concept, one column a member. */
export function consortiumTable(
  { members, coverage }: Pick<Table, 'members' | 'coverage'>,
  { concept, together, conceptName, rowName, levelName }: ConsortiumWords,
  separator: CellSeparator,
): string {
  const head = [concept, together, ...members.map(({ organization }) => organization.name.text)];
  const rows = coverage.map((row) => [
    conceptName(row.concept),
    rowName(row.isGap ? 'gap' : row.isOverlap ? 'overlap' : 'single'),
    ...row.cells.map(({ level }) => levelName(level)),
  ]);
  return toTableText([head, ...rows], separator);
}
