/** A text as YAML writes it in quotes, on one line whatever it holds. */
export function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** Words of ours that YAML cannot take for something else. */
const BARE = /^(?:[A-Z]{2,}(?:_[A-Z]+)*|[A-Z][a-z]{3,}|[a-z]{2,}(?:[A-Z][a-z]+)*(?:-[a-z]+)*)$/u;
const FROM_TABLE: ReadonlySet<string> = new Set(['column', 'separator']);
const NOT_TEXTS = /^(?:true|false|null|yes|no|on|off)$/iu;

/** Fields on one line: `{ column: "P. IVA", scheme: vat }`. What comes from a table is always quoted. */
export function inFlow(fields: Readonly<Record<string, string | undefined>>): string {
  const parts = Object.entries(fields).flatMap(([name, text]) => {
    if (text === undefined) return [];
    const isBare = !FROM_TABLE.has(name) && BARE.test(text) && !NOT_TEXTS.test(text);
    return [`${name}: ${isBare ? text : quote(text)}`];
  });
  return `{ ${parts.join(', ')} }`;
}
