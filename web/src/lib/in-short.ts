const MAX_LENGTH = 120;

/** The beginning of a text that a reader typed or pasted, for a heading. */
export function inShort(text: string): string {
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH).trimEnd()} …`;
}
