import type { Competence, UnderCondition } from '../domain/competences/competence.ts';
import type { CompetenceProof } from '../domain/competences/competence-proof.ts';
import type { HolderConditions, TechnologyHolder } from '../domain/competences/technology-holder.ts';
import type { Page } from '../domain/page.ts';

/** A page of the competences of one holder and the conditions it was made with, for its total. */
export interface CompetenceConnectionModel extends Page<Competence> {
  holderId: string;
  under: UnderCondition;
}

/** A page of what proves a competence; how many there are is known from the competence. */
export interface CompetenceProofConnectionModel extends Page<CompetenceProof> {
  total: number;
}

/** Someone who masters a technology, and whether those below it were asked for too. */
export interface TechnologyHolderModel extends TechnologyHolder {
  includeNarrower: boolean;
}

/** A page of those who master a technology and the conditions it was made with. */
export interface TechnologyHolderConnectionModel extends Page<TechnologyHolder> {
  technologyId: string;
  conditions: HolderConditions;
}
