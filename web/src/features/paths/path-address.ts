import { formatAddress, type GraphParams } from '../../graph-view/model/url-state';

interface Step {
  readonly from: { readonly slug: string };
  readonly to: { readonly slug: string };
}

/** The address of a drawing that holds a way and nothing else: its beginning in the centre, then every stop. */
export function addressOfWay(hops: readonly Step[]): GraphParams {
  return formatAddress({
    center: hops[0]?.from.slug ?? null,
    expanded: [],
    extras: hops.map(({ to }) => to.slug),
    hiddenKinds: [],
    hiddenNodes: [],
    pinned: [],
  });
}
