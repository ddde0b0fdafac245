import type { Page } from '../domain/page.ts';
import type { ConceptGroup } from '../match/competence/choose-technologies.ts';
import type { CompetenceRanking, Finding } from '../match/competence/rank-holders.ts';
import type { ScoreEvidence } from '../match/competence/list-score-evidence.ts';
import type { ScorePart } from '../match/competence/score-holders.ts';

/** A concept of a need, and whether the need is short. */
export interface RecognisedConceptModel extends ConceptGroup {
  isOneOfFew: boolean;
}

/** A finding, and what its fields need of the ranking it stands in. */
export interface FindingModel extends Finding {
  ranking: CompetenceRanking;
}

/** A page of a ranking. */
export interface FindingConnectionModel extends Page<FindingModel> {
  total: number;
}

export interface ScorePartModel extends ScorePart {
  ranking: CompetenceRanking;
}

/** A page of what a part counts. */
export interface ScoreEvidenceConnectionModel extends Page<ScoreEvidence> {
  total: number;
}
