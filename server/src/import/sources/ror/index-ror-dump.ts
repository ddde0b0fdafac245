import type { IdentifierStatement } from '../../../records/model.ts';
import { FileRefused } from '../../source-module.ts';
import { parseRorRecord } from './parse-ror-record.ts';
import { readRorElements } from './read-ror-elements.ts';
import type { RorLocation, RorOrganization, RorRelationship } from './ror-organization.ts';
import { regionOf } from './ror-places.ts';

/** What must be known of every record before any can be written. */
export interface RorOutline {
  id: string;
  row: number;
  relationships: RorRelationship[];
  /** Countries and regions it lies in. */
  places: { country: string; region?: string }[];
}

/** What a first reading of a dump finds out; small beside the dump. */
export interface RorIndex {
  outlines: Map<string, RorOutline>;
  /** English name of each country. */
  countries: Map<string, string>;
  /** Region of a GeoNames place, learnt from the records that state it; undefined where they contradict each other. */
  regions: Map<number, string | undefined>;
  /**
   * Which record an identifier of another register (`wikidata:Q1`) stands for; undefined when several claim it and no single
   * one of them is active.
   */
  owners: Map<string, string | undefined>;
  /** The newest change of any record. */
  modifiedOn?: string;
}

/** So many records without one of ROR make a wrong file. */
const PATIENCE = 100;

/**
 * Reads a dump through to its end, so that a file that is cut off or of another kind is known before anything is written.
 * @throws FileRefused, or the reason of `signal`
 */
export async function indexRorDump(path: string, signal: AbortSignal): Promise<RorIndex> {
  const learning = new RorLearning();
  let firstReason: string | undefined;
  let read = 0;
  for await (const { row, bytes } of readRorElements(path, signal)) {
    const parsed = parseRorRecord(bytes);
    if (parsed.organization === undefined) firstReason ??= `record ${String(row)} ${parsed.reason}`;
    else learning.take(parsed.organization, row);
    read += 1;
    if (read === PATIENCE && learning.isEmpty()) break;
  }
  if (learning.isEmpty()) {
    throw new FileRefused(path, `no record of ROR is in it${firstReason === undefined ? '' : ` (${firstReason})`}`);
  }
  return learning.finish();
}

/** The region of a location: as it says itself, else as other records of the dump say of the same GeoNames place. */
export function knownRegion(location: RorLocation, regions: RorIndex['regions']): string | undefined {
  if (location.subdivision !== undefined) return regionOf(location);
  return location.geonamesId === undefined ? undefined : regions.get(location.geonamesId);
}

/** Its identifiers in other registers, which other records may claim as well. */
export function claimedIdentifiers({ wikidata, isni }: RorOrganization): IdentifierStatement[] {
  return [
    ...(wikidata === undefined ? [] : [{ scheme: 'wikidata' as const, value: wikidata }]),
    ...(isni === undefined ? [] : [{ scheme: 'isni' as const, value: isni }]),
  ];
}

class RorLearning {
  readonly #organizations = new Map<
    string,
    { row: number; locations: RorLocation[]; relationships: RorRelationship[] }
  >();
  readonly #countries = new Map<string, string>();
  readonly #regions = new Map<number, string | undefined>();
  readonly #claims = new Map<string, { id: string; isActive: boolean }[]>();
  #modifiedOn: string | undefined;

  isEmpty(): boolean {
    return this.#organizations.size === 0;
  }

  /** The first record of an id counts. */
  take(organization: RorOrganization, row: number): void {
    const { id, locations, relationships, status, modifiedOn } = organization;
    if (this.#organizations.has(id)) return;
    this.#organizations.set(id, { row, locations: locations.map(toPlace), relationships });
    for (const location of locations) this.#learnPlace(location);
    for (const { scheme, value } of claimedIdentifiers(organization)) {
      const claims = this.#claims.get(`${scheme}:${value}`) ?? [];
      this.#claims.set(`${scheme}:${value}`, [...claims, { id, isActive: status === 'active' }]);
    }
    if (modifiedOn !== undefined && (this.#modifiedOn ?? '') < modifiedOn) this.#modifiedOn = modifiedOn;
  }

  finish(): RorIndex {
    const outlines = new Map<string, RorOutline>();
    for (const [id, { row, locations, relationships }] of this.#organizations) {
      const places = locations.map((location) => ({
        country: location.country,
        region: knownRegion(location, this.#regions),
      }));
      outlines.set(id, { id, row, relationships, places });
    }
    const owners = new Map([...this.#claims].map(([identifier, claims]) => [identifier, ownerOf(claims)]));
    return { outlines, countries: this.#countries, regions: this.#regions, owners, modifiedOn: this.#modifiedOn };
  }

  #learnPlace(location: RorLocation): void {
    const { country, countryName, geonamesId, subdivision } = location;
    if (!this.#countries.has(country)) this.#countries.set(country, countryName);
    if (geonamesId === undefined || subdivision === undefined) return;
    const region = regionOf(location);
    if (!this.#regions.has(geonamesId)) this.#regions.set(geonamesId, region);
    else if (this.#regions.get(geonamesId) !== region) this.#regions.set(geonamesId, undefined);
  }
}

/** Without the texts, which would add up over a whole dump. */
function toPlace({ country, subdivision, geonamesId }: RorLocation): RorLocation {
  return { country, countryName: '', subdivision, geonamesId };
}

function ownerOf(claims: readonly { id: string; isActive: boolean }[]): string | undefined {
  const rightful = claims.length === 1 ? claims : claims.filter(({ isActive }) => isActive);
  return rightful.length === 1 ? rightful[0]?.id : undefined;
}
