/** What one page of a list has, and the cursor after which the next begins; null when it is the last. */
interface ReadPage<Node> {
  nodes: readonly Node[];
  next: string | null | undefined;
}

/**
 * Reads a list page by page.
 * @param most no further page is read once so many are there
 * @returns null when a page could not be read
 */
export async function readPages<Node>(
  readPage: (after: string | null) => Promise<ReadPage<Node> | null>,
  most: number,
): Promise<Node[] | null> {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const page: ReadPage<Node> | null = await readPage(after);
    if (page === null) return null;
    nodes.push(...page.nodes);
    after = nodes.length < most ? (page.next ?? null) : null;
  } while (after !== null);
  return nodes;
}
