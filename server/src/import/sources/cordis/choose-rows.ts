import { crc32 } from 'node:zlib';
import type { RowProblem } from '../../source-module.ts';
import { ownString } from './own-string.ts';
import type { TableRow } from './read-table.ts';

interface Choice {
  row: number;
  updated: string;
  checksum: number;
}

/**
 * Which row of a table stands for each id. Where the publisher repeats an id, the newest row does (contentUpdateDate); of
 * equally new ones always the same, in whatever order they come.
 */
export class RowChooser {
  readonly #file: string;
  readonly #choices = new Map<string, Choice>();
  /** Most rows are of a few days. */
  readonly #dates = new Map<string, string>();

  constructor(file: string) {
    this.#file = file;
  }

  get size(): number {
    return this.#choices.size;
  }

  has(id: string): boolean {
    return this.#choices.has(id);
  }

  ids(): ReadonlySet<string> {
    return new Set(this.#choices.keys());
  }

  add(id: string, { row, cells }: TableRow<string>): void {
    const choice = { row, updated: this.#keepDate(cells['contentUpdateDate'] ?? ''), checksum: checksumOf(cells) };
    const known = this.#choices.get(id);
    if (known === undefined) this.#choices.set(ownString(id), choice);
    else if (stands(choice, known)) this.#choices.set(id, choice);
  }

  /** What is wrong with a row that another one stands for; undefined for the one that stands. */
  refuses(id: string, row: number): RowProblem | undefined {
    const chosen = this.#choices.get(id);
    if (chosen?.row === row) return undefined;
    const reason = `${id.slice(0, 40)} is in row ${chosen?.row ?? '?'}, too; that one is taken`;
    return { file: this.#file, row, field: 'id', reason };
  }

  #keepDate(text: string): string {
    const known = this.#dates.get(text);
    if (known !== undefined) return known;
    const own = ownString(text);
    this.#dates.set(own, own);
    return own;
  }
}

function stands(row: Choice, beside: Choice): boolean {
  return row.updated === beside.updated ? row.checksum > beside.checksum : row.updated > beside.updated;
}

function checksumOf(cells: Readonly<Record<string, string>>): number {
  return crc32(Object.values(cells).join('\n'));
}
