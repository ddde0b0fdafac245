import type { SmallTable } from '../../parse-small-table.ts';
import type { AreaProperties } from './read-area-properties.ts';
import type { NutsArea } from './nuts-area.ts';

type Column = 'code' | 'name' | 'ownName' | 'version' | 'iso' | 'level';

/** The table in the layouts of Eurostat (GISCO) and of what CORDIS has. */
export const NUTS_TABLE: SmallTable<Column> = {
  title: 'a table of NUTS',
  delimiters: [';', ',', '\t'],
  columns: {
    code: ['NUTS_ID', 'nutsCode', 'NUTS code', 'code'],
    name: ['NAME_LATN', 'name', 'NUTS label', 'label', 'NUTS_NAME'],
    ownName: ['NUTS_NAME'],
    version: ['version', 'NUTS version', 'year'],
    iso: ['isoCode'],
    level: ['LEVL_CODE', 'level', 'NUTS level'],
  },
  optional: ['ownName', 'version', 'iso', 'level'],
};

export type ParsedNutsArea = { area: NutsArea } | { field: string; reason: string };

/**
 * Checks a row of the table. Pure.
 * @param version the version of NUTS that the name of the file tells
 */
export function parseNutsArea(row: Record<Column, string>, version: string | undefined): ParsedNutsArea {
  const { code, name, ownName, level, iso } = row;
  if (!/^[A-Z]{2}[A-Z\d]{0,3}$/u.test(code))
    return { field: 'code', reason: `"${code.slice(0, 20)}" is no code of NUTS` };
  if (level !== '' && level !== String(code.length - 2)) {
    return { field: 'level', reason: `${code} cannot be of level "${level.slice(0, 20)}"` };
  }
  const year = /^(?:NUTS[ -]?)?((?:19|20)\d{2})$/iu.exec(row.version)?.[1];
  if (row.version !== '' && year === undefined) {
    return { field: 'version', reason: `"${row.version.slice(0, 20)}" is no version of NUTS` };
  }
  const told = year ?? version;
  return {
    area: {
      code,
      name,
      ownName,
      ...(told === undefined ? {} : { version: told }),
      ...(/^[A-Z]{2}$/u.test(iso) ? { iso } : {}),
    },
  };
}

/** A feature of GISCO's files as a row of the table; undefined when it is no area of NUTS. Pure. */
export function toNutsRow(feature: AreaProperties): Record<Column, string> | undefined {
  const byName = new Map(Object.entries(feature).map(([name, value]) => [name.toUpperCase(), value]));
  const cell = (column: Column): string => {
    const header = NUTS_TABLE.columns[column].find((name) => byName.has(name.toUpperCase()));
    const value = header === undefined ? undefined : byName.get(header.toUpperCase());
    return typeof value === 'string'
      ? value.replace(/\s+/gu, ' ').trim()
      : typeof value === 'number'
        ? String(value)
        : '';
  };
  const row = { code: cell('code'), name: cell('name'), ownName: cell('ownName'), version: cell('version') };
  return row.code === '' ? undefined : { ...row, iso: cell('iso'), level: cell('level') };
}

/** The version that the name of a file tells, as Eurostat names them: `NUTS_AT_2021.csv`, `NUTS_RG_20M_2024_4326.geojson`. */
export function versionInName(file: string): string | undefined {
  return /^NUTS.*?(?<!\d)((?:19|20)\d{2})(?!\d)/iu.exec(file)?.[1];
}
