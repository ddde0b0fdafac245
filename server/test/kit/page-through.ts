/** A connection as clients read it. */
export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

/** The fields of a connection that pageThrough needs, beside its edges. */
export const PAGE_FIELDS = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';

/**
 * Reads all pages of a list and checks what every connection promises: full pages but the last, cursors that are those of the
 * edges, the same total on each page, and as many nodes as the total.
 * @returns all nodes in order
 */
export async function pageThrough<Node>(
  first: number,
  load: (after: string | null) => Promise<Connection<Node>>,
): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  for (;;) {
    const { edges, pageInfo, totalCount }: Connection<Node> = await load(after);
    nodes.push(...edges.map(({ node }) => node));
    const wrong = wrongOf({ edges, pageInfo, totalCount }, { first, after, read: nodes.length });
    if (wrong.length > 0)
      throw new Error(
        `After ${after ?? 'the start'}, page of ${edges.length} of ${totalCount}: wrong ${wrong.join(', ')}`,
      );
    if (nodes.length >= totalCount) return nodes;
    after = pageInfo.endCursor;
  }
}

/** What is wrong with a page, given how many nodes were read up to its end. */
function wrongOf(
  { edges, pageInfo, totalCount }: Connection<unknown>,
  { first, after, read }: { first: number; after: string | null; read: number },
): string[] {
  const promises: [string, boolean][] = [
    ['size of the page', edges.length === Math.min(first, totalCount - read + edges.length)],
    ['hasNextPage', pageInfo.hasNextPage === read < totalCount],
    ['hasPreviousPage', pageInfo.hasPreviousPage === (after !== null)],
    ['startCursor', pageInfo.startCursor === (edges[0]?.cursor ?? null)],
    ['endCursor', pageInfo.endCursor === (edges.at(-1)?.cursor ?? null)],
  ];
  return promises.filter(([, isKept]) => !isKept).map(([what]) => what);
}
