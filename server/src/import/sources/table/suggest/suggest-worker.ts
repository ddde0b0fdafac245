import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { FileRefused } from '../../../source-module.ts';
import { readSheet } from '../read-sheet.ts';
import { suggestMapping } from './suggest-mapping.ts';

/** What the worker gets: the list's path, and which sheet of it is meant. */
export interface SuggestOrder {
  path: string;
  sheet: string | undefined;
}

/** What the worker tells: the mapping with what one should know of the file, or why there is none. */
export type SuggestMessage = { yaml: string; notes: readonly string[] } | { refused: string };

/** Reads a list and suggests its mapping in a thread of its own: lists have up to 64 MB, and XLSX is unpacked. */
async function work({ path, sheet: name }: SuggestOrder): Promise<SuggestMessage> {
  try {
    const sheet = await readSheet(path, name, new AbortController().signal);
    return { yaml: suggestMapping(sheet, basename(path), name), notes: sheet.notes };
  } catch (error) {
    if (error instanceof FileRefused) return { refused: error.message };
    throw error;
  }
}

parentPort?.postMessage(await work(workerData as SuggestOrder));
