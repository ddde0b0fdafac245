/** The columns of a run, from a variable named `r`. */
export const IMPORT_RUN_COLUMNS = `
      r.id AS id, r.source AS source, r.files AS files, r.paths AS paths, r.region AS region,
      r.organizations AS organizations, r.mapping AS mapping, r.authors AS authors, r.isDryRun AS isDryRun,
      coalesce(r.allowsManyWithdrawals, false) AS allowsManyWithdrawals,
      r.startedBy AS startedBy, r.queuedAt AS queuedAt, r.startedAt AS startedAt, r.endedAt AS endedAt,
      r.status AS status, r.created AS created, r.updated AS updated, r.unchanged AS unchanged,
      coalesce(r.skipped, 0) AS skipped, r.withdrawn AS withdrawn, r.problems AS problems, r.total AS total, r.reason AS reason, r.report AS report,
      r.process AS process, r.seenAt AS seenAt`;

/** How an import stands; the meaning of each is in schema/api/import.graphql. */
export type ImportStatus = 'WAITING' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'STOPPED' | 'INTERRUPTED';

/** A row with IMPORT_RUN_COLUMNS; times are ISO 8601 in UTC. */
export interface ImportRunRow {
  id: string;
  source: string;
  /** Names without folders, as people see them. */
  files: string[];
  /** Whole paths, to run it again. */
  paths: string[];
  region: string | null;
  organizations: string[];
  /** Whole path of the mapping file. */
  mapping: string | null;
  authors: boolean | null;
  isDryRun: boolean;
  allowsManyWithdrawals: boolean;
  startedBy: 'CLI' | 'API';
  queuedAt: string;
  startedAt: string | null;
  endedAt: string | null;
  status: ImportStatus;
  created: number;
  updated: number;
  unchanged: number;
  skipped: number;
  withdrawn: number;
  problems: number;
  total: number | null;
  reason: string | null;
  /** Name of the report in the folder of reports. */
  report: string | null;
  /** The process it belongs to, so that one that died can be told from one that works. */
  process: string;
  /** When that process last wrote this row. */
  seenAt: string;
}
