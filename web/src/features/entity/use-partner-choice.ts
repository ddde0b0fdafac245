import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ProjectPartnerFilter } from '../../generated/graphql';
import { organizationTypesFromSlugs } from '../../lib/organization-types';

/** Which of those in the same projects are asked for, as the address says it. */
interface PartnerAddress {
  countries?: string[] | undefined;
  types?: string[] | undefined;
  sme?: 'yes' | undefined;
}

/** What is chosen, what that means for the API, and how to choose otherwise; each choice goes into the address. */
export function usePartnerChoice() {
  const navigate = useNavigate();
  const { countries, types, sme }: PartnerAddress = useSearch({ from: '/e/$slug' });
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
  };
  const hasAny = [countries, types, sme].some((value) => value !== undefined);
  return { address: { countries, types, sme }, filter, hasAny, change };
}
