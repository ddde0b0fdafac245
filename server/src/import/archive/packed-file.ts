/** A file or an entry of a zip, whose bytes are read unpacked and held to the limits. */
export interface PackedFile {
  /** Its own name: `project.csv.gz`, or the entry's with its folders. */
  fileName: string;
  /** What a person calls it: its name, with the archive's where it lies in one. */
  shownName: string;
  /** Reads it from its beginning; may be called again. @throws FileRefused while reading: cut off, damaged or a bomb */
  read: () => AsyncIterable<Buffer>;
}
