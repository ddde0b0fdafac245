import { useNavigate, useSearch } from '@tanstack/react-router';
import type { PartnerFilter, PartnerMatchesQueryVariables } from '../../generated/graphql';
import { readConcepts } from '../../lib/concept-list';
import { organizationTypesFromSlugs } from '../../lib/organization-types';
import type { MatchAddress } from './match-search';

type Question = Pick<PartnerMatchesQueryVariables, 'members' | 'need' | 'call'>;

interface Match {
  address: MatchAddress;
  members: string[];
  /** What the address asks; null when it says nothing of what is needed. */
  question: Question | null;
  filter: PartnerFilter;
  /** Changes parts of the address; undefined takes a part out. The list begins anew unless the page is what changes. */
  change: (parts: Partial<MatchAddress>) => void;
}

const MOST_MEMBERS = 30;
const REACH = { region: 'REGION', abroad: 'ABROAD' } as const;

/** What the address says, as the server is asked, and how to change it. */
export function useMatch(): Match {
  const address = useSearch({ from: '/match' });
  const navigate = useNavigate({ from: '/match' });
  const members = (address.members ?? []).slice(0, MOST_MEMBERS);
  return {
    address,
    members,
    question: questionOf(address, members),
    filter: filterOf(address),
    change: (parts) =>
      void navigate({
        to: '/match',
        search: (before) => ({ ...before, page: undefined, ...parts }),
        resetScroll: 'page' in parts,
      }),
  };
}

function questionOf({ q, concepts, without, call }: MatchAddress, members: string[]): Question | null {
  if (q === undefined && concepts === undefined && call === undefined) return null;
  const need = { text: q ?? null, ...readConcepts(concepts), without: without ?? null };
  return { members, need, call: call ?? null };
}

function filterOf({ types, countries, place, network, reach, sme, known }: MatchAddress): PartnerFilter {
  return {
    organizationTypes: types === undefined ? null : organizationTypesFromSlugs(types),
    countries: countries ?? null,
    place: place?.[0] ?? null,
    network: network?.[0] ?? null,
    reach: reach === undefined ? 'ANYWHERE' : REACH[reach],
    isSmeOnly: sme === 'yes',
    includesKnown: known === 'yes',
  };
}
