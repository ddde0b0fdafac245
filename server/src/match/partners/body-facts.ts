import type { OrganizationFactsRow } from '../../graph/statements/match/list-organization-facts.ts';

/** What a consortium asks of a body, as far as sources state it. */
export interface BodyFacts {
  id: string;
  organizationType: string | null;
  /** ISO 3166-1; null where no source says, and where the places it is in are of several countries. */
  country: string | null;
  /** NUTS 2 codes of the regions it is located in. */
  regions: string[];
  /** Null where no source says. */
  isSme: boolean | null;
  projectCount: number;
  coordinatedCount: number;
  groupIds: string[];
  /** Bodies it is part of, and itself: who shares one is no independent entity. */
  houseIds: string[];
}

/** The nomenclature of regions has codes of its own for two countries. */
const ISO_OF_NUTS: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };
const NUTS_2 = /^[A-Z]{2}[A-Z\d]{2}/u;

/** Facts from what is stated; a country that only places tell must be one. Pure. */
export function toBodyFacts({ country, placeCountries, nutsCodes, ...facts }: OrganizationFactsRow): BodyFacts {
  const fromCodes = nutsCodes.map((code) => code.slice(0, 2)).map((code) => ISO_OF_NUTS[code] ?? code);
  const ofPlaces = [...new Set([...placeCountries, ...fromCodes])];
  return {
    ...facts,
    country: country ?? (ofPlaces.length === 1 ? (ofPlaces[0] ?? null) : null),
    regions: [...new Set(nutsCodes.flatMap((code) => NUTS_2.exec(code)?.[0] ?? []))].sort(),
  };
}

/** Whether two bodies are part of each other or of the same body. */
export function areOneHouse(a: Pick<BodyFacts, 'houseIds'>, b: Pick<BodyFacts, 'houseIds'>): boolean {
  return a.houseIds.some((id) => b.houseIds.includes(id));
}
