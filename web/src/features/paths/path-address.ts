import type { FindPathsQuery } from '../../generated/graphql';
import { formatAddress, type GraphParams } from '../../graph-view/model/url-state';

/** The address of a drawing that holds a way and nothing else: its beginning in the centre, then every stop. */
export function addressOfWay({ hops }: FindPathsQuery['paths'][number]): GraphParams {
  return formatAddress({
    center: hops[0]?.from.slug ?? null,
    expanded: [],
    extras: hops.map(({ to }) => to.slug),
    hiddenKinds: [],
    hiddenNodes: [],
    pinned: [],
  });
}
