import type { FindingEntryFragment, ScorePartType } from '../../generated/graphql';

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
  'SIZE',
] as const satisfies readonly ScorePartType[];

/** What goes with the findings into a file: where they come from, in the reader's words. */
export interface RankingExport {
  address: string;
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

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The ranking as a table of values, as spreadsheets open it by a double click: with a byte order mark; Italian ones want
 * semicolons between cells and a comma in numbers. A text that a spreadsheet would compute begins with an apostrophe.
 */
export function toCsv(ranking: RankingExport, words: ExportWords, separator: ',' | ';'): string {
  const number = (hundredths: number): string => {
    const text = (hundredths / 100).toFixed(2);
    return separator === ';' ? text.replace('.', ',') : text;
  };
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
  const lines = [head, ...rows].map((cells) => cells.map((cell) => toCell(cell, separator)).join(separator));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** RFC 4180; formulas are kept from being computed, numbers below zero are none. */
function toCell(text: string, separator: string): string {
  const isNumber = /^-?\d+([.,]\d+)?$/.test(text);
  const safe = !isNumber && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The ranking for programs: scores in hundredths, as the API gives them. */
export function toJson({ address, concepts, findings, noteOf, pageOf }: RankingExport): string {
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
  return `${JSON.stringify({ address, concepts, findings: rows }, null, 2)}\n`;
}
