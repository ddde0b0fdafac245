import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ProjectPartnerFilter } from '../../generated/graphql';
import { organizationTypesFromSlugs } from '../../lib/organization-types';

/** Which of those in the same projects are asked for, as the address says it. */
interface PartnerAddress {
  countries?: string[] | undefined;
  types?: string[] | undefined;
  sme?: 'yes' | undefined;
  places?: string[] | undefined;
  fields?: string[] | undefined;
  from?: number | undefined;
  to?: number | undefined;
}

/** Nothing chosen. */
const NONE = {
  countries: undefined,
  types: undefined,
  sme: undefined,
  places: undefined,
  fields: undefined,
  from: undefined,
  to: undefined,
} satisfies PartnerAddress;

/** What is chosen, what that means for the API, and how to choose otherwise; each choice goes into the address. */
export function usePartnerChoice() {
  const navigate = useNavigate();
  const { countries, types, sme, places, fields, from, to }: PartnerAddress = useSearch({ from: '/e/$slug' });
  const change = (next: PartnerAddress) =>
    void navigate({
      to: '.',
      search: (before) => ({ ...before, ...next }),
      hash: true,
      replace: true,
      resetScroll: false,
    });
  const filter: ProjectPartnerFilter = {
    countries: countries ?? [],
    organizationTypes: organizationTypesFromSlugs(types),
    isSmeOnly: sme === 'yes',
    places: places ?? [],
    technologies: fields ?? [],
    fromYear: from ?? null,
    toYear: to ?? null,
  };
  const address: PartnerAddress = { countries, types, sme, places, fields, from, to };
  const hasAny = Object.values(address).some((value) => value !== undefined);
  return { address, filter, hasAny, change, clear: () => change(NONE) };
}
