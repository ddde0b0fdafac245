import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { openFile } from '../../archive/open-file.ts';
import { FileRefused } from '../../source-module.ts';
import { decodeText } from './decode-text.ts';
import { parseCsv } from './parse-csv.ts';
import type { Sheet } from './sheet.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

const MAX_MEGABYTES = 64;
const SAVE_AS = 'open it in a spreadsheet program and save it as .xlsx or as CSV UTF-8';
const OLD_EXCEL = 'd0cf11e0';
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Reads a table, CSV (or .gz) or XLSX; which it is is seen from its first bytes, not from its name.
 * @param sheet name of the sheet of an XLSX; the first that is not hidden where none is named
 * @throws FileRefused naming file and cause; the reason of `signal`
 */
export async function readSheet(path: string, sheet: string | undefined, signal: AbortSignal): Promise<Sheet> {
  const start = await readStart(path);
  if (start.toString('latin1', 0, 2) === 'PK') return readXlsx(path, sheet, signal);
  const file = basename(path);
  const bytes = await readBytes(path, file, signal);
  const reason = refusesBytes(bytes);
  if (reason !== undefined) throw new FileRefused(file, reason);
  if (sheet !== undefined)
    throw new FileRefused(file, `the mapping names the sheet "${sheet}", but this is CSV, which has none`);
  const decoded = decodeText(bytes);
  if (decoded === undefined) throw new FileRefused(file, `is neither XLSX nor a text; ${SAVE_AS}`);
  return {
    shownName: file,
    ...parseCsv(file, decoded.text),
    notes: decoded.note === undefined ? [] : [`${file} ${decoded.note}`],
  };
}

async function readStart(path: string): Promise<Buffer> {
  const file = await open(path).catch((error: unknown) => {
    throw new FileRefused(basename(path), 'is not there or may not be read', { cause: error });
  });
  try {
    if (!(await file.stat()).isFile()) throw new FileRefused(basename(path), 'is no ordinary file');
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function readBytes(path: string, file: string, signal: AbortSignal): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of openFile(path).read()) {
    signal.throwIfAborted();
    length += chunk.length;
    if (length > MAX_MEGABYTES * 1_000_000) throw new FileRefused(file, `is larger than ${MAX_MEGABYTES} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Why bytes that are no zip are no CSV either; undefined when they may be. */
function refusesBytes(bytes: Buffer): string | undefined {
  if (bytes.length === 0) return 'is empty';
  if (bytes.toString('hex', 0, 4) === OLD_EXCEL) {
    if (bytes.includes(ENCRYPTED)) return 'is protected by a password: save it without one';
    return `is an old Excel file (.xls): ${SAVE_AS}`;
  }
  const start = bytes.toString('latin1', 0, 1024).replace(/^ï»¿/u, '').trimStart().toLowerCase();
  if (start.startsWith('{\\rtf')) return 'is a text document (RTF)';
  if (start.startsWith('<?xml')) return `is XML, whatever its name says: ${SAVE_AS}`;
  if (/^<(?:!doctype|html|head|meta|table|style|body|script)/u.test(start)) {
    return `is a web page (HTML), whatever its name says: ${SAVE_AS}`;
  }
  return undefined;
}
