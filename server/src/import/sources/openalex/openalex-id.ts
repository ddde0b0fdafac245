const OPENALEX_ID = /^(?:https?:\/\/(?:api\.)?openalex\.org\/(?:[a-z]{1,20}\/)?)?([WAITSCPFKV]\d{1,12})$/iu;
const GROUPING = /^(?:https?:\/\/openalex\.org\/(?:domains|fields|subfields)\/)?(\d{1,6})$/u;

/** What an id of OpenAlex stands for; of its other kinds (sources, concepts, funders, …) nothing is taken. */
export const OPENALEX_KINDS = { W: 'works', A: 'authors', I: 'institutions', T: 'topics' } as const;
export type OpenAlexLetter = keyof typeof OPENALEX_KINDS;

/** An id of OpenAlex without its address, its letter a capital: `W2741809807`; undefined when it is none. */
export function parseOpenAlexId(text: string): string | undefined {
  return OPENALEX_ID.exec(text.trim())?.[1]?.toUpperCase();
}

/** The number in the id of one kind; undefined when it is none of this kind. Numbers take less memory than texts. */
export function openAlexNumber(letter: OpenAlexLetter, text: string | null | undefined): number | undefined {
  const id = parseOpenAlexId(text ?? '');
  return id?.startsWith(letter) === true ? Number(id.slice(1)) : undefined;
}

/** The number of a subfield, field or domain of topics, given as an address or as a number. */
export function parseGroupingId(id: string | number): string | undefined {
  return GROUPING.exec(String(id))?.[1];
}
