import type { RelationRow } from '../../graph/statements/relations/relation-columns.ts';
import type { EvidenceEntry } from '../../records/projection/stored-record.ts';
import { readEvidence } from '../evidence.ts';

/** A relation as readers see it. */
export interface Relation {
  id: string;
  type: string;
  fromId: string;
  toId: string;
  role: string | null;
  noteIt: string | null;
  noteEn: string | null;
  startedOn: string | null;
  endedOn: string | null;
  contribution: number | null;
  isInferred: boolean;
  withdrawnOn: string | null;
  evidence: EvidenceEntry[];
}

/** Makes a relation of a row. */
export function toRelation({ relationId, evidence, ...row }: RelationRow): Relation {
  const { type, fromId, toId, role, noteIt, noteEn, startedOn, endedOn, contribution, isInferred } = row;
  return {
    id: relationId,
    type,
    fromId,
    toId,
    role,
    noteIt,
    noteEn,
    startedOn,
    endedOn,
    contribution,
    isInferred,
    withdrawnOn: row.relationWithdrawnOn,
    evidence: readEvidence(evidence),
  };
}

/** The entity a relation starts from, read off the relation's id (`<entity>.<relation>`). */
export function startOfRelationId(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('.')));
}
