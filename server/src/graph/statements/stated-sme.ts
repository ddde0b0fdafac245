/**
 * Whether an organization is stated to be a small or medium-sized enterprise, by its type or its size (see listOrganizationFacts):
 * the same rule under the names that statements give it.
 */
export const PARTNER_IS_SME = `(coalesce(partner.organizationType, '') = 'SME' OR coalesce(partner.sme, '') = 'true')`;
export const HOLDER_IS_SME = `(coalesce(h.organizationType, '') = 'SME' OR coalesce(h.sme, '') = 'true')`;
export const ENTITY_IS_SME = `(coalesce(e.organizationType, '') = 'SME' OR coalesce(e.sme, '') = 'true')`;
