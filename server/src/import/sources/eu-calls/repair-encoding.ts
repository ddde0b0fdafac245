/** The bytes that Windows-1252 writes its characters beyond ASCII with. */
const BYTE_OF = new Map(
  Array.from({ length: 0x80 }, (_item, index) => index + 0x80).map((byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/**
 * Puts right texts that were written in UTF-8 and read as Windows-1252 (`womenâ€™s`). Only what is certain is touched:
 * everything beyond ASCII in all the texts, which come from one hand, must be such a mistake, and some of it one that no
 * person writes. Otherwise all stay as they are. Pure.
 */
export function repairEncoding<T extends Readonly<Record<string, string>>>(texts: T): T {
  const runs = new Set(Object.values(texts).flatMap((text) => text.match(/[^\0-\u007f]+/gu) ?? []));
  const repaired = new Map([...runs].map((run) => [run, decodeRun(run)]));
  const isCertain = [...repaired].some(([run, meant]) => /^[ÂÃ]/u.test(run) || /[\u0800-\uffff]/u.test(meant ?? ''));
  if (!isCertain || [...repaired.values()].includes(undefined)) return texts;
  const repair = (text: string): string => text.replace(/[^\0-\u007f]+/gu, (run) => repaired.get(run) ?? run);
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, repair(text)])) as T;
}

function decodeRun(run: string): string | undefined {
  const bytes = Array.from(run, (character) => BYTE_OF.get(character));
  if (!bytes.every((byte) => byte !== undefined)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}
