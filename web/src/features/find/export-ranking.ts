import type { FindingEntryFragment, ScorePartType } from '../../generated/graphql';
import { numberCell, toTableText, type CellSeparator } from '../../lib/table-text';

/** The parts of a score, in the order in which they are shown. */
export const PART_TYPES = [
  'PROJECTS',
  'COORDINATION',
  'PUBLICATIONS',
  'DELIVERABLES',
  'IPR',
  'MEMBERSHIPS',
  'DOCUMENTS',
  'AGE',
  'MISSING',
  'SIZE',
] as const satisfies readonly ScorePartType[];

/** What goes with the findings into a file: where they come from, in the reader's words. */
export interface RankingExport {
  concepts: readonly string[];
  findings: readonly FindingEntryFragment[];
  noteOf: (slug: string) => string;
  /** Absolute address of an entity's page. */
  pageOf: (slug: string) => string;
}

/** Words of the table's head. */
export interface ExportWords {
  rank: string;
  name: string;
  kind: string;
  score: string;
  years: string;
  note: string;
  page: string;
  part: (type: ScorePartType) => string;
  kindOf: (finding: FindingEntryFragment) => string;
}

/**
 * The ranking as a table of values, as spreadsheets open it by a double click: with a byte order mark; Italian ones want
 * semicolons between cells and a comma in numbers. A text that a spreadsheet would compute begins with an apostrophe.
 */
export function toCsv(ranking: RankingExport, words: ExportWords, separator: CellSeparator): string {
  const number = (hundredths: number): string => numberCell(hundredths, separator);
  const valueOf = ({ parts }: FindingEntryFragment, type: ScorePartType): number =>
    parts.find((part) => part.type === type)?.value ?? 0;
  const head = [
    words.rank,
    words.name,
    words.kind,
    words.score,
    ...PART_TYPES.map(words.part),
    words.years,
    words.note,
    words.page,
  ];
  const rows = ranking.findings.map((finding) => [
    String(finding.rank),
    finding.holder.name.text,
    words.kindOf(finding),
    number(finding.score),
    ...PART_TYPES.map((type) => number(valueOf(finding, type))),
    [finding.firstYear, finding.lastYear].filter((year) => year !== null).join('-'),
    ranking.noteOf(finding.holder.slug),
    ranking.pageOf(finding.holder.slug),
  ]);
  return toTableText([head, ...rows], separator);
}

/** The ranking for programs: scores in hundredths, as the API gives them. */
export function toJson({ concepts, findings, noteOf, pageOf }: RankingExport): object {
  const rows = findings.map(({ rank, score, holder, parts, firstYear, lastYear, conceptCount }) => ({
    rank,
    id: holder.id,
    kind: holder.kind,
    name: holder.name.text,
    page: pageOf(holder.slug),
    scoreHundredths: score,
    parts: parts.map(({ type, value, count, shares }) => ({ type, valueHundredths: value, count, shares })),
    conceptCount,
    firstYear,
    lastYear,
    ...(noteOf(holder.slug) === '' ? {} : { note: noteOf(holder.slug) }),
  }));
  return { concepts, findings: rows };
}
