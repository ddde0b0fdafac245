import { statement } from '../../statement.ts';
import { PARTNER_IS_SME } from '../stated-sme.ts';
import {
  EXAMPLE_SHARED_PROJECTS,
  FIRST_YEAR,
  LAST_YEAR,
  PARTNER_PLACE_CONDITION,
  PARTNERS_OF_CENTER,
  type SharedProjectConditions,
} from './partners-of-center.ts';

/** Conditions on organizations in the same projects; each falls away when it is null, `isSmeOnly` when it is false. */
export interface ProjectPartnerConditions extends SharedProjectConditions {
  organizationTypes: readonly string[] | null;
  /** ISO 3166-1. */
  countries: readonly string[] | null;
  /** A place and those within it. */
  placeIds: readonly string[] | null;
  isSmeOnly: boolean;
  /** Only this one. */
  partnerId: string | null;
}

/** An organization in the same projects as another one. */
export interface ProjectPartnerRow {
  centerId: string;
  partnerId: string;
  projectCount: number;
  firstYear: number | null;
  lastYear: number | null;
  sortKey: string;
}

/**
 * A page of the organizations that are in the same projects as each given one: most shared projects first, then the latest,
 * then by id. The key of the order has numbers of one length, so that it sorts as they do. Constraint entity_id.
 */
export const pageProjectPartners = statement<
  ProjectPartnerConditions & { ids: readonly string[]; limit: number; afterKey: string | null },
  ProjectPartnerRow
>({
  name: 'pageProjectPartners',
  mode: 'read',
  cypher: `
    UNWIND $ids AS centerId
    MATCH (center:Entity {id: centerId})
    CALL (center) {
      ${PARTNERS_OF_CENTER}
        AND ($partnerId IS NULL OR partner.id = $partnerId)
        AND ($organizationTypes IS NULL OR partner.organizationType IN $organizationTypes)
        AND ($countries IS NULL OR partner.country IN $countries)
        AND (NOT $isSmeOnly OR ${PARTNER_IS_SME})
      WITH DISTINCT w, partner
      WITH partner, count(w) AS projectCount, min(${FIRST_YEAR}) AS firstYear, max(${LAST_YEAR}) AS lastYear
      WITH *, toString(1000000 - projectCount) + '|' + toString(9999 - coalesce(lastYear, 0)) + '|' + partner.id AS sortKey
      WHERE ($afterKey IS NULL OR sortKey > $afterKey) AND ${PARTNER_PLACE_CONDITION}
      RETURN partner.id AS partnerId, projectCount, firstYear, lastYear, sortKey
      ORDER BY sortKey
      LIMIT $limit
    }
    RETURN centerId, partnerId, projectCount, firstYear, lastYear, sortKey
    ORDER BY sortKey`,
  example: {
    ids: ['x'],
    limit: 21,
    afterKey: null,
    organizationTypes: null,
    countries: null,
    placeIds: null,
    isSmeOnly: false,
    partnerId: null,
    ...EXAMPLE_SHARED_PROJECTS,
  },
});
