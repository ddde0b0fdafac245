import { z } from 'zod';

/** Longest texts that go into an address; together they stay below what servers take as a request line (16 kB). */
const MAX_QUERY = 4000;
const MAX_VARIABLES = 2000;

/** A text that is whole or absent: half a query would be another one. */
const wholeText = (max: number) => z.string().min(1).max(max).optional().catch(undefined);

/**
 * What the address of the workbench may say: the query as `q` and its variables as JSON. The name `query` belongs to the
 * API, which shares the address; url-state reads it as `q` too.
 */
export const workbenchSearch = z.object({ q: wholeText(MAX_QUERY), variables: wholeText(MAX_VARIABLES) });

export type WorkbenchSearch = z.infer<typeof workbenchSearch>;

/** Query and variables (JSON) as the workbench's address takes them; undefined when they are too long for one. */
export function toWorkbenchSearch(query: string, variables: string): WorkbenchSearch | undefined {
  if (query.length > MAX_QUERY || variables.length > MAX_VARIABLES) return undefined;
  const said = variables.trim();
  return { q: query, variables: said === '' || said === '{}' ? undefined : variables };
}
