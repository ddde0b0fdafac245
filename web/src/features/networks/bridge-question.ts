import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { RegionLevel, RelationType } from '../../generated/graphql';
import { useLanguage } from '../../lib/use-language';

/** Sizes of regions by the words of the address. */
export const LEVELS = { country: 'COUNTRY', nuts1: 'NUTS1', nuts2: 'NUTS2', nuts3: 'NUTS3' } as const satisfies Record<
  string,
  RegionLevel
>;

const LINKED: RelationType[] = ['MEMBER_OF', 'PARTICIPATES_IN', 'PARTNER_OF', 'PART_OF', 'RELATED'];

/** What the address asks of the server, as every part of the page asks it. */
export function useBridgeQuestion() {
  const { slug } = useParams({ from: '/networks/$slug/bridges' });
  const { home, level = 'nuts2', by = 'member' } = useSearch({ from: '/networks/$slug/bridges' });
  const lang = useLanguage();
  const types: RelationType[] = by === 'linked' ? LINKED : ['MEMBER_OF'];
  return { network: slug, home: home ?? null, level: LEVELS[level], types, lang };
}

interface BridgeParams {
  readonly home?: string | undefined;
  readonly level?: keyof typeof LEVELS | undefined;
  readonly by?: 'member' | 'linked' | undefined;
  readonly list?: string | undefined;
  readonly page?: number | undefined;
}

/** Changes parts of the page's address, one step of the browser's history each. */
export function useBridgeAddress(): (change: BridgeParams) => void {
  const { slug } = useParams({ from: '/networks/$slug/bridges' });
  const navigate = useNavigate();
  return (change) => {
    void navigate({
      to: '/networks/$slug/bridges',
      params: { slug },
      search: (before) => ({ ...before, page: undefined, ...change }),
      resetScroll: false,
    });
  };
}
