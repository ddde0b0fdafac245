import type { RecordContent } from '../../../records/model.ts';
import { FileRefused, type ColumnUse, type RowProblem, type SourceItem } from '../../source-module.ts';
import { mapPersons } from './map-persons.ts';
import { mapRow, namesOfRow } from './map-row.ts';
import { bindColumns, nameColumns, type TableColumn } from './mapping/bind-columns.ts';
import { checkConstants } from './mapping/check-constants.ts';
import { describeColumns } from './mapping/describe-columns.ts';
import type { ReadMapping } from './mapping/read-mapping.ts';
import { RowKeys } from './row-keys.ts';
import type { Cell, Sheet, SheetRow } from './sheet.ts';
import { TableRow } from './table-row.ts';
import { TargetRecords } from './target-records.ts';

/** A table as records, those that others point to first, with what is wrong with it. */
export interface MappedTable {
  items: SourceItem[];
  /** Local ids of what rows only point to. */
  targetIds: ReadonlySet<string>;
  /** What each column becomes; columns in which nothing stands and that nobody wants are left out. */
  columns: readonly ColumnUse[];
  notes: readonly string[];
}

/**
 * Maps a table by its mapping. Pure.
 * @throws FileRefused when the mapping does not fit the table, or no row has a name and a key
 */
export function mapTable(sheet: Sheet, read: ReadMapping): MappedTable {
  checkConstants(read);
  const { mapping } = read;
  const header = findHeader(sheet, mapping.header);
  const below = sheet.rows.filter(({ row }) => row > header.row);
  const columns = nameColumns(widen(header, below));
  const bound = bindColumns(read, columns);
  const rows = below.map((row) => new TableRow(sheet.shownName, row, bound));
  const isEmpty = ({ index }: TableColumn): boolean => below.every(({ cells }) => (cells[index] ?? '') === '');
  const unused = bound.unused.filter((column) => !isEmpty(column));
  const keys = new RowKeys(mapping);
  const known = rows.flatMap((row) => {
    const names = namesOfRow(row, mapping);
    const localId = names.length === 0 ? undefined : keys.take(row);
    return localId === undefined ? [] : [{ row, localId, names }];
  });
  const targets = new TargetRecords((text) => keys.find(text));
  const file = mapping.source.file ?? mapping.source.id;
  const records: RecordContent[] = [];
  const persons: RecordContent[] = [];
  for (const { row, ...names } of known) {
    const record = mapRow(row, names, mapping, targets, file);
    records.push(record);
    persons.push(...mapPersons(row, mapping, record));
  }
  if (records.length === 0) throw new FileRefused(sheet.shownName, noRecord(rows));
  const problems = [...sheet.problems, ...rows.flatMap((row) => row.problems)];
  const pointedTo = targets.all();
  const shown = columns.filter((column) => unused.includes(column) || !bound.unused.includes(column));
  return {
    items: toItems([...pointedTo, ...records, ...persons], problems, sheet.shownName),
    targetIds: new Set(pointedTo.map(({ localId }) => localId)),
    columns: describeColumns(mapping, shown),
    notes: [...sheet.notes, ...noteOfColumns(sheet, unused, columns.length)],
  };
}

/** A header as wide as the widest row, so that what stands beyond it is seen. */
function widen({ cells }: SheetRow, rows: readonly SheetRow[]): readonly Cell[] {
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), cells.length);
  return [...cells, ...Array.from({ length: width - cells.length }, () => '')];
}

/** The row of the header: the one that the mapping names, else the first. @throws FileRefused */
function findHeader({ rows, shownName }: Sheet, wanted: number | undefined): SheetRow {
  const found = wanted === undefined ? rows[0] : rows.find(({ row }) => row === wanted);
  if (found === undefined) {
    throw new FileRefused(
      shownName,
      wanted === undefined ? 'is empty' : `row ${wanted}, the header by the mapping, is empty`,
    );
  }
  return found;
}

function noRecord(rows: readonly TableRow[]): string {
  const [first] = rows.flatMap(({ problems }) => problems);
  if (first === undefined) return 'has no row below its header';
  const { row = 0, field, reason } = first;
  return `no row can be taken over; the first: row ${row}${field === undefined ? '' : `, ${field}`}: ${reason}`;
}

function toItems(records: readonly RecordContent[], problems: readonly RowProblem[], file: string): SourceItem[] {
  const items: SourceItem[] = [];
  const seen = new Set<string>();
  for (const record of records) {
    if (seen.has(record.localId)) {
      items.push({ problem: { file, reason: `two things have the id "${record.localId}"; the second is left out` } });
    } else {
      items.push({ record });
    }
    seen.add(record.localId);
  }
  return [...items, ...problems.map((problem) => ({ problem }))];
}

function noteOfColumns({ shownName }: Sheet, unused: readonly TableColumn[], columns: number): string[] {
  if (unused.length === 0) return [];
  const names = unused.map(({ name }) => `"${name}"`).join(', ');
  return [`${shownName}: ${unused.length} of ${columns} columns are not in the mapping and not read: ${names}`];
}
