import { join } from 'node:path';
import type { Logger } from 'pino';
import { AdminGate } from '../access/admin-gate.ts';
import { ensureAdminToken, type AdminToken } from '../access/admin-token.ts';
import { AuditLog } from '../access/audit-log.ts';
import type { Administration } from '../api/administration.ts';
import type { Config } from '../config.ts';
import { CurationDesk } from '../curation/curation-desk.ts';
import { ErasureDesk } from '../curation/erasure-desk.ts';
import { translateFileError } from '../graph/local/start-problem.ts';
import { ImportDesk } from '../import/runs/import-desk.ts';
import { Inbox } from '../import/runs/inbox.ts';
import { redactReports } from '../import/runs/redact-reports.ts';
import { reportFolderOf } from '../import/runs/report-folder.ts';
import { MappingDesk } from '../import/runs/mapping-desk.ts';
import { SummaryReader } from '../import/runs/report-content.ts';
import { ReportReader } from '../import/runs/report-reader.ts';
import { RunStore } from '../import/runs/run-store.ts';
import { UploadLedger } from '../import/runs/upload-ledger.ts';
import { SOURCE_MODULES } from '../import/source-modules.ts';
import type { OpenGraph } from './open-graph.ts';

/** What the administrator may use, and where the token is: the path of its file, undefined when the environment gives it. */
export interface OpenAdministration extends Administration {
  tokenFile: string | undefined;
}

/**
 * Makes everything ready through which the graph is changed while the server runs.
 * @throws StartProblem when the data folder cannot be written
 */
export async function openAdministration(
  config: Pick<Config, 'adminToken' | 'dataFolder' | 'inboxFolder' | 'uploadLimitBytes'>,
  { graph, address }: Pick<OpenGraph, 'graph' | 'address'>,
  log: Logger,
): Promise<OpenAdministration> {
  const reportFolder = reportFolderOf(config.dataFolder);
  const reports = new ReportReader(reportFolder);
  const uploads = new UploadLedger(join(config.dataFolder, 'uploads.jsonl'));
  const inbox = new Inbox(config.inboxFolder, config.uploadLimitBytes, uploads);
  const { token, file } = await prepareFolders(config, inbox);
  const imports = new ImportDesk({ store: new RunStore(graph), inbox, address, reportFolder, log });
  await imports.open();
  return {
    gate: new AdminGate(token),
    tokenFile: file,
    audit: new AuditLog(join(config.dataFolder, 'audit.jsonl')),
    imports,
    inbox,
    mappings: new MappingDesk(inbox),
    reports,
    summaries: new SummaryReader(reports),
    curation: new CurationDesk(graph, log),
    erasures: new ErasureDesk(graph, log, async (traces) => redactReports(reportFolder, traces)),
    sources: SOURCE_MODULES,
  };
}

async function prepareFolders(
  { adminToken, dataFolder }: Pick<Config, 'adminToken' | 'dataFolder'>,
  inbox: Inbox,
): Promise<AdminToken> {
  try {
    const token = await ensureAdminToken(adminToken, dataFolder);
    await inbox.prepare();
    return token;
  } catch (error) {
    throw translateFileError(error, dataFolder);
  }
}
