import type { AnyVariables, Client, TypedDocumentNode } from 'urql';
import type { DrawnNodeFragment, DrawnRelationFragment, Language } from '../../generated/graphql';
import type { ExpansionAnswer } from '../../graph-view/model/change-graph';
import {
  addNodes,
  addRelations,
  expand,
  hideNodes,
  toggleKind,
  togglePinned,
} from '../../graph-view/model/change-graph';
import {
  startGraph,
  type ExpansionRequest,
  type GraphNode,
  type GraphRelation,
  type GraphState,
} from '../../graph-view/model/graph-state';
import { defaultLimit, type GraphAddress } from '../../graph-view/model/url-state';
import { ExploreCenter, ExploreNeighbourhood, ExploreRelationsAmong } from './explore-queries';

/** How many neighbours of one type, direction and kind a first drawing shows, so that none crowds out the others. */
const perGroup = 20;
/** What the server takes at once. */
const mostKnown = 300;
/** Single entities of an address are asked for one by one. */
const mostExtras = 20;

/** Where to ask and in which language. */
export interface GraphSource {
  readonly client: Client;
  readonly language: Language;
}

async function ask<Data, Variables extends AnyVariables>(
  { client }: GraphSource,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, error } = await client.query(query, variables).toPromise();
  if (error) throw error;
  if (data === undefined) throw new Error('The server gave no answer.');
  return data;
}

function toNode(entity: DrawnNodeFragment): GraphNode {
  const { id, slug, kind, sourceCount, relationCounts } = entity;
  const { text, lang, isFallback, isOurs } = entity.name;
  return {
    id,
    slug,
    kind,
    name: { text, lang: lang ?? null, isFallback, isOurs },
    sourceCount,
    groups: relationCounts,
  };
}

function toRelation({ id, type, role, isInferred, from, to }: DrawnRelationFragment): GraphRelation {
  return { id, type, role: role ?? null, isInferred, fromId: from.id, toId: to.id };
}

/**
 * Asks for the neighbours of an entity. The answer's relations include those to neighbours already shown.
 * Throws a CombinedError when the server cannot be asked.
 */
export async function loadExpansion(
  source: GraphSource,
  state: GraphState,
  id: string,
  request: ExpansionRequest,
): Promise<ExpansionAnswer> {
  const { group, limit } = request;
  const { neighbourhood } = await ask(source, ExploreNeighbourhood, {
    id,
    limit,
    filter: group ? { types: [group.type], direction: group.direction, kinds: [group.kind] } : null,
    perGroup: group || state.expansions.has(id) ? null : perGroup,
    known: [...state.nodes.keys()].filter((known) => known !== id).slice(0, mostKnown),
    lang: source.language,
  });
  return {
    centerId: id,
    request,
    neighbours: (neighbourhood?.neighbours ?? []).map(toNode),
    relations: (neighbourhood?.relations ?? []).map(toRelation),
    totalCount: neighbourhood?.totalCount ?? 0,
  };
}

/** All relations among what stands on a drawing, so that neighbours are also linked to one another. */
export async function loadRelationsAmong(source: GraphSource, state: GraphState): Promise<readonly GraphRelation[]> {
  if (state.nodes.size < 2) return [];
  const ids = [...state.nodes.keys()].slice(0, mostKnown);
  const { relationsAmong } = await ask(source, ExploreRelationsAmong, { ids });
  return relationsAmong.map(toRelation);
}

/** Draws what an address says; null when its centre does not exist. Expansions of nodes that are not there are left out. */
export async function loadGraph(source: GraphSource, address: GraphAddress): Promise<GraphState | null> {
  if (address.center === null) return null;
  const { entity } = await ask(source, ExploreCenter, { slug: address.center, lang: source.language });
  if (!entity) return null;
  let state = startGraph(toNode(entity));
  state = addNodes(state, await loadExtras(source, address.extras));
  const expansions =
    address.expanded.length > 0 || address.extras.length > 0
      ? address.expanded
      : [{ slug: address.center, request: { limit: defaultLimit, group: null } }];
  for (const { slug, request } of expansions) {
    const id = idOf(state, slug);
    if (id !== null) state = expand(state, await loadExpansion(source, state, id, request));
  }
  state = addRelations(state, await loadRelationsAmong(source, state));
  return dress(state, address);
}

async function loadExtras(source: GraphSource, slugs: readonly string[]): Promise<readonly GraphNode[]> {
  const answers = await Promise.all(
    slugs.slice(0, mostExtras).map((slug) => ask(source, ExploreCenter, { slug, lang: source.language })),
  );
  return answers.flatMap(({ entity }) => (entity ? [toNode(entity)] : []));
}

function idOf(state: GraphState, slug: string): string | null {
  for (const node of state.nodes.values()) if (node.slug === slug) return node.id;
  return null;
}

/** Hides and pins what the address says. */
function dress(state: GraphState, address: GraphAddress): GraphState {
  const idsOf = (slugs: readonly string[]) => slugs.flatMap((slug) => idOf(state, slug) ?? []);
  const hidden = hideNodes(address.hiddenKinds.reduce(toggleKind, state), idsOf(address.hiddenNodes));
  const positions = new Map(hidden.positions);
  for (const { slug, at } of address.pinned) {
    const id = idOf(state, slug);
    if (id !== null) positions.set(id, at);
  }
  return togglePinned({ ...hidden, positions }, idsOf(address.pinned.map(({ slug }) => slug)));
}
