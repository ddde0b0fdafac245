import { posix } from 'node:path';
import type { PackedFile } from '../../../archive/packed-file.ts';
import { FileRefused } from '../../../source-module.ts';
import { MAX_CHARACTERS } from '../sheet.ts';
import { numberFormatOf, type NumberFormat } from './number-format.ts';
import { parsePart } from './parse-part.ts';

/** What a workbook says of itself, its sheets not yet read. */
export interface Workbook {
  sheets: readonly { name: string; isHidden: boolean; part: PackedFile | undefined }[];
  /** Days are counted from 1904, as on old Macs. */
  isFrom1904: boolean;
  strings: readonly string[];
  /** By number of a cell's style. */
  formats: readonly NumberFormat[];
}

/** Finds the parts of a workbook by what they are to each other, not by their usual names. */
export async function readWorkbook(
  file: string,
  parts: ReadonlyMap<string, PackedFile>,
  signal: AbortSignal,
): Promise<Workbook> {
  const [main] = await readLinks(parts, '', signal).then((links) =>
    links.filter(({ kind }) => kind === 'officeDocument'),
  );
  const book = main === undefined ? undefined : parts.get(main.target);
  if (main === undefined || book === undefined)
    throw new FileRefused(file, 'is a zip archive, but no workbook (.xlsx)');
  const links = await readLinks(parts, main.target, signal);
  const partOf = (kind: string): PackedFile | undefined => {
    const link = links.find((candidate) => candidate.kind === kind);
    return link === undefined ? undefined : parts.get(link.target);
  };
  const { sheets, isFrom1904 } = await readSheets(book, signal);
  const targets = new Map(links.map(({ id, target }) => [id, target]));
  return {
    sheets: sheets.map(({ name, isHidden, link }) => ({ name, isHidden, part: parts.get(targets.get(link) ?? '') })),
    isFrom1904,
    strings: await readStrings(file, partOf('sharedStrings'), signal),
    formats: await readFormats(partOf('styles'), signal),
  };
}

interface Link {
  id: string;
  /** Last word of its type: `worksheet`, `styles`. */
  kind: string;
  target: string;
}

/** Where a part leads to within the file; what leads out of it (other workbooks, addresses) is not followed. */
async function readLinks(parts: ReadonlyMap<string, PackedFile>, owner: string, signal: AbortSignal): Promise<Link[]> {
  const folder = posix.dirname(owner);
  const part = parts.get(posix.join(folder, '_rels', `${posix.basename(owner)}.rels`));
  const links: Link[] = [];
  if (part === undefined) return links;
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    if (name !== 'Relationship' || mode === 'External') return;
    const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
    links.push({ id, kind: type.slice(type.lastIndexOf('/') + 1), target: path });
  };
  await parsePart(part, { open }, signal);
  return links;
}

async function readSheets(
  book: PackedFile,
  signal: AbortSignal,
): Promise<{ sheets: { name: string; isHidden: boolean; link: string }[]; isFrom1904: boolean }> {
  const sheets: { name: string; isHidden: boolean; link: string }[] = [];
  let isFrom1904 = false;
  const open = (element: string, attributes: Readonly<Record<string, string>>): void => {
    const { name = '', state = 'visible', date1904 = '0' } = attributes;
    if (element === 'workbookPr') isFrom1904 = /^(?:1|true|on)$/u.test(date1904);
    if (element !== 'sheet') return;
    const link = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
    sheets.push({ name, isHidden: state !== 'visible', link });
  };
  await parsePart(book, { open }, signal);
  return { sheets, isFrom1904 };
}

/** Texts that several cells may share; the readings of Japanese names beside them are left out. */
async function readStrings(file: string, part: PackedFile | undefined, signal: AbortSignal): Promise<string[]> {
  const strings: string[] = [];
  if (part === undefined) return strings;
  let pieces: string[] = [];
  let isText = false;
  let isReading = false;
  let length = 0;
  await parsePart(
    part,
    {
      open: (name) => {
        if (name === 'si') pieces = [];
        if (name === 'rPh') isReading = true;
        isText = name === 't';
      },
      text: (text) => {
        if (!isText || isReading) return;
        length += text.length;
        if (length > MAX_CHARACTERS) throw new FileRefused(file, `has more than ${MAX_CHARACTERS} characters of text`);
        pieces.push(text);
      },
      close: (name) => {
        if (name === 'si') strings.push(pieces.join(''));
        if (name === 'rPh') isReading = false;
        isText = false;
      },
    },
    signal,
  );
  return strings;
}

async function readFormats(part: PackedFile | undefined, signal: AbortSignal): Promise<NumberFormat[]> {
  const codes = new Map<string, string>();
  const formats: NumberFormat[] = [];
  if (part === undefined) return formats;
  let isOfCells = false;
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const { numFmtId = '0', formatCode = '' } = attributes;
    if (name === 'numFmt') codes.set(numFmtId, formatCode);
    if (name === 'cellXfs') isOfCells = true;
    if (name === 'xf' && isOfCells) formats.push(numberFormatOf(numFmtId, codes.get(numFmtId)));
  };
  const close = (name: string): void => {
    if (name === 'cellXfs') isOfCells = false;
  };
  await parsePart(part, { open, close }, signal);
  return formats;
}
