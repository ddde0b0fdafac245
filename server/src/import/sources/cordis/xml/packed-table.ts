import { once } from 'node:events';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGzip, createGunzip } from 'node:zlib';
import { stringify } from 'csv-stringify/sync';
import { TABLE_COLUMNS, type TableName } from './table-columns.ts';

type Cells = Readonly<Record<string, string>>;

/** A table of the CSV form, made up row by row and kept gzipped in memory: a programme's largest takes some 15 MB. */
export class PackedTable {
  readonly #name: TableName;
  readonly #gzip = createGzip({ level: 1 });
  readonly #chunks: Buffer[] = [];
  #packedBytes = 0;
  /** Rows so far, the header being the first. */
  #rows = 1;
  /** For each document that gave rows: the first of them. */
  readonly #firstRows: number[] = [];
  readonly #documents: number[] = [];

  constructor(name: TableName) {
    this.#name = name;
    this.#gzip.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.#packedBytes += chunk.length;
    });
    this.#gzip.write(toCsv([Object.fromEntries(TABLE_COLUMNS[name].map((column) => [column, column]))], name));
  }

  /** Bytes it takes in memory. */
  get packedBytes(): number {
    return this.#packedBytes;
  }

  /** Adds the rows of a document, given by its number. */
  async add(document: number, rows: readonly Cells[]): Promise<void> {
    if (rows.length === 0) return;
    this.#firstRows.push(this.#rows + 1);
    this.#documents.push(document);
    this.#rows += rows.length;
    if (!this.#gzip.write(toCsv(rows, this.#name))) await once(this.#gzip, 'drain');
  }

  /** To be called once, after the last row and before the first reading. */
  async finish(): Promise<void> {
    this.#gzip.end();
    await finished(this.#gzip);
  }

  /** Its bytes as CSV; may be read any number of times. */
  read(): AsyncIterable<Uint8Array> {
    return Readable.from(this.#chunks, { objectMode: false }).pipe(createGunzip());
  }

  /** The number of the document that gave a row; undefined for the header. */
  documentOf(row: number): number | undefined {
    let [low, high] = [0, this.#firstRows.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#firstRows[middle] ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    return this.#documents[low - 1];
  }
}

function toCsv(rows: readonly Cells[], name: TableName): string {
  return stringify([...rows], { columns: [...TABLE_COLUMNS[name]], delimiter: ';', quoted: true });
}
