import type { RelationStatement, RelationType } from '../model.ts';
import { canonicalJson, hashOf, mintId } from '../record-key.ts';
import { distinctEvidence, evidenceOf, withdrawnSince } from './evidence-of.ts';
import { orderOf, type EvidenceEntry, type StoredRecord } from './stored-record.ts';

/** A relation as it is to be written. */
export interface RelationState {
  /** `<id of the entity it starts from>.<hash>`: found again without an index on relations. */
  id: string;
  type: RelationType;
  from: string;
  to: string;
  properties: Record<string, string | number | boolean | string[]>;
  hash: string;
}

interface GatheredRelation {
  type: RelationType;
  to: string;
  role?: string;
  from?: string;
  until?: string;
  contribution?: number;
  noteIt?: string;
  noteEn?: string;
  evidence: EvidenceEntry[];
}

/**
 * The relations that start from one entity. Pure. The same type, target, role and start stated by several records is one
 * relation with the evidence of all; a relation whose ends became one entity by a merge falls away until it is undone.
 * @param entityOf the entity of a record key; undefined where no such record exists
 */
export function projectRelations(
  entityId: string,
  records: readonly StoredRecord[],
  entityOf: (recordKey: string) => string | undefined,
): RelationState[] {
  const gathered = new Map<string, GatheredRelation>();
  for (const record of [...records].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))) {
    for (const statement of record.content.relations) {
      const to = entityOf(`${record.sourceId}/${statement.target}`);
      if (to === undefined || to === entityId) continue;
      const { type, role, from, at } = statement;
      const id = relationId(entityId, statement, to);
      const relation: GatheredRelation = gathered.get(id) ?? { type, to, role, from, evidence: [] };
      fillGaps(relation, statement);
      relation.evidence = distinctEvidence([...relation.evidence, evidenceOf(record, at)]);
      gathered.set(id, relation);
    }
  }
  return [...gathered.entries()].map(([id, relation]) => toState(id, entityId, relation));
}

function relationId(entityId: string, { type, role, from }: RelationStatement, to: string): string {
  return `${entityId}.${mintId('rel', entityId, type, to, role ?? '', from ?? '')}`;
}

/** The first record that states an end or a note decides it. */
function fillGaps(relation: GatheredRelation, { to, contribution, note }: RelationStatement): void {
  relation.until ??= to;
  relation.contribution ??= contribution;
  relation.noteIt ??= note?.it;
  relation.noteEn ??= note?.en;
}

function toState(id: string, from: string, relation: GatheredRelation): RelationState {
  const { type, to, role, from: startedOn, until: endedOn, contribution, noteIt, noteEn, evidence } = relation;
  const withdrawnOn = withdrawnSince(evidence);
  const properties: RelationState['properties'] = {
    id,
    ...(role === undefined ? {} : { role }),
    ...(startedOn === undefined ? {} : { startedOn }),
    ...(endedOn === undefined ? {} : { endedOn }),
    ...(contribution === undefined ? {} : { contribution }),
    ...(noteIt === undefined ? {} : { noteIt }),
    ...(noteEn === undefined ? {} : { noteEn }),
    ...(withdrawnOn === undefined ? {} : { withdrawnOn }),
    isInferred: false,
    evidence: evidence.map((entry) => canonicalJson(entry)),
    sourceIds: [...new Set(evidence.map(({ sourceId }) => sourceId))],
  };
  return { id, type, from, to, properties, hash: hashOf([type, from, to, properties]) };
}
