import type { LocalText, ObservationStatement } from '../model.ts';
import { canonicalJson, hashOf, mintId } from '../record-key.ts';
import { distinctEvidence, evidenceOf } from './evidence-of.ts';
import { orderOf, type EvidenceEntry, type StoredRecord } from './stored-record.ts';

/** An observation of an indicator as it is to be written. */
export interface ObservationState {
  id: string;
  indicator: string;
  /** Entity of the place it speaks of. */
  place?: string;
  /** Entity of the publication or body that the source cites. */
  cites?: string;
  properties: Record<string, string | number | string[]>;
  hash: string;
}

interface GatheredObservation {
  statement: ObservationStatement;
  place?: string;
  cites?: string;
  statedOn?: string;
  /** Of several who state the figure, the first one's. */
  note?: LocalText;
  evidence: EvidenceEntry[];
}

/** The observations of one indicator: equal figures for the same period, place and cited source once, with the evidence of all. Pure. */
export function projectObservations(
  entityId: string,
  records: readonly StoredRecord[],
  entityOf: (recordKey: string) => string | undefined,
): ObservationState[] {
  const gathered = new Map<string, GatheredObservation>();
  for (const record of [...records].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))) {
    for (const statement of record.content.observations) {
      const entityAt = (localId: string | undefined): string | undefined =>
        localId === undefined ? undefined : entityOf(`${record.sourceId}/${localId}`);
      const place = entityAt(statement.place);
      const cites = entityAt(statement.cites);
      const { value, unit, comparator, period } = statement;
      const id = mintId('obs', entityId, canonicalJson({ value, unit, comparator, period, place, cites }));
      const observation: GatheredObservation = gathered.get(id) ?? { statement, place, cites, evidence: [] };
      observation.statedOn ??= record.sourceDate;
      observation.note ??= statement.note;
      observation.evidence = distinctEvidence([...observation.evidence, evidenceOf(record, statement.at)]);
      gathered.set(id, observation);
    }
  }
  return [...gathered.entries()].map(([id, observation]) => toState(id, entityId, observation));
}

function toState(
  id: string,
  indicator: string,
  { statement, place, cites, statedOn, note, evidence }: GatheredObservation,
): ObservationState {
  const { value, unit, comparator, period } = statement;
  const properties: ObservationState['properties'] = {
    value,
    unit,
    comparator,
    ...(period === undefined ? {} : { period }),
    ...(statedOn === undefined ? {} : { statedOn }),
    ...(note?.it === undefined ? {} : { noteIt: note.it }),
    ...(note?.en === undefined ? {} : { noteEn: note.en }),
    evidence: evidence.map((entry) => canonicalJson(entry)),
    sourceIds: [...new Set(evidence.map(({ sourceId }) => sourceId))],
  };
  const links = { ...(place === undefined ? {} : { place }), ...(cites === undefined ? {} : { cites }) };
  return { id, indicator, ...links, properties, hash: hashOf([indicator, links, properties]) };
}
