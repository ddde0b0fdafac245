import type { OrganizationType } from '../generated/graphql';

/** The cluster's categories of organizations, in the order in which filters show them. */
export const ORGANIZATION_TYPES = [
  'LARGE_ENTERPRISE',
  'SME',
  'START_UP',
  'COMPANY',
  'UNIVERSITY',
  'EDUCATION',
  'PUBLIC_RESEARCH_CENTRE',
  'PRIVATE_RESEARCH_CENTRE',
  'RESEARCH_CENTRE',
  'PUBLIC_IRCCS',
  'PRIVATE_IRCCS',
  'IRCCS',
  'HEALTH_BODY',
  'NURSING_HOME',
  'TRADE_ASSOCIATION',
  'TERRITORIAL_ASSOCIATION',
  'LEARNED_SOCIETY',
  'CLUSTER',
  'PUBLIC_AUTHORITY',
  'PUBLIC_BODY',
  'DIPLOMATIC_MISSION',
  'FOUNDATION',
  'INVESTOR',
  'INCUBATOR',
  'OTHER',
] as const satisfies readonly OrganizationType[];

/** The word that stands for a type in page addresses. */
export function organizationTypeSlug(type: OrganizationType): string {
  return type.toLowerCase().replaceAll('_', '-');
}

/** The types that the words of an address stand for; unknown words are left out. */
export function organizationTypesFromSlugs(slugs: readonly string[] | undefined): OrganizationType[] {
  return ORGANIZATION_TYPES.filter((type) => slugs?.includes(organizationTypeSlug(type)));
}
