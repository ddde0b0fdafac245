/** A file that is held whole, as it lies in a folder or comes out of an archive. */
export interface GatheredFile {
  /** What a person calls it: its name, with the folders or the archive it lies in. */
  shownName: string;
  /** Its content; undefined when it is larger than its source's files can be. */
  bytes: Uint8Array | undefined;
}

/** Gathers a file's content, or gives undefined as soon as it is too large; what is left is not read. */
export async function gatherBytes(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
