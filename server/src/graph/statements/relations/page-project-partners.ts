import { statement } from '../../statement.ts';
import { PARTNER_IS_SME } from '../stated-sme.ts';
import { PARTNERS_OF_CENTER } from './partners-of-center.ts';

/** Conditions on organizations in the same projects; each falls away when it is null, `isSmeOnly` when it is false. */
export interface ProjectPartnerConditions {
  organizationTypes: readonly string[] | null;
  /** ISO 3166-1. */
  countries: readonly string[] | null;
  isSmeOnly: boolean;
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
        AND ($organizationTypes IS NULL OR partner.organizationType IN $organizationTypes)
        AND ($countries IS NULL OR partner.country IN $countries)
        AND (NOT $isSmeOnly OR ${PARTNER_IS_SME})
      WITH DISTINCT w, partner
      WITH partner, count(w) AS projectCount, min(toInteger(left(w.startDate, 4))) AS firstYear,
        max(toInteger(left(coalesce(w.endDate, w.startDate), 4))) AS lastYear
      WITH *, toString(1000000 - projectCount) + '|' + toString(9999 - coalesce(lastYear, 0)) + '|' + partner.id AS sortKey
      WHERE $afterKey IS NULL OR sortKey > $afterKey
      RETURN partner.id AS partnerId, projectCount, firstYear, lastYear, sortKey
      ORDER BY sortKey
      LIMIT $limit
    }
    RETURN centerId, partnerId, projectCount, firstYear, lastYear, sortKey
    ORDER BY sortKey`,
  example: { ids: ['x'], limit: 21, afterKey: null, organizationTypes: null, countries: null, isSmeOnly: false },
});
