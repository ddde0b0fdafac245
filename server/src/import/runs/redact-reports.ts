import { open, readdir, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { linesOf, parseLine, type FileLine } from './report-lines.ts';

/** By what lines about someone are found. */
export interface LineTraces {
  /** Keys of their records within the sources. */
  localIds: ReadonlySet<string>;
  /** Words that any line about them has. */
  texts: readonly string[];
}

const REPORT = '.jsonl';
/** Lines that lists count: what became of a record, and rows that could not be taken over. */
const COUNTED = new Set(['created', 'updated', 'unchanged', 'skipped', 'withdrawn', 'failed']);
const REASON = 'erased on request';

/**
 * Takes somebody out of all stored reports of imports: what is left of a line about them says only what became of it. Lines
 * keep their length, so that readers, who remember where each begins, and writers are not disturbed.
 * @returns how many lines were changed
 */
export async function redactReports(folder: string, traces: LineTraces): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  let changed = 0;
  for (const name of names) {
    if (name.endsWith(REPORT)) changed += await redactReport(join(folder, name), traces);
  }
  return changed;
}

async function redactReport(path: string, traces: LineTraces): Promise<number> {
  const file = await open(path, 'r+').catch((error: unknown) => {
    // Old reports are deleted from time to time.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (file === undefined) return 0;
  try {
    return await redactLines(file, traces);
  } finally {
    await file.close();
  }
}

async function redactLines(file: FileHandle, { localIds, texts }: LineTraces): Promise<number> {
  const words = texts.map((text) => JSON.stringify(text).slice(1, -1));
  let changed = 0;
  for await (const line of linesOf(file)) {
    const { localId, outcome } = parseLine(line.text);
    const isTheirs = typeof localId === 'string' && localIds.has(localId);
    if (!isTheirs && !words.some((word) => line.text.includes(word))) continue;
    await overwrite(file, line, typeof outcome === 'string' && COUNTED.has(outcome) ? outcome : 'erased');
    changed += 1;
  }
  if (changed > 0) await file.datasync();
  return changed;
}

/** Writes into a line's place what became of it, and why no more is said where that fits. */
async function overwrite(file: FileHandle, { offset, length }: FileLine, outcome: string): Promise<void> {
  const [long, short] = [JSON.stringify({ outcome, reason: REASON }), JSON.stringify({ outcome })];
  const text = [long, short].find((one) => one.length <= length) ?? '';
  await file.write(text.padEnd(length), offset, 'utf8');
}
