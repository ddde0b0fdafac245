import { statement } from '../../statement.ts';
import { PARTNER_IS_SME } from '../stated-sme.ts';
import type { ProjectPartnerConditions } from './page-project-partners.ts';
import { EXAMPLE_SHARED_PROJECTS, PARTNER_PLACE_CONDITION, PARTNERS_OF_CENTER } from './partners-of-center.ts';

/** How many organizations in the same projects are of one country, type and size. */
export interface ProjectPartnerTallyRow {
  centerId: string;
  /** ISO 3166-1; null where no source says. */
  country: string | null;
  organizationType: string | null;
  /** Whether they are stated to be small or medium enterprises. */
  isSme: boolean;
  count: number;
}

/** The conditions that tallies do not tell apart. */
export type TalliedConditions = Pick<ProjectPartnerConditions, 'technologyIds' | 'fromYear' | 'toYear' | 'placeIds'>;

/** How many organizations are in the same projects as each given one, by what they may be chosen by. Constraint entity_id. */
export const tallyProjectPartners = statement<TalliedConditions & { ids: readonly string[] }, ProjectPartnerTallyRow>({
  name: 'tallyProjectPartners',
  mode: 'read',
  cypher: `
    UNWIND $ids AS centerId
    MATCH (center:Entity {id: centerId})
    CALL (center) {
      ${PARTNERS_OF_CENTER}
      WITH DISTINCT partner
      WHERE ${PARTNER_PLACE_CONDITION}
      RETURN partner.country AS country, partner.organizationType AS organizationType,
        ${PARTNER_IS_SME} AS isSme, count(partner) AS count
    }
    RETURN centerId, country, organizationType, isSme, count`,
  example: { ids: ['x'], placeIds: null, ...EXAMPLE_SHARED_PROJECTS },
});
