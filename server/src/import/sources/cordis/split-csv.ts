/** A table that no publisher gives out: an endless cell or row, or too many columns. */
export class CsvRefused extends Error {
  override readonly name = 'CsvRefused';
}

class Endless extends Error {}

export const MAX_CELL_CHARACTERS = 1_000_000;
export const MAX_ROW_CHARACTERS = 8_000_000;
export const MAX_COLUMNS = 1_000;

const QUOTE = '"';
const DELIMITER = ';';

interface Cell {
  value: string;
  /** Where its delimiter or line end stands, or the end of the text. */
  end: number;
}

interface Row {
  cells: string[];
  /** Where the next row begins. */
  next: number;
}

/**
 * Splits semicolon-separated text, given in pieces, into rows of cells, in the way CORDIS writes them: a quote ends a cell
 * only before a delimiter or a line end, so that a quote the publisher forgot to double does no harm; and a cell that was
 * opened with two quotes (`""So "he"" said"";`) is read as one that begins with a quote. Empty lines are left out.
 */
export class CsvSplitter {
  #rest = '';
  #rows = 0;

  /** Takes the next piece and gives the rows that are complete. @throws CsvRefused */
  push(piece: string): string[][] {
    this.#rest += piece;
    return this.#take(false);
  }

  /** The last rows; `isCut` when the text ends inside a cell. @throws CsvRefused */
  end(): { rows: string[][]; isCut: boolean; hasLineEnd: boolean } {
    const hasLineEnd = this.#rest === '' || /[\r\n]$/u.test(this.#rest);
    const rows = this.#take(true);
    return { rows, isCut: this.#rest !== '', hasLineEnd };
  }

  #take(isLast: boolean): string[][] {
    const rows: string[][] = [];
    let start = 0;
    try {
      for (;;) {
        const row = readRow(this.#rest, start, isLast);
        if (row === undefined) break;
        if (row.cells.length > 1 || row.cells[0] !== '') rows.push(row.cells);
        start = row.next;
      }
      this.#rest = this.#rest.slice(start);
      if (this.#rest.length > MAX_ROW_CHARACTERS) throw new Endless('has no end');
    } catch (error) {
      if (!(error instanceof Endless)) throw error;
      throw new CsvRefused(`row ${this.#rows + rows.length + 1} ${error.message}`, { cause: error });
    }
    this.#rows += rows.length;
    return rows;
  }
}

/** The row that begins at `start`; undefined when its end is not in the text yet. */
function readRow(text: string, start: number, isLast: boolean): Row | undefined {
  if (start >= text.length) return undefined;
  const cells: string[] = [];
  let position = start;
  for (;;) {
    const cell =
      text[position] === QUOTE ? readQuotedCell(text, position, isLast) : readBareCell(text, position, isLast);
    if ((cell?.end ?? text.length) - position > MAX_CELL_CHARACTERS) {
      throw new Endless('has a cell of more than 1,000,000 characters');
    }
    if (cell === undefined) return undefined;
    cells.push(cell.value);
    if (cells.length > MAX_COLUMNS) throw new Endless('has more than 1,000 columns');
    if (text[cell.end] !== DELIMITER) {
      const next = endOfLine(text, cell.end, isLast);
      return next === undefined ? undefined : { cells, next };
    }
    position = cell.end + 1;
  }
}

function readBareCell(text: string, start: number, isLast: boolean): Cell | undefined {
  let end = start;
  while (end < text.length && !isBoundary(text[end])) end += 1;
  return end === text.length && !isLast ? undefined : { value: text.slice(start, end), end };
}

function readQuotedCell(text: string, start: number, isLast: boolean): Cell | undefined {
  // Whether a quote ends the cell is seen from up to three characters after it.
  if (!isLast && start + 4 > text.length) return undefined;
  const third = text[start + 2];
  const isOpenedTwice = text[start + 1] === QUOTE && third !== QUOTE && !isBoundary(third);
  return isOpenedTwice ? readTwiceOpenedCell(text, start, isLast) : readRegularCell(text, start, isLast);
}

function readRegularCell(text: string, start: number, isLast: boolean): Cell | undefined {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf(QUOTE, from);
    if (quote === -1 || (quote + 1 === text.length && !isLast)) return undefined;
    parts.push(text.slice(from, quote));
    const after = text[quote + 1];
    if (isBoundary(after)) return { value: parts.join(''), end: quote + 1 };
    parts.push(QUOTE);
    from = after === QUOTE ? quote + 2 : quote + 1;
  }
}

/** Quotes inside are doubled, those at the ends are not: the outer pair of the cell fell together with the text's own. */
function readTwiceOpenedCell(text: string, start: number, isLast: boolean): Cell | undefined {
  const parts: string[] = [QUOTE];
  let from = start + 2;
  for (;;) {
    const quote = text.indexOf(QUOTE, from);
    if (quote === -1) return undefined;
    let end = quote;
    while (text[end] === QUOTE) end += 1;
    if (!isLast && end + 3 > text.length) return undefined;
    const run = end - quote;
    parts.push(text.slice(from, quote));
    if (endsTwiceOpenedCell(text, end)) return { value: parts.join('') + QUOTE.repeat(Math.floor(run / 2)), end };
    parts.push(QUOTE.repeat(Math.ceil(run / 2)));
    from = end;
  }
}

/** What follows must look like the next cell or row, as such a cell's own quotes may stand before a semicolon, too. */
function endsTwiceOpenedCell(text: string, position: number): boolean {
  const after = text.slice(position, position + 3);
  return after === '' || /^(?:;"|\r?\n(?:"|$))/u.test(after);
}

function isBoundary(character: string | undefined): boolean {
  return character === undefined || character === DELIMITER || character === '\n' || character === '\r';
}

/** Where the line after the end at `position` begins; undefined when a line feed may still follow a carriage return. */
function endOfLine(text: string, position: number, isLast: boolean): number | undefined {
  if (text[position] !== '\r') return position + 1;
  if (position + 1 === text.length && !isLast) return undefined;
  return text[position + 1] === '\n' ? position + 2 : position + 1;
}
