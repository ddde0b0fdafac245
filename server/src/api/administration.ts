import type { AdminGate, Standing } from '../access/admin-gate.ts';
import type { AuditLog } from '../access/audit-log.ts';
import type { CurationDesk } from '../curation/curation-desk.ts';
import type { ErasureDesk } from '../curation/erasure-desk.ts';
import type { ImportDesk } from '../import/runs/import-desk.ts';
import type { Inbox } from '../import/runs/inbox.ts';
import type { MappingDesk } from '../import/runs/mapping-desk.ts';
import type { SummaryReader } from '../import/runs/report-content.ts';
import type { ReportReader } from '../import/runs/report-reader.ts';
import type { SourceModule } from '../import/source-module.ts';

/** What changes the graph, and who may. */
export interface Administration {
  gate: AdminGate;
  audit: AuditLog;
  imports: ImportDesk;
  inbox: Inbox;
  mappings: MappingDesk;
  reports: ReportReader;
  /** What reports say besides records and rows. */
  summaries: SummaryReader;
  curation: CurationDesk;
  erasures: ErasureDesk;
  /** Kinds of files that can be imported. */
  sources: readonly Pick<SourceModule, 'name' | 'help' | 'options'>[];
}

/** Who sends a request, and from where. */
export interface Sender {
  standing: Standing;
  address: string;
}

/** Tells who sends a request. A server that takes no changes has no administrator. */
export function senderOf(administration: Administration | undefined, request: Request, address: string): Sender {
  const authorization = request.headers.get('authorization');
  const standing = administration?.gate.standingOf(authorization, address) ?? { who: 'anonymous' };
  return { standing, address };
}
