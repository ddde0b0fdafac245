import { useNavigate, useSearch } from '@tanstack/react-router';
import type { CompetenceFilter, CompetenceNeed } from '../../generated/graphql';
import { readConcepts } from '../../lib/concept-list';
import { organizationTypesFromSlugs } from '../../lib/organization-types';
import { kindsFromSlugs } from '../../lib/url-state';
import type { FindAddress } from './find-search';

interface Find {
  address: FindAddress;
  /** What the address asks for; null when it asks for nothing. */
  need: CompetenceNeed | null;
  filter: CompetenceFilter;
  /** Changes parts of the address; undefined takes a part out. The list begins anew unless the page is what changes. */
  change: (parts: Partial<FindAddress>) => void;
}

/** What the address says, as the server is asked, and how to change it. */
export function useFind(): Find {
  const address = useSearch({ from: '/find' });
  const navigate = useNavigate({ from: '/find' });
  const { q, concepts, without, below, kinds, types, place, where, who, network, from, to } = address;
  const isAsking = q !== undefined || concepts !== undefined;
  return {
    address,
    need: isAsking
      ? { text: q ?? null, ...readConcepts(concepts), without: without ?? null, includeNarrower: below !== 'no' }
      : null,
    filter: {
      kinds: kinds === undefined ? null : kindsFromSlugs(kinds),
      organizationTypes: types === undefined ? null : organizationTypesFromSlugs(types),
      ofNamedTypes: who !== 'any',
      place: place ?? null,
      inNamedPlace: where !== 'anywhere',
      network: network ?? null,
      inTextsOfFew: true,
      fromYear: from ?? null,
      toYear: to ?? null,
    },
    change: (parts) =>
      void navigate({
        to: '/find',
        search: (before) => ({ ...before, page: undefined, ...parts }),
        resetScroll: 'page' in parts,
      }),
  };
}
