import { basename } from 'node:path';
import { parseSmallTable, type SmallTable, type SmallTableRow } from '../../parse-small-table.ts';
import { readWholeText } from '../../read-text.ts';

type Column = 'name' | 'ats' | 'code' | 'street' | 'postCode' | 'city' | 'x' | 'y';

/** One hospital as the file writes it, spaces folded. */
export type HospitalRow = Record<Column, string>;

/** A row, or why it is none. */
export type ReadHospitalRow = SmallTableRow<Column>;

const TABLE: SmallTable<Column> = {
  title: 'the list of hospitals',
  // The publisher's is the comma; a spreadsheet program set to Italian saves semicolons.
  delimiters: [',', ';'],
  columns: {
    name: ['DESCRIZIONE STRUTTURA DI RICOVERO'],
    ats: ['ATS STRUTTURA'],
    code: ['CODICE STRUTTURA DI RICOVERO'],
    street: ['INDIRIZZO'],
    postCode: ['CAP'],
    city: ['LOCALITA'],
    x: ['COORDINATA GEOGRAFICA X'],
    y: ['COORDINATA GEOGRAFICA Y'],
  },
  optional: [],
};

/** The list has 212 rows in 37 kB; it is held whole, a file much larger is another one. */
const MAX_MEGABYTES = 16;

/**
 * Reads the list, plain or gzipped.
 * @returns its rows, sound or with the reason why not, with the line each ends on (the header ends on line 1)
 * @throws FileRefused when it is missing, cut off, too large, not UTF-8 or has another header
 */
export async function readHospitalRows(path: string, signal: AbortSignal): Promise<ReadHospitalRow[]> {
  const text = await readWholeText(path, { title: TABLE.title, maxMegabytes: MAX_MEGABYTES }, signal);
  return parseSmallTable(basename(path), text, TABLE);
}
