import type { GraphReader } from '../../graph/graph.ts';
import { listIndicatorsOfObservations } from '../../graph/statements/explore/list-indicators-of-observations.ts';
import {
  listObservations as listObservationsStatement,
  type ObservationRow,
} from '../../graph/statements/explore/list-observations.ts';
import type { EvidenceEntry } from '../../records/projection/stored-record.ts';
import { readEvidence } from '../evidence.ts';
import { inGroups, inOrder } from '../in-order.ts';

/** An observed figure as readers see it. */
export type Observation = Omit<ObservationRow, 'evidence'> & { evidence: EvidenceEntry[] };

/** The observations of each indicator, oldest period first. */
export async function listObservations(graph: GraphReader, indicatorIds: readonly string[]): Promise<Observation[][]> {
  const rows = await graph.read(listObservationsStatement, { ids: indicatorIds });
  return inGroups(indicatorIds, rows, ({ indicatorId }) => indicatorId).map((group) =>
    group.map((row) => ({ ...row, evidence: readEvidence(row.evidence) })),
  );
}

/** The indicator that each observation belongs to; null where there is no such observation. */
export async function listIndicatorsOf(
  graph: GraphReader,
  observationIds: readonly string[],
): Promise<(string | null)[]> {
  const rows = await graph.read(listIndicatorsOfObservations, { ids: observationIds });
  return inOrder(observationIds, rows, ({ observationId }) => observationId).map((row) => row?.indicatorId ?? null);
}
