import { hostname } from 'node:os';
import { basename } from 'node:path';
import type { ImportRunRow } from '../../graph/statements/imports/import-run-columns.ts';
import { findStartMark } from '../../graph/local/process-table.ts';
import { newRunId } from './new-run-id.ts';

/** What an import takes, whoever starts it. */
export interface ImportInput {
  /** Name of a source module. */
  source: string;
  /** Whole paths. */
  paths: string[];
  region: string | null;
  organizations: string[];
  /** Whole path. */
  mapping: string | null;
  authors: boolean | null;
  isDryRun: boolean;
  /** Believe a file that lacks suspiciously many records. */
  allowsManyWithdrawals: boolean;
}

/** A run of an import, as it is stored. */
export type ImportRun = ImportRunRow;

/** A run that has not begun. @param startedBy by which door it came in */
export function newImportRun(input: ImportInput, startedBy: ImportRun['startedBy']): ImportRun {
  const now = new Date().toISOString();
  return {
    ...input,
    id: newRunId(),
    files: input.paths.map((path) => basename(path)),
    startedBy,
    queuedAt: now,
    startedAt: null,
    endedAt: null,
    status: 'WAITING',
    created: 0,
    updated: 0,
    unchanged: 0,
    skipped: 0,
    withdrawn: 0,
    problems: 0,
    total: null,
    reason: null,
    report: null,
    process: processMark(),
    seenAt: now,
  };
}

/** What an import takes to do again what a run did. */
export function inputOf(run: ImportRun): ImportInput {
  const { source, paths, region, organizations, mapping, authors, isDryRun, allowsManyWithdrawals } = run;
  return { source, paths, region, organizations, mapping, authors, isDryRun, allowsManyWithdrawals };
}

/** Whether nothing more will happen to it. */
export function hasEnded({ status }: Pick<ImportRun, 'status'>): boolean {
  return status !== 'WAITING' && status !== 'RUNNING';
}

/** A text that tells this process from all others, on this machine and elsewhere. */
export function processMark(): string {
  return [hostname(), process.pid, findStartMark(process.pid) ?? ''].join(' ');
}

/** Whether the process with this mark lives; undefined when it runs on another machine, of which nothing is known. */
export function isMarkAlive(mark: string): boolean | undefined {
  const [host = '', pid = '', ...start] = mark.split(' ');
  if (host !== hostname()) return undefined;
  return findStartMark(Number(pid)) === start.join(' ');
}
