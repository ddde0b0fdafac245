import type { SearchFacet, SearchFilters } from '../search-facets.ts';

/** Alternatives inside, all of them outside: what Meilisearch takes for (a OR b) AND (c OR d). */
export type Condition = string[];

/** The conditions of the chosen values: any of one facet, some of each; those of `except` are left out. */
export function toConditions(filters: SearchFilters, except?: SearchFacet): Condition[] {
  return chosenFacets(filters)
    .filter((facet) => facet !== except)
    .map((facet) => (filters[facet] ?? []).map((value) => isEqual(`facets.${facet}`, value)));
}

/** Facets with at least one value chosen. */
export function chosenFacets(filters: SearchFilters): SearchFacet[] {
  return (Object.keys(filters) as SearchFacet[]).filter((facet) => (filters[facet] ?? []).length > 0);
}

/** `attribute = "value"`, whatever the value holds. */
export function isEqual(attribute: string, value: string): string {
  return `${attribute} = ${quoted(value)}`;
}

/** `attribute IN ["value", …]`. */
export function isOneOf(attribute: string, values: readonly string[]): string {
  return `${attribute} IN [${values.map(quoted).join(', ')}]`;
}

/** Half a character, which no JSON may hold, becomes a sign that nothing has. */
function quoted(value: string): string {
  return `"${value.toWellFormed().replace(/[\\"]/gu, String.raw`\$&`)}"`;
}
