/**
 * What we unpack at most. Texts shrink to a tenth; what claims a hundredth is made to fill memory or disk. Small files are
 * let be: they do no harm whatever their ratio.
 */
const MAX_RATIO = 100;
const MIN_BYTES_FOR_RATIO = 16_000_000;
/** Of what a source says nothing else of. */
export const MAX_BYTES = 1_000_000_000;
export const MAX_ARCHIVE_ENTRIES = 200;

/** Why this many bytes out of that many packed ones are refused; undefined when they are not. */
export function refusesInflating(packed: number, unpacked: number, maxBytes = MAX_BYTES): string | undefined {
  if (unpacked > maxBytes) return `unpacks to more than ${maxBytes / 1_000_000_000} GB`;
  if (isBomb(packed, unpacked)) {
    return 'unpacks to something larger than a hundred times its size';
  }
  return undefined;
}

/** Whether this many bytes are out of all proportion to those they were packed in. */
export function isBomb(packed: number, unpacked: number): boolean {
  return unpacked > MIN_BYTES_FOR_RATIO && unpacked > packed * MAX_RATIO;
}
