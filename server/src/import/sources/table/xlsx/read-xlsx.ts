import { basename } from 'node:path';
import { openZip } from '../../../archive/open-zip.ts';
import type { PackedFile } from '../../../archive/packed-file.ts';
import { FileRefused } from '../../../source-module.ts';
import type { Sheet } from '../sheet.ts';
import { parsePart } from './parse-part.ts';
import { readWorkbook, type Workbook } from './read-workbook.ts';
import { SheetRows } from './sheet-rows.ts';

/**
 * Reads a sheet of a workbook. Only values are taken: formulas are not computed, macros not run, links not followed.
 * @param wanted name of the sheet; the first that is not hidden where none is given
 * @throws FileRefused when it is no XLSX, damaged, a bomb, or lacks the sheet
 */
export async function readXlsx(path: string, wanted: string | undefined, signal: AbortSignal): Promise<Sheet> {
  const file = basename(path);
  const parts = new Map((await openZip(path)).map((part) => [part.fileName, part]));
  refuseOtherFormats(file, parts);
  const book = await readWorkbook(file, parts, signal);
  const { name, part } = chooseSheet(file, book, wanted);
  const rows = new SheetRows(`${file}/${name}`, book);
  await parsePart(part, rows, signal);
  const others = book.sheets
    .filter((sheet) => sheet.name !== name && !sheet.isHidden)
    .map((sheet) => `"${sheet.name}"`);
  const isUnsaid = wanted === undefined && others.length > 0;
  return {
    shownName: `${file}/${name}`,
    rows: rows.rows,
    problems: [],
    notes: isUnsaid ? [`the sheet "${name}" was read; not read: ${others.join(', ')} (sheet: chooses another)`] : [],
  };
}

function refuseOtherFormats(file: string, parts: ReadonlyMap<string, PackedFile>): void {
  const others: [string, string][] = [
    ['content.xml', 'is an OpenDocument file (.ods)'],
    ['xl/workbook.bin', 'is a binary workbook (.xlsb)'],
    ['word/document.xml', 'is a text document (.docx)'],
  ];
  const other = others.find(([part]) => parts.has(part));
  if (other !== undefined) throw new FileRefused(file, `${other[1]}: save it as .xlsx or as CSV UTF-8`);
}

function chooseSheet(
  file: string,
  { sheets }: Workbook,
  wanted: string | undefined,
): { name: string; part: PackedFile } {
  const isWanted = (name: string): boolean => name.trim().toLowerCase() === wanted?.trim().toLowerCase();
  const found = sheets.find(({ name, isHidden }) => (wanted === undefined ? !isHidden : isWanted(name)));
  if (found?.part !== undefined) return { name: found.name, part: found.part };
  const names = sheets.map(({ name }) => `"${name}"`).join(', ');
  throw new FileRefused(file, wanted === undefined ? 'has no sheet' : `has no sheet "${wanted}"; it has ${names}`);
}
