const PAGES: Record<string, (value: string) => string> = {
  ror: (value) => `https://ror.org/${encodeURIComponent(value)}`,
  orcid: (value) => `https://orcid.org/${encodeURIComponent(value)}`,
  wikidata: (value) => `https://www.wikidata.org/wiki/${encodeURIComponent(value)}`,
  doi: (value) => `https://doi.org/${encodeURIComponent(value)}`,
  openalex: (value) => `https://openalex.org/${encodeURIComponent(value)}`,
  grant: (value) => `https://cordis.europa.eu/project/id/${encodeURIComponent(value)}`,
  euroscivoc: (value) => `http://data.europa.eu/8mn/euroscivoc/${encodeURIComponent(value)}`,
};

/** The public page of an identifier; null for registers without one. */
export function identifierUrl({ scheme, value }: { scheme: string; value: string }): string | null {
  return PAGES[scheme]?.(value) ?? null;
}
