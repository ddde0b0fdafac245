import { toEuCountry } from '../../../records/iso-country.ts';
import type { RecordContent } from '../../../records/model.ts';
import { areaNames } from '../../area-names.ts';
import type { RorLocation } from './ror-organization.ts';

/** A region whose borders are the same in ISO 3166-2, GeoNames and NUTS 2. */
interface Region {
  nuts: string;
  country: string;
  /** Code of ISO 3166-2 without the country (schema v2), and of GeoNames admin1 (schema v1). */
  subdivisions: readonly [string, string];
}

/** Trentino-Alto Adige is missing: one region for ISO and GeoNames, two for NUTS. */
const REGIONS: readonly Region[] = [
  { nuts: 'ITC1', country: 'IT', subdivisions: ['21', 'IT.12'] },
  { nuts: 'ITC2', country: 'IT', subdivisions: ['23', 'IT.19'] },
  { nuts: 'ITC3', country: 'IT', subdivisions: ['42', 'IT.08'] },
  { nuts: 'ITC4', country: 'IT', subdivisions: ['25', 'IT.09'] },
  { nuts: 'ITF1', country: 'IT', subdivisions: ['65', 'IT.01'] },
  { nuts: 'ITF2', country: 'IT', subdivisions: ['67', 'IT.11'] },
  { nuts: 'ITF3', country: 'IT', subdivisions: ['72', 'IT.04'] },
  { nuts: 'ITF4', country: 'IT', subdivisions: ['75', 'IT.13'] },
  { nuts: 'ITF5', country: 'IT', subdivisions: ['77', 'IT.02'] },
  { nuts: 'ITF6', country: 'IT', subdivisions: ['78', 'IT.03'] },
  { nuts: 'ITG1', country: 'IT', subdivisions: ['82', 'IT.15'] },
  { nuts: 'ITG2', country: 'IT', subdivisions: ['88', 'IT.14'] },
  { nuts: 'ITH3', country: 'IT', subdivisions: ['34', 'IT.20'] },
  { nuts: 'ITH4', country: 'IT', subdivisions: ['36', 'IT.06'] },
  { nuts: 'ITH5', country: 'IT', subdivisions: ['45', 'IT.05'] },
  { nuts: 'ITI1', country: 'IT', subdivisions: ['52', 'IT.16'] },
  { nuts: 'ITI2', country: 'IT', subdivisions: ['55', 'IT.18'] },
  { nuts: 'ITI3', country: 'IT', subdivisions: ['57', 'IT.10'] },
  { nuts: 'ITI4', country: 'IT', subdivisions: ['62', 'IT.07'] },
];

const ITALIAN = new Intl.DisplayNames('it', { type: 'region', fallback: 'none' });

/** NUTS 2 code of a location, where its own subdivision says so for sure. */
export function regionOf({ country, subdivision }: RorLocation): string | undefined {
  if (subdivision === undefined) return undefined;
  return REGIONS.find((region) => region.country === country && region.subdivisions.includes(subdivision))?.nuts;
}

/** True for a code that organizations can be selected by: a country (ISO or NUTS code) or a region we can tell. */
export function isKnownRegion(code: string): boolean {
  return /^[A-Z]{2}$/u.test(code) || REGIONS.some(({ nuts }) => nuts === code);
}

/** True when a location lies in a country or region as {@link isKnownRegion} takes them. */
export function liesIn(code: string, country: string, region: string | undefined): boolean {
  return code === region || code === country || code === toEuCountry(country);
}

export function countryLocalId(country: string): string {
  return `country-${country}`;
}

export function regionLocalId(nuts: string): string {
  return `nuts-${nuts}`;
}

/** The place of a country, known by the code it has at level 0 of NUTS, EU member or not; its Italian name is ours. */
export function countryRecord(country: string, englishName: string): RecordContent {
  const italianName = ITALIAN.of(country);
  const code = toEuCountry(country);
  return {
    localId: countryLocalId(country),
    kind: 'Place',
    names: [
      { text: englishName, lang: 'en', type: 'NAME', ours: false },
      ...(italianName === undefined ? [] : [{ text: italianName, lang: 'it', type: 'NAME' as const, ours: true }]),
    ],
    identifiers: [{ scheme: 'nuts', value: code }],
    values: [{ field: 'notation', value: code, ours: true }],
    observations: [],
    relations: [],
  };
}

/** The place of a region that {@link regionOf} tells. @throws RangeError for any other code */
export function regionRecord(code: string): RecordContent {
  const region = REGIONS.find(({ nuts }) => nuts === code);
  if (region === undefined) throw new RangeError(`${code} is no region in the table`);
  return {
    localId: regionLocalId(code),
    kind: 'Place',
    names: [...areaNames(code)],
    identifiers: [{ scheme: 'nuts', value: code }],
    values: [{ field: 'notation', value: code, ours: true }],
    observations: [],
    relations: [{ type: 'PART_OF', target: countryLocalId(region.country) }],
  };
}

/** The country a region lies in. */
export function countryOfRegion(code: string): string | undefined {
  return REGIONS.find(({ nuts }) => nuts === code)?.country;
}
