/** A text and what should be said of how it was read. */
export interface DecodedText {
  text: string;
  note?: string;
}

/**
 * Reads bytes as text: UTF-8, UTF-16 with its mark, else Windows-1252, as Excel writes CSV in Italy; that last is said.
 * @returns undefined when it is no text at all
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes) };
  if (bytes.includes(0)) return undefined;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const note = 'is not UTF-8 and was read as Windows-1252; look at the accents of a few names';
    return { text: new TextDecoder('windows-1252').decode(bytes), note };
  }
}

function wideEncodingOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}
