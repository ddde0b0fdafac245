const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** What a JSON text may have at most. */
export interface JsonBounds {
  depth: number;
  /** Objects and lists together: the smallest takes three bytes of the text and fifty of memory. */
  containers: number;
}

/**
 * Why a JSON text of unknown origin is not to be parsed; undefined when it may be. Looks only at quotes and brackets, which
 * are the same bytes in UTF-8; whether the text is sound is for its parser to say.
 */
export function refusesJson(bytes: Uint8Array, bounds: JsonBounds): string | undefined {
  let depth = 0;
  let containers = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === QUOTE) index = endOfString(bytes, index);
    else if (CLOSING.has(byte)) depth -= 1;
    else if (OPENING.has(byte)) {
      depth += 1;
      containers += 1;
      if (depth > bounds.depth) return `is nested more than ${String(bounds.depth)} deep`;
      if (containers > bounds.containers) return `has more than ${String(bounds.containers)} objects and lists`;
    }
  }
  return undefined;
}

/** Where the quote is that ends the string begun at `start`; the end of the text where there is none. */
function endOfString(bytes: Uint8Array, start: number): number {
  for (let index = start + 1; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (byte === BACKSLASH) index += 1;
    else if (byte === QUOTE) return index;
  }
  return bytes.length;
}
