/** What files begin with, by the ending of their names. */
const BEGINNINGS: readonly { ending: RegExp; what: string; isOne: (start: Buffer) => boolean }[] = [
  { ending: /\.zip$/iu, what: 'zip archive', isOne: (start) => start.toString('latin1', 0, 2) === 'PK' },
  { ending: /\.t?gz$/iu, what: 'gzip file', isOne: (start) => start[0] === 0x1f && start[1] === 0x8b },
];

/** So much is looked at; a page may begin with blank lines and remarks. */
export const SNIFFED_BYTES = 1_024;

/**
 * Why what has come is not the file that was asked for: a web page, which portals send for files that moved and proxies for
 * what they do not let pass, or not what the name promises. Undefined when nothing speaks against it.
 * @param start the first bytes
 * @param name the file's name
 */
export function refusesContent(start: Buffer, name: string): string | undefined {
  const text = start.toString('utf8', 0, SNIFFED_BYTES).replace(/^\uFEFF?\s*(?:<\?xml[^>]*>\s*|<!--[^]*?-->\s*)*/u, '');
  if (/^<(?:!doctype\s+html|html|head|body|script)\b/iu.test(text))
    return 'gives a web page where a file is looked for';
  const promised = BEGINNINGS.find(({ ending }) => ending.test(name));
  if (promised === undefined || promised.isOne(start)) return undefined;
  return `gives something that is no ${promised.what}`;
}
