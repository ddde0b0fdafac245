import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hasEnded, type ImportRun } from './import-run.ts';
import type { Inbox } from './inbox.ts';
import type { Retention } from './retention.ts';

/** What begins so was named by ReportWriter; anything else in the folder is not ours to delete. */
const REPORT_NAME = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z-.+\.jsonl$/u;
/** Mappings are small, made by hand, and needed again next month. */
const MAPPING_NAME = /\.ya?ml$/iu;
const DAY_MS = 86_400_000;

interface TidyOptions {
  reportFolder: string;
  inbox: Inbox;
  /** Runs that have not ended, and those asked for since `uploadDays` ago. */
  runs: readonly ImportRun[];
  /** Asked once more just before an upload goes. */
  isInUse: (name: string) => boolean;
  retention: Retention;
  now?: number;
}

/** What was deleted, by name. */
export interface Tidied {
  reports: string[];
  uploads: string[];
}

/** When a file, or a run, is so old that its uploads go. */
export function uploadHorizon({ uploadDays }: Retention, now = Date.now()): string {
  return new Date(now - uploadDays * DAY_MS).toISOString();
}

/**
 * Deletes reports beyond the newest ones, and uploads that nobody uploaded or imported for a month. Reports of runs that
 * have not ended, mappings, and files that were put into the inbox by hand stay.
 */
export async function tidyUp(options: TidyOptions): Promise<Tidied> {
  return { reports: await tidyReports(options), uploads: await tidyUploads(options) };
}

async function tidyReports({ reportFolder, runs, retention }: TidyOptions): Promise<string[]> {
  const unfinished = new Set(runs.filter((run) => !hasEnded(run)).map(({ report }) => report));
  const names = (await readdir(reportFolder).catch(() => [])).filter((name) => REPORT_NAME.test(name));
  // Their names begin with the time at which the import was asked for.
  const old = names
    .sort()
    .slice(0, Math.max(0, names.length - retention.reports))
    .filter((name) => !unfinished.has(name));
  for (const name of old) await rm(join(reportFolder, name), { force: true });
  return old;
}

async function tidyUploads({ inbox, runs, isInUse, retention, now = Date.now() }: TidyOptions): Promise<string[]> {
  const needed = new Set(runs.flatMap(({ paths }) => paths));
  const horizon = uploadHorizon(retention, now);
  const old = (await inbox.listUploads()).filter(
    ({ name, modifiedAt }) => modifiedAt < horizon && !needed.has(join(inbox.folder, name)) && !MAPPING_NAME.test(name),
  );
  const gone: string[] = [];
  for (const { name } of old) {
    if (isInUse(name)) continue;
    await inbox.remove(name);
    gone.push(name);
  }
  return gone;
}
