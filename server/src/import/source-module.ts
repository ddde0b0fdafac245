import type { RecordContent, SourceDescription } from '../records/model.ts';

/** One row or field of a file that could not be taken over; the rest of the file is. */
export interface RowProblem {
  file: string;
  /** Row number as a person counts it, the header being row 1; absent where the format has no rows. */
  row?: number;
  field?: string;
  reason: string;
}

/** What reading a source gives, one after the other: a record, or a row that could not become one. */
export type SourceItem = { record: RecordContent } | { problem: RowProblem };

/** A source whose files were looked at and accepted. */
export interface OpenedSource {
  source: SourceDescription;
  /**
   * Its records, those that others point to first, so that each relation's target is there when it comes. Reads as a
   * stream; may be iterated once.
   */
  items: AsyncIterable<SourceItem>;
  /** How many records there will be, where that is known beforehand. */
  total?: number;
  /** What part of what the publisher has was asked for, in a word: `all`, `ITC4`. Absent: all. */
  scope?: string;
  /**
   * Whether the files say which records of this local id there are: one that is covered and does not come was withdrawn by
   * the publisher, one that is not was only not asked for. Absent: the files cover everything.
   */
  covers?: (localId: string) => boolean;
  /** What one should know of the files as a whole and what is no fault of a row: encoding, columns not read. */
  notes?: readonly string[];
  /** Of a table by a mapping: each column and what it becomes, in their order. */
  columns?: readonly ColumnUse[];
  /**
   * Whether a record is of something that the files are about, and not only pointed to by one; a trial shows examples of
   * these. Absent: all are.
   */
  isMain?: (localId: string) => boolean;
}

/** What a column of a table may become; `IGNORED` is left out on purpose. */
export type ColumnPart = 'KEY' | 'NAME' | 'IDENTIFIER' | 'VALUE' | 'RELATION' | 'PERSON' | 'IGNORED';

/** One use of a column. */
export interface ColumnPartUse {
  part: ColumnPart;
  /** The scheme, field, type of name or relation, or part of a person that it becomes. */
  detail?: string;
}

/** A column of a table and what it becomes; nothing for one that no mapping speaks of. */
export interface ColumnUse {
  /** The header as written. */
  name: string;
  uses: ColumnPartUse[];
}

/** A file that is not what its source publishes (wrong format, header, encoding, a bomb); nothing of it was applied. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly file: string;

  constructor(file: string, reason: string, options: ErrorOptions = {}) {
    super(`${file}: ${reason}`, options);
    this.file = file;
  }
}

/** Options of an import as the command line gives them. */
export interface SourceOptions {
  /** NUTS code: only what touches this region. */
  region?: string;
  /** Ids of the organizations (ROR, OpenAlex) whose people are wanted; sources that speak of people want at least one. */
  organizations?: readonly string[];
  /** Whether authors known by name only are taken over as persons; the source decides where it is absent. */
  authors?: boolean;
  /** Path of the mapping that says what the columns of a list mean. */
  mapping?: string;
}

/** An option that a kind of source takes. */
export interface SourceOption {
  name: keyof SourceOptions;
  /** Whether nothing can be imported without it. */
  isRequired: boolean;
}

/** One kind of source: knows its publisher's files and maps them to records. */
export interface SourceModule {
  name: string;
  /** One line for the command's help. */
  help: string;
  /** What it can be told besides its files, those it needs first; whoever asks for an import with another is refused. */
  options: readonly SourceOption[];
  /**
   * Looks at the files and opens them for reading.
   * @throws FileRefused naming file and cause, before anything is read for good
   */
  open(paths: readonly string[], options: SourceOptions, signal: AbortSignal): Promise<OpenedSource>;
}
