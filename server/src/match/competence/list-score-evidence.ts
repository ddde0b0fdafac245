import { readEvidence } from '../../domain/evidence.ts';
import type { GraphReader } from '../../graph/graph.ts';
import { pageMembershipEvidence } from '../../graph/statements/match/page-membership-evidence.ts';
import { pageProjectEvidence } from '../../graph/statements/match/page-project-evidence.ts';
import { pagePublicationEvidence } from '../../graph/statements/match/page-publication-evidence.ts';
import { pageResultEvidence } from '../../graph/statements/match/page-result-evidence.ts';
import { pageStatementEvidence } from '../../graph/statements/match/page-statement-evidence.ts';
import type {
  PartEvidenceItem,
  PartEvidenceQuestion,
  PartEvidenceRow,
} from '../../graph/statements/match/part-evidence.ts';
import type { EvidenceEntry } from '../../records/projection/stored-record.ts';
import type { ConceptGroup } from './choose-technologies.ts';
import type { Finding } from './rank-holders.ts';
import type { CountedPart } from './score-holders.ts';

/** One thing that a part counts. */
export interface ScoreEvidence extends Omit<PartEvidenceItem, 'evidence' | 'firstYear' | 'lastYear'> {
  firstYear: number | null;
  lastYear: number | null;
  evidence: EvidenceEntry[];
}

/** A page of what one part of a finding's score counts, newest first. @throws GraphUnavailable | StatementTimedOut */
export async function listScoreEvidence(
  graph: GraphReader,
  { holderId, counting }: Pick<Finding, 'holderId' | 'counting'>,
  {
    type,
    groups,
    offset,
    limit,
  }: { type: CountedPart; groups: readonly ConceptGroup[]; offset: number; limit: number },
): Promise<{ items: ScoreEvidence[]; total: number }> {
  const rows = await readRows(graph, type, { ...conceptsOf(groups), holderId, counting, offset, limit });
  return { items: rows.map(({ item }) => toEvidence(item)), total: rows[0]?.total ?? 0 };
}

async function readRows(
  graph: GraphReader,
  type: CountedPart,
  question: PartEvidenceQuestion,
): Promise<PartEvidenceRow[]> {
  switch (type) {
    case 'PROJECTS':
    case 'COORDINATION':
      return graph.read(pageProjectEvidence, { ...question, onlyCoordinated: type === 'COORDINATION' });
    case 'PUBLICATIONS':
      return graph.read(pagePublicationEvidence, question);
    case 'DELIVERABLES':
    case 'IPR':
      return graph.read(pageResultEvidence, { ...question, areRights: type === 'IPR' });
    case 'MEMBERSHIPS':
      return graph.read(pageMembershipEvidence, question);
    case 'DOCUMENTS':
      return graph.read(pageStatementEvidence, question);
  }
}

function conceptsOf(groups: readonly ConceptGroup[]): Pick<PartEvidenceQuestion, 'technologies' | 'works'> {
  const counting = groups.filter(({ isLeftOut }) => !isLeftOut);
  return {
    technologies: counting
      .flatMap((group) => group.technologies)
      .map(({ technologyId, sortEn, sortIt }) => ({ id: technologyId, en: sortEn, it: sortIt })),
    works: counting.filter(({ works }) => works.length > 0).map(({ key, works }) => ({ key, ids: works })),
  };
}

function toEvidence({ evidence, firstYear, lastYear, technologyIds, ...item }: PartEvidenceItem): ScoreEvidence {
  return {
    ...item,
    technologyIds: [...new Set(technologyIds)],
    firstYear: firstYear === null ? null : Number(firstYear),
    lastYear: lastYear === null ? null : Number(lastYear),
    evidence: [...new Map(readEvidence(evidence).map((entry) => [JSON.stringify(entry), entry])).values()],
  };
}
