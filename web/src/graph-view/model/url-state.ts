import { kindFromSlug, kindSlug } from '../../lib/kinds';
import { groupKey } from './expansion-plan';
import type { ExpansionRequest, GraphNode, GraphState, Point } from './graph-state';
import { relationTypeFrom } from './relation-types';

/** What an address says about a drawing, by slugs, so that it can be read and typed. */
export interface GraphAddress {
  readonly center: string | null;
  readonly expanded: readonly AddressedExpansion[];
  /** Entities put on the drawing one by one. */
  readonly extras: readonly string[];
  readonly hiddenKinds: readonly GraphNode['kind'][];
  readonly hiddenNodes: readonly string[];
  readonly pinned: readonly { readonly slug: string; readonly at: Point }[];
}

interface AddressedExpansion {
  readonly slug: string;
  readonly request: ExpansionRequest;
}

/** The same as parameters of the address: `v` is the version of this form, lists are lists of words. */
export interface GraphParams {
  readonly v?: number | undefined;
  readonly center?: string | undefined;
  readonly expanded?: string[] | undefined;
  readonly with?: string[] | undefined;
  readonly hide?: string[] | undefined;
  readonly without?: string[] | undefined;
  readonly pinned?: string[] | undefined;
}

const slugPattern = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,199}$/u;
const groupPattern = /^([A-Z_]+)\.(OUT|IN)\.([A-Za-z]+)$/;
const maxLimit = 150;
const maxItems = 300;

/** Usual number of neighbours of an expansion; left out of the address. */
export const defaultLimit = 50;

/** The address of a drawing. Repeated requests for the same relations are one request for the sum. */
export function toAddress(state: GraphState): GraphAddress {
  const slug = (id: string) => state.nodes.get(id)?.slug ?? '';
  return {
    center: state.centerId === null ? null : slug(state.centerId),
    expanded: [...state.expansions].flatMap(([id, one]) =>
      joinRequests(one.requests).map((request) => ({ slug: slug(id), request })),
    ),
    extras: [...state.extras].map(slug),
    hiddenKinds: [...state.hiddenKinds],
    hiddenNodes: [...state.hiddenNodes].map(slug),
    pinned: [...state.pinned].map((id) => ({ slug: slug(id), at: state.positions.get(id) ?? { x: 0, y: 0 } })),
  };
}

function joinRequests(requests: readonly ExpansionRequest[]): readonly ExpansionRequest[] {
  const joined = new Map<string, ExpansionRequest>();
  for (const request of requests) {
    const key = request.group ? groupKey(request.group) : '';
    const limit = Math.min(maxLimit, request.limit + (joined.get(key)?.limit ?? 0));
    joined.set(key, { limit, group: request.group });
  }
  return [...joined.values()];
}

/** An address as parameters; empty parts are left out. */
export function formatAddress(address: GraphAddress): GraphParams {
  const list = (parts: string[]) => (parts.length > 0 ? parts : undefined);
  return {
    v: address.center === null ? undefined : 1,
    center: address.center ?? undefined,
    expanded: list(address.expanded.map(formatExpansion)),
    with: list([...address.extras]),
    hide: list(address.hiddenKinds.map(kindSlug)),
    without: list([...address.hiddenNodes]),
    pinned: list(address.pinned.map(({ slug, at }) => `${slug}:${Math.round(at.x)}:${Math.round(at.y)}`)),
  };
}

function formatExpansion({ slug, request: { limit, group } }: AddressedExpansion): string {
  const parts = [slug];
  if (limit !== defaultLimit || group) parts.push(String(limit));
  if (group) parts.push(groupKey(group));
  return parts.join(':');
}

/** Parameters as an address; what cannot be read is left out, so that old and mistyped addresses still open. */
export function parseAddress(params: GraphParams): GraphAddress {
  const center = params.center?.trim() ?? '';
  return {
    center: slugPattern.test(center) ? center : null,
    expanded: itemsOf(params.expanded).flatMap(parseExpansion),
    extras: itemsOf(params.with).filter((slug) => slugPattern.test(slug)),
    hiddenKinds: itemsOf(params.hide).flatMap((word) => kindFromSlug(word) ?? []),
    hiddenNodes: itemsOf(params.without).filter((slug) => slugPattern.test(slug)),
    pinned: itemsOf(params.pinned).flatMap(parsePin),
  };
}

function itemsOf(list: readonly string[] | undefined): readonly string[] {
  return (list ?? []).slice(0, maxItems);
}

function parseExpansion(item: string): AddressedExpansion[] {
  const [slug = '', limitText, groupText] = item.split(':');
  const wanted = limitText === undefined ? defaultLimit : Number(limitText);
  if (!slugPattern.test(slug) || !Number.isInteger(wanted) || wanted < 1) return [];
  const group = groupText === undefined ? null : parseGroup(groupText);
  if (groupText !== undefined && group === null) return [];
  return [{ slug, request: { limit: Math.min(wanted, maxLimit), group } }];
}

function parseGroup(text: string): ExpansionRequest['group'] {
  const [, typeName = '', direction, kindName = ''] = groupPattern.exec(text) ?? [];
  const type = relationTypeFrom(typeName);
  const kind = kindFromSlug(kindName);
  return type && kind ? { type, direction: direction === 'IN' ? 'IN' : 'OUT', kind } : null;
}

function parsePin(item: string): { slug: string; at: Point }[] {
  const [slug = '', x = '', y = ''] = item.split(':');
  const at = { x: Number(x), y: Number(y) };
  const isReadable = slugPattern.test(slug) && x !== '' && y !== '' && Number.isFinite(at.x) && Number.isFinite(at.y);
  return isReadable ? [{ slug, at }] : [];
}
