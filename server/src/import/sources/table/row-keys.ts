import { foldText } from '../../../fold-text.ts';
import { ValueRefused, shorten } from '../../cell-values.ts';
import { keyColumns } from './mapping/bind-columns.ts';
import type { TableMapping } from './mapping/table-mapping.ts';
import type { TableRow } from './table-row.ts';
import { readIdentifier } from './values/read-identifier.ts';

const MAX_KEY_CHARACTERS = 200;

/** The keys of a table's rows: what each is known by from month to month. */
export class RowKeys {
  readonly #mapping: TableMapping;
  /** By folded key: the key and its row. */
  readonly #rows = new Map<string, { key: string; row: number }>();

  constructor(mapping: TableMapping) {
    this.#mapping = mapping;
  }

  /** The key of a row, which it is then known by. Undefined, and told, where it has none or another row has the same. */
  take(row: TableRow): string | undefined {
    const key = this.#read(row);
    if (key === undefined) return undefined;
    const [column] = keyColumns(this.#mapping);
    if (key.length > MAX_KEY_CHARACTERS) {
      row.report(column, `the key has more than ${MAX_KEY_CHARACTERS} characters; the row is left out`);
      return undefined;
    }
    const first = this.#rows.get(foldKey(key));
    if (first !== undefined) {
      row.report(column, `"${shorten(key)}" is already the key of row ${first.row}; row ${row.row} is left out`);
      return undefined;
    }
    this.#rows.set(foldKey(key), { key, row: row.row });
    return key;
  }

  /** The key that a text in another column means. @throws ValueRefused when no row has it */
  find(text: string): string {
    const spellings = [text, ...keyColumns(this.#mapping).map((column) => this.#plain(column, text))];
    const found = spellings.map((spelling) => this.#rows.get(foldKey(spelling))).find((row) => row !== undefined);
    if (found === undefined) throw new ValueRefused(`"${shorten(text)}" is the key of no row`);
    return found.key;
  }

  #read(row: TableRow): string | undefined {
    const { key } = this.#mapping;
    const columns = keyColumns(this.#mapping);
    const parts = columns.map((column) => ({ column, text: this.#plain(column, row.text(column)) }));
    const isChoice = typeof key === 'object' && 'firstOf' in key;
    const empty = parts.find(({ text }) => text === '');
    if (isChoice) {
      const first = parts.find(({ text }) => text !== '');
      if (first === undefined)
        row.report(columns[0], `the key is missing: ${columns.join(', ')} are empty; the row is left out`);
      return first?.text;
    }
    if (empty !== undefined) {
      row.report(empty.column, 'the key is missing; the row is left out');
      return undefined;
    }
    return parts.map(({ text }) => text).join('/');
  }

  /** An identifier in its one form, so that a key does not change with the way it is written. */
  #plain(column: string, text: string): string {
    const rule = this.#mapping.identifiers.find((identifier) => identifier.column === column);
    if (rule === undefined || text === '') return text;
    try {
      return readIdentifier(rule.scheme, text, rule.country);
    } catch (error) {
      if (error instanceof ValueRefused) return text;
      throw error;
    }
  }
}

function foldKey(key: string): string {
  return foldText(key) || key;
}
