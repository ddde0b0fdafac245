import { toSlug } from '../../../../fold-text.ts';
import { FileRefused } from '../../../source-module.ts';
import { parseMapping } from '../mapping/read-mapping.ts';
import type { Sheet } from '../sheet.ts';
import { suggestParts } from './suggest-parts.ts';
import { suggestPersons } from './suggest-persons.ts';
import { findHeaderRow, understandColumns, type Understood, type UnderstoodColumn } from './understand-columns.ts';
import { inFlow, quote } from './yaml-words.ts';

/**
 * A mapping for a table, as far as its header and first rows tell, with a comment on each line that says why, and the columns
 * that are not understood listed. It can be used as it stands; a person should read it first.
 * @param file name of the table's file
 * @throws FileRefused when the table is empty
 */
export function suggestMapping(sheet: Sheet, file: string, sheetName: string | undefined): string {
  const header = findHeaderRow(sheet);
  if (header === undefined) throw new FileRefused(sheet.shownName, 'is empty');
  const columns = understandColumns(sheet, header);
  const understood = new Map(
    columns.flatMap((column) => (column.meaning === undefined ? [] : [[column.meaning, column]])),
  );
  const isOfPersons = !understood.has('name') && (understood.has('lastName') || understood.has('orcid'));
  const name = nameColumn(understood, columns, isOfPersons);
  const parts = suggestParts(understood, name, isOfPersons, columns);
  const persons = suggestPersons(understood, isOfPersons);
  const used = new Set([...parts.used, ...persons.used]);
  const text = [
    ...introduction(file),
    ...sourceLines(file),
    ...(sheetName === undefined ? [] : [`sheet: ${quote(sheetName)}`]),
    ...(header === sheet.rows[0] ? [] : [`header: ${header.row} # the rows above it are not read`]),
    '',
    ...parts.lines,
    ...persons.lines,
    ...leftOver(columns.filter((column) => !used.has(column.name))),
    '',
  ].join('\n');
  // What is suggested can be used; were it not so, this says it here and not at the import.
  parseMapping('the suggested mapping', text);
  return text;
}

function introduction(file: string): string[] {
  const mapping = `${file.replace(/\.[^.]+$/u, '')}.mapping.yaml`;
  return [
    `# What the columns of ${file} mean, suggested from its header and its first 50 rows.`,
    '# Read each line, mend what is wrong, then see what would happen:',
    `#   npm run kms -- import table ${file} --mapping ${mapping} --dry-run`,
    '# docs/how-to/import-a-list.md explains every word.',
    '',
  ];
}

function sourceLines(file: string): string[] {
  const title =
    file
      .replace(/\.[^.]+$/u, '')
      .replace(/[_\s]+/gu, ' ')
      .trim()
      .slice(0, 100) || 'list';
  const slug = toSlug(title.replace(/(?:^|[^\d])\d{4}(?:[-. ]?\d{2}){0,2}(?=$|[^\d])/gu, ' ')) || 'list';
  const flow = inFlow({ it: title, en: title });
  return [
    'source:',
    `  id: list-${slug.slice(0, 60).replace(/-$/u, '')} # stays the same every month: it is how the list is known again`,
    '  type: DATASET # CURATION: the cluster office itself says so',
    `  title: ${flow} # write what the list is`,
    `  description: ${flow} # who keeps it, and what it is for`,
    "  # date: '2026-11' # when the list was made",
    '  languages: [it]',
    '  priority: 50 # smaller wins where sources disagree; the documents have 10 to 60',
  ];
}

/** The column with the names: by its header, else the first that is filled in every row and is not something else. */
function nameColumn(
  understood: Understood,
  columns: readonly UnderstoodColumn[],
  isOfPersons: boolean,
): UnderstoodColumn {
  const byHeader = understood.get('name') ?? understood.get('firstName') ?? understood.get('contact');
  if (isOfPersons) return understood.get('lastName') ?? byHeader ?? firstColumn(columns);
  const isFree = ({ meaning }: UnderstoodColumn): boolean => meaning === undefined;
  return (
    byHeader ??
    columns.find((column) => isFree(column) && column.isComplete) ??
    columns.find(isFree) ??
    firstColumn(columns)
  );
}

function firstColumn([first]: readonly UnderstoodColumn[]): UnderstoodColumn {
  if (first === undefined) throw new FileRefused('the table', 'has no header that a mapping could name');
  return first;
}

function leftOver(columns: readonly UnderstoodColumn[]): string[] {
  if (columns.length === 0) return [];
  return [
    '',
    '# Columns that are not read; move them up, or name them under `ignore: [...]` to hear no more of them.',
    ...columns.map(
      ({ name, meaning, reason }) => `# - ${quote(name)} # ${meaning === undefined ? '' : `${meaning}: `}${reason}`,
    ),
  ];
}
