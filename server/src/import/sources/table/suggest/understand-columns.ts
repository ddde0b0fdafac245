import { nameColumns } from '../mapping/bind-columns.ts';
import type { Sheet, SheetRow } from '../sheet.ts';
import { meaningOfHeader, type ColumnMeaning } from './header-words.ts';
import { lookAtValues } from './look-at-values.ts';

/** A column of a table and what it probably means. */
export interface UnderstoodColumn {
  name: string;
  meaning: ColumnMeaning | undefined;
  /** Why, as a comment says it; of one that is not understood how much it is filled. */
  reason: string;
  /** What its first rows hold. */
  values: readonly string[];
  isComplete: boolean;
}

/** The columns of a table by what they mean. */
export type Understood = ReadonlyMap<ColumnMeaning, UnderstoodColumn>;

const ROWS_LOOKED_AT = 50;
const HEADER_WITHIN = 20;
const HEADER_SHARE = 0.6;
/** A header that a mapping could not name. */
const MAX_HEADER_CHARACTERS = 500;

/** Finds the header of a table: the first row that speaks of known things, else the first that is as wide as the table. */
export function findHeaderRow({ rows }: Sheet): SheetRow | undefined {
  const first = rows.slice(0, HEADER_WITHIN);
  const knownIn = ({ cells }: SheetRow): number =>
    cells.filter((cell) => typeof cell === 'string' && cell !== '' && meaningOfHeader(cell) !== undefined).length;
  const filledIn = ({ cells }: SheetRow): number => cells.filter((cell) => cell !== '').length;
  const widest = Math.max(0, ...first.map(filledIn));
  return (
    first.find((row) => knownIn(row) >= 2) ?? first.find((row) => filledIn(row) >= widest * HEADER_SHARE) ?? first[0]
  );
}

/** Says of each column what it probably means, by its header first, then by what its first 50 rows hold. */
export function understandColumns({ rows }: Sheet, header: SheetRow): UnderstoodColumn[] {
  const below = rows.filter(({ row }) => row > header.row).slice(0, ROWS_LOOKED_AT);
  const taken = new Set<ColumnMeaning>();
  return nameColumns(header.cells)
    .filter(({ name }) => name.length <= MAX_HEADER_CHARACTERS)
    .map(({ name, index }) => {
      const values = below.flatMap(({ cells }) => {
        const cell = cells[index];
        return typeof cell === 'string' && cell !== '' ? [cell] : [];
      });
      const understood = understand(name, values, taken);
      if (understood.meaning !== undefined) taken.add(understood.meaning);
      return { name, values, isComplete: values.length === below.length, ...understood };
    });
}

function understand(
  name: string,
  values: readonly string[],
  taken: ReadonlySet<ColumnMeaning>,
): { meaning: ColumnMeaning | undefined; reason: string } {
  const byHeader = meaningOfHeader(name);
  const byValues = lookAtValues(values);
  if (byHeader !== undefined && !taken.has(byHeader.meaning)) {
    // "Codice fiscale" of bodies is most often their VAT number; the values say whether it is.
    if (byHeader.meaning === 'taxCode' && byValues?.meaning === 'vat' && !taken.has('vat')) return byValues;
    const also = byValues?.meaning === byHeader.meaning ? `; ${byValues.reason}` : '';
    return { meaning: byHeader.meaning, reason: `the header says "${byHeader.phrase}"${also}` };
  }
  if (byValues !== undefined && !taken.has(byValues.meaning)) return byValues;
  const again = byHeader === undefined ? '' : `another column is already taken as ${byHeader.meaning}; `;
  // No value is shown: a mapping is passed around, what a cell holds may be personal.
  return { meaning: undefined, reason: `${again}${values.length} of the first rows say something in it` };
}
