const DOI = /^(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi:\s?)?(10\.\d{4,9}\/[^\s\p{Cc}]{1,300})$/iu;

/** A DOI in small letters and without an address before it, as two sources must write it to mean the same; undefined when it is none. */
export function parseDoi(text: string): string | undefined {
  return DOI.exec(text.trim())?.[1]?.toLowerCase();
}
