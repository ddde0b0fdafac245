/** One of the publisher's tables, wherever it lies: a file, gzipped or not, or an entry of the zip. */
export interface CordisFile {
  /** The table's name as published, `project.csv`. */
  name: string;
  /** What a person calls the file: its name, with the archive's where it lies in one. */
  shownName: string;
  /** Its bytes, inflated and held to the limits. @throws FileRefused while reading: cut off, damaged or a bomb */
  read: () => AsyncIterable<Uint8Array>;
}

/** The tables of one programme, as found in a folder, a zip or a list of files. */
export interface CordisFiles {
  /** Name of the folder or file they came from. */
  origin: string;
  tables: ReadonlyMap<string, CordisFile>;
}
