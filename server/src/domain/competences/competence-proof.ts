import type { GraphReader } from '../../graph/graph.ts';
import { listCompetenceEvidence as listCompetenceEvidenceStatement } from '../../graph/statements/competences/list-competence-evidence.ts';
import {
  listCompetenceProofs,
  type CompetenceProofRow,
} from '../../graph/statements/competences/list-competence-proofs.ts';
import type { EvidenceEntry } from '../../records/projection/stored-record.ts';
import { readEvidence } from '../evidence.ts';
import { inGroups } from '../in-order.ts';
import { pageOf, type Cursor, type Page } from '../page.ts';

/** A holder with a technology. */
export interface CompetenceKey {
  holderId: string;
  technologyId: string;
}

/** One thing that proves a competence: a source's statement, a project, a publication. */
export interface CompetenceProof extends Omit<CompetenceProofRow, 'evidence' | 'firstYear' | 'lastYear'> {
  evidence: EvidenceEntry[];
  firstYear: number | null;
  lastYear: number | null;
}

/** How many proofs, and places in sources, stand for all where a computed relation is shown among others. */
const SHOWN_PROOFS = 5;
const SHOWN_EVIDENCE = 10;

/** A page of what proves each competence, statements first, then the newest works: one statement for all. */
export async function listProofPages(
  graph: GraphReader,
  keys: readonly CompetenceKey[],
  { first, after }: { first: number; after: Cursor | null },
): Promise<Page<CompetenceProof>[]> {
  const found = await readProofs(graph, keys, first + 1, after === null ? null : String(after[0]));
  return found.map((proofs) => pageOf(proofs, first, after !== null, ({ sortKey }) => [sortKey]));
}

/**
 * Who proves each competence: the places in sources of its newest works, at most ten. What rests on statements or keywords
 * alone is looked up by its proofs, so there are two statements at most.
 */
export async function listCompetenceEvidence(
  graph: GraphReader,
  keys: readonly CompetenceKey[],
): Promise<EvidenceEntry[][]> {
  const byHolder = Map.groupBy(keys, ({ holderId }) => holderId);
  const rows = await graph.read(listCompetenceEvidenceStatement, {
    rows: [...byHolder].map(([holderId, group]) => ({
      holderId,
      technologyIds: group.map(({ technologyId }) => technologyId),
    })),
  });
  const found = new Map(rows.map((row) => [textOf(row), row.evidence.flat()]));
  const others = keys.filter((key) => !found.has(textOf(key)));
  const proofs = others.length === 0 ? [] : await readProofs(graph, others, SHOWN_PROOFS, null);
  const evidenceOf = new Map(others.map((key, index) => [textOf(key), proofs[index]?.flatMap((one) => one.evidence)]));
  return keys.map((key) => {
    const text = textOf(key);
    return distinct(evidenceOf.get(text) ?? readEvidence(found.get(text) ?? [])).slice(0, SHOWN_EVIDENCE);
  });
}

function distinct(entries: readonly EvidenceEntry[]): EvidenceEntry[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}

async function readProofs(
  graph: GraphReader,
  keys: readonly CompetenceKey[],
  limit: number,
  afterKey: string | null,
): Promise<CompetenceProof[][]> {
  const pairs = keys.map(({ holderId, technologyId }) => ({ holderId, technologyId }));
  const rows = await graph.read(listCompetenceProofs, { pairs, limit, afterKey });
  return inGroups(keys.map(textOf), rows.map(toProof), textOf);
}

function textOf({ holderId, technologyId }: CompetenceKey): string {
  return `${holderId} ${technologyId}`;
}

function toProof({ evidence, firstYear, lastYear, ...row }: CompetenceProofRow): CompetenceProof {
  return { ...row, evidence: readEvidence(evidence), firstYear: yearOf(firstYear), lastYear: yearOf(lastYear) };
}

function yearOf(digits: string | null): number | null {
  return digits === null ? null : Number(digits);
}
