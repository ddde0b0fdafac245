/**
 * What we unpack at most. Tables of text shrink to a tenth; what claims a hundredth is made to fill memory or disk. Small
 * files are let be: they do no harm whatever their ratio.
 */
export const MAX_RATIO = 100;
export const MIN_BYTES_FOR_RATIO = 16_000_000;
export const MAX_TABLE_BYTES = 1_000_000_000;
export const MAX_ARCHIVE_ENTRIES = 200;

/** Why this many bytes out of that many packed ones are refused; undefined when they are not. */
export function refusesInflating(packed: number, unpacked: number): string | undefined {
  if (unpacked > MAX_TABLE_BYTES) return 'unpacks to more than 1 GB';
  if (unpacked > MIN_BYTES_FOR_RATIO && unpacked > packed * MAX_RATIO) {
    return 'unpacks to more than a hundred times its size';
  }
  return undefined;
}
