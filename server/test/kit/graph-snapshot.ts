/** The graph as readers see it: two equal graphs give equal snapshots, whenever they were filled. */
export interface GraphSnapshot {
  /** When the graph last changed, ISO 8601; compare it only between snapshots of the same database. */
  asOf: string | null;
  /** Counts by kind and type, of sources, records and observations, as JSON. */
  counts: string;
  /** Id, slug, kind and name of every entity, sorted. */
  entities: string[];
  /** Ids of all relations, sorted. */
  relations: string[];
}

/** Asks GraphQL and gives the data. */
export type Ask = (document: string, variables: object) => Promise<unknown>;

const STATISTICS = `{ statistics { asOf sourceCount recordCount observationCount
  entities { kind count } relations { type count } } }`;
const ENTITIES = `query ($after: String) { entities(first: 50, after: $after) {
  edges { node { id slug kind name { text } relations(first: 100) { edges { node { id } } } } }
  pageInfo { hasNextPage endCursor } } }`;

interface Statistics {
  asOf: string | null;
  entities: { count: number }[];
  relations: { count: number }[];
}

interface EntityNode {
  id: string;
  slug: string;
  kind: string;
  name: { text: string };
  relations: { edges: { node: { id: string } }[] };
}

interface EntityPage {
  edges: { node: EntityNode }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * Reads the whole graph through GraphQL.
 * @throws Error when the lists hold other numbers than the statistics tell
 */
export async function readGraphSnapshot(ask: Ask): Promise<GraphSnapshot> {
  const { statistics } = (await ask(STATISTICS, {})) as { statistics: Statistics };
  const entities: string[] = [];
  const relations = new Set<string>();
  let after: string | null = null;
  do {
    const page: EntityPage = ((await ask(ENTITIES, { after })) as { entities: EntityPage }).entities;
    for (const { node } of page.edges) {
      entities.push([node.id, node.slug, node.kind, node.name.text].join(' '));
      for (const edge of node.relations.edges) relations.add(edge.node.id);
    }
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  const told = { entities: sumOf(statistics.entities), relations: sumOf(statistics.relations) };
  if (new Set(entities).size !== told.entities || relations.size !== told.relations) {
    throw new Error(`${entities.length} entities, ${relations.size} relations; told were ${JSON.stringify(told)}`);
  }
  const { asOf, ...counts } = statistics;
  return { asOf, counts: JSON.stringify(counts), entities: entities.sort(), relations: [...relations].sort() };
}

function sumOf(counts: { count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
