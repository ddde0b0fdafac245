import type { Page } from '../domain/page.ts';
import type { NextPartner } from '../match/consortium/choose-next.ts';
import type { PartnerCandidate, PartnerMatches } from '../match/partners/find-partners.ts';
import type { PartnerPart } from '../match/partners/score-partner.ts';

/** A partner with its place, and what its fields need of the answer it stands in. */
export interface PartnerMatchModel extends PartnerCandidate {
  rank: number;
  matches: PartnerMatches;
}

/** A page of partners. */
export interface PartnerMatchConnectionModel extends Page<PartnerMatchModel> {
  total: number;
}

export interface PartnerPartModel extends PartnerPart {
  match: PartnerMatchModel;
}

/** Something that a part counts, by id. */
export interface PartnerReasonModel {
  entityId: string;
  relationId: string | null;
}

export interface NextPartnerModel extends NextPartner {
  matches: PartnerMatches;
}
