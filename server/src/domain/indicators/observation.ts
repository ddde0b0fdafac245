import type { GraphReader } from '../../graph/graph.ts';
import { findObservation } from '../../graph/statements/explore/find-observation.ts';
import {
  listObservations as listObservationsStatement,
  type ObservationRow,
} from '../../graph/statements/explore/list-observations.ts';
import type { EvidenceEntry } from '../../records/projection/stored-record.ts';
import { readEvidence } from '../evidence.ts';
import { inGroups } from '../in-order.ts';

/** An observed figure as readers see it. */
export type Observation = Omit<ObservationRow, 'evidence'> & { evidence: EvidenceEntry[] };

/** The observations of each indicator, oldest period first. */
export async function listObservations(graph: GraphReader, indicatorIds: readonly string[]): Promise<Observation[][]> {
  const rows = await graph.read(listObservationsStatement, { ids: indicatorIds });
  return inGroups(indicatorIds, rows, ({ indicatorId }) => indicatorId).map((group) =>
    group.map((row) => ({ ...row, evidence: readEvidence(row.evidence) })),
  );
}

/** The indicator that an observation belongs to; null when there is no such observation. */
export async function findIndicatorOf(graph: GraphReader, observationId: string): Promise<string | null> {
  const [found] = await graph.read(findObservation, { id: observationId });
  return found?.indicatorId ?? null;
}
