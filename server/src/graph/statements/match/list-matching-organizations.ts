import { statement } from '../../statement.ts';
import { HOLDER_IS_SME } from '../stated-sme.ts';
import { EXAMPLE_HOLDER_CONDITION, HOLDER_CONDITIONS, type HolderCondition } from './holder-conditions.ts';

/** Conditions on bodies; each falls away when it is null, `isSmeOnly` when it is false. */
export interface OrganizationCondition extends HolderCondition {
  organizationTypes: readonly string[] | null;
  countries: readonly string[] | null;
  /** Only bodies with a stated country that is none of these. */
  notCountries: readonly string[] | null;
  isSmeOnly: boolean;
}

/** Which of the given bodies meet conditions; for `isSmeOnly` see listOrganizationFacts. Constraint entity_id. */
export const listMatchingOrganizations = statement<OrganizationCondition & { ids: readonly string[] }, { id: string }>({
  name: 'listMatchingOrganizations',
  mode: 'read',
  cypher: `
    UNWIND $ids AS id
    MATCH (h:Entity {id: id})
    WHERE ($organizationTypes IS NULL OR h.organizationType IN $organizationTypes)
      AND ($countries IS NULL OR h.country IN $countries)
      AND ($notCountries IS NULL OR (h.country IS NOT NULL AND NOT h.country IN $notCountries))
      AND (NOT $isSmeOnly OR ${HOLDER_IS_SME})
      AND ${HOLDER_CONDITIONS}
    RETURN id`,
  example: {
    ...EXAMPLE_HOLDER_CONDITION,
    ids: ['x'],
    organizationTypes: null,
    countries: null,
    notCountries: null,
    isSmeOnly: false,
  },
});
