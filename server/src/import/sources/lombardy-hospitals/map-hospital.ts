import type { RecordContent, RelationStatement, ValueStatement } from '../../../records/model.ts';
import { liesInProvince, provinceOf, REGION_LOCAL_ID } from './lombard-provinces.ts';
import type { HospitalRow } from './read-hospital-rows.ts';

const CODE = /^\d{6}-\d{2}$/u;
const ATS = /^(\d{3}) - (\S.*)$/u;
const DECIMAL = /^\d{1,2}([.,]\d+)?$/u;

/** Degrees between which Lombardy lies, with some room; the two ranges do not touch. */
const LATITUDES = [44, 47] as const;
const LONGITUDES = [8, 12] as const;

export interface MappedHospital {
  record: RecordContent;
  /** Fields that could not be taken over. */
  problems: { field: string; reason: string }[];
}

/** A row as a record; a row without name or a code to know it by becomes none. Pure. */
export function mapHospital(row: HospitalRow): MappedHospital | { record?: undefined; reason: string; field: string } {
  const { code, name } = row;
  if (!CODE.test(code)) return { field: 'CODICE STRUTTURA DI RICOVERO', reason: `"${code}" is no code of a hospital` };
  if (name === '') return { field: 'DESCRIZIONE STRUTTURA DI RICOVERO', reason: 'the name is missing' };
  const problems: MappedHospital['problems'] = [];
  const geolocation = geolocationOf(row);
  if (geolocation === undefined) {
    problems.push({ field: 'COORDINATA GEOGRAFICA', reason: `"${row.x}", "${row.y}" is no point in Lombardy` });
  }
  const ats = parseAts(row.ats);
  if (ats === undefined) problems.push({ field: 'ATS STRUTTURA', reason: `"${row.ats}" is no ATS with its number` });
  return {
    record: {
      localId: `hospital-${code}`,
      kind: 'Organization',
      // In no language: what abbreviates is not to stand before the whole name that others write without saying its language.
      names: [{ text: name, type: 'NAME', ours: false }],
      identifiers: [],
      values: valuesOf(row, geolocation),
      observations: [],
      relations: [{ type: 'LOCATED_IN', target: REGION_LOCAL_ID }, ...relationsOf(row)],
      at: { words: code },
    },
    problems,
  };
}

/** The territory of the health agency, and the province where it can be told. */
function relationsOf(row: HospitalRow): RelationStatement[] {
  const ats = parseAts(row.ats);
  if (ats === undefined) return [];
  const province = provinceOfRow(row);
  return [
    { type: 'LOCATED_IN', target: ats.localId },
    ...(province === undefined ? [] : [liesInProvince(province, row.postCode)]),
  ];
}

/** NUTS code of the province that a row's hospital lies in; undefined when it cannot be told. Pure. */
export function provinceOfRow(row: HospitalRow): string | undefined {
  const ats = parseAts(row.ats);
  return ats === undefined ? undefined : provinceOf(row, ats.number);
}

/** The territory of the health agency that a row names; undefined when it names none. Pure. */
export function atsRecord(row: HospitalRow): RecordContent | undefined {
  const ats = parseAts(row.ats);
  if (ats === undefined) return undefined;
  return {
    localId: ats.localId,
    kind: 'Place',
    names: [{ text: ats.name, lang: 'it', type: 'NAME', ours: false }],
    identifiers: [],
    values: [],
    observations: [],
    relations: [{ type: 'PART_OF', target: REGION_LOCAL_ID }],
    at: { words: ats.number },
  };
}

/** The region, which the whole list is of. */
export function lombardyRecord(): RecordContent {
  return {
    localId: REGION_LOCAL_ID,
    kind: 'Place',
    names: [
      { text: 'Lombardia', lang: 'it', type: 'NAME', ours: true },
      { text: 'Lombardy', lang: 'en', type: 'NAME', ours: true },
    ],
    identifiers: [{ scheme: 'nuts', value: 'ITC4' }],
    values: [],
    observations: [],
    relations: [],
  };
}

function parseAts(text: string): { localId: string; number: string; name: string } | undefined {
  const [, number, name] = ATS.exec(text) ?? [];
  if (number === undefined || name === undefined) return undefined;
  return { localId: `ats-${number}`, number, name };
}

function valuesOf({ street, postCode, city }: HospitalRow, geolocation: string | undefined): ValueStatement[] {
  const town = [postCode, city].filter((part) => part !== '').join(' ');
  const stated: [ValueStatement['field'], string][] = [
    ['organizationType', 'HEALTH_BODY'],
    ['address', [street, town].filter((part) => part !== '').join(', ')],
    ['city', city],
    ['country', 'IT'],
    ['geolocation', geolocation ?? ''],
  ];
  return stated.flatMap(([field, value]) => (value === '' ? [] : [{ field, value, ours: false }]));
}

/**
 * `latitude,longitude` with decimal points. The publisher writes the latitude into X and the longitude into Y; which is
 * which is told by the ranges, so that the day it is put right nothing moves.
 */
function geolocationOf({ x, y }: HospitalRow): string | undefined {
  if (!DECIMAL.test(x) || !DECIMAL.test(y)) return undefined;
  const [first, second] = [Number(x.replace(',', '.')), Number(y.replace(',', '.'))];
  if (isWithin(first, LATITUDES) && isWithin(second, LONGITUDES)) return `${String(first)},${String(second)}`;
  if (isWithin(second, LATITUDES) && isWithin(first, LONGITUDES)) return `${String(second)},${String(first)}`;
  return undefined;
}

function isWithin(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high;
}
