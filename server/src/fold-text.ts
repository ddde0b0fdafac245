/** ASCII has no accents to take away, which is most of the work. */
const ASCII = /^[\0-\x7f]*$/u;

/** Lower case without accents and signs, for sorting and for comparing what people type with what is stored. */
export function foldText(text: string): string {
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Initials that a text has with dots, without them and folded: `ieo` of `I.E.O. - Istituto Europeo di Oncologia`. */
export function dottedInitials(text: string): string[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}.])(?:\p{Lu}\.\s?){2,}(?:\p{Lu}(?![\p{L}\p{N}]))?/gu)].map(([initials]) =>
    foldText(initials).replaceAll(' ', ''),
  );
}

/** A readable key for page addresses: `Università Bocconi` becomes `universita-bocconi`. */
export function toSlug(text: string): string {
  return foldText(text).replaceAll(' ', '-').slice(0, 80).replace(/-$/u, '');
}
