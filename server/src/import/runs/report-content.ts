import type { EntityKind, RelationType } from '../../records/model.ts';
import type { RecordOutcome } from '../../records/import-records.ts';
import type { ColumnUse } from '../source-module.ts';
import type { ReportReader } from './report-reader.ts';

/** What one should know of a run as a whole. */
export type RunNote =
  /** Of the files: how they were read, what of them was not. */
  | { kind: 'FILE'; text: string }
  /** So much is missing that nothing was marked as withdrawn: `absent` of `standing` records. */
  | { kind: 'HELD_BACK'; text: string; absent: number; standing: number }
  /** Much is missing of a small source, and counts as withdrawn: `absent` of `standing` records. */
  | { kind: 'MANY_WITHDRAWN'; text: string; absent: number; standing: number };

/** A thing that an example points to, as far as the files say what it is. */
export interface ExampleRelation {
  type: RelationType;
  /** Its name, else an identifier, else its key within the source. */
  target: string;
  /** Null where the files do not describe it. */
  targetKind: EntityKind | null;
  role: string | null;
  from: string | null;
  to: string | null;
}

/** A record as it would come in, cut to what a person wants to see. */
export interface ExampleRecord {
  localId: string;
  becomes: RecordOutcome;
  kind: EntityKind;
  names: string[];
  identifiers: { scheme: string; value: string }[];
  values: { field: string; value: string }[];
  relations: ExampleRelation[];
  /** How many relations it has; `relations` holds the first. */
  relationCount: number;
}

/** What a report says besides what became of each record. */
export interface RunSummary {
  notes: RunNote[];
  columns: ColumnUse[];
  examples: ExampleRecord[];
}

/** Bounds of a report's summary, so that a page of it is always small. */
export const MAX_NOTES = 100;
export const MAX_COLUMNS_SHOWN = 500;
export const MAX_EXAMPLES = 20;

/** Reads what reports say besides records and rows; their lines were written by ReportWriter and are not checked again. */
export class SummaryReader {
  readonly #reports: ReportReader;

  constructor(reports: ReportReader) {
    this.#reports = reports;
  }

  /** All of it. @param name of the report */
  async read(name: string): Promise<RunSummary> {
    return { notes: await this.notes(name), columns: await this.columns(name), examples: await this.examples(name) };
  }

  async notes(name: string): Promise<RunNote[]> {
    return (await this.#contents(name, 'note', MAX_NOTES)) as RunNote[];
  }

  async columns(name: string): Promise<ColumnUse[]> {
    return (await this.#contents(name, 'column', MAX_COLUMNS_SHOWN)) as ColumnUse[];
  }

  async examples(name: string): Promise<ExampleRecord[]> {
    return (await this.#contents(name, 'example', MAX_EXAMPLES)) as ExampleRecord[];
  }

  async #contents(name: string, kind: string, limit: number): Promise<unknown[]> {
    return (await this.#reports.list(name, [kind], -1, limit)).map(({ content }) => content['content']);
  }
}
