import type {
  IdentifierStatement,
  NameStatement,
  RecordContent,
  RelationStatement,
  ValueStatement,
} from '../../../records/model.ts';
import { shorten, ValueRefused } from '../../cell-values.ts';
import type { TableMapping } from './mapping/table-mapping.ts';
import { findInMap, type TargetRecords } from './target-records.ts';
import type { TableRow } from './table-row.ts';
import { readBoolean, readField } from './values/read-field.ts';
import { readDate } from './values/read-date.ts';
import { readIdentifier } from './values/read-identifier.ts';

export type ValueRule = TableMapping['values'][number];

/** The names of what a row describes; without any the row is left out, and told. */
export function namesOfRow(row: TableRow, mapping: TableMapping): NameStatement[] {
  const names = distinct(namesOf(row, mapping));
  if (names.length === 0) row.report(mapping.names[0]?.column, 'the name is missing; the row is left out');
  return names;
}

/** What a row is known by, once it is sure that it becomes a record. */
export interface KnownRow {
  localId: string;
  names: NameStatement[];
}

/**
 * A row as a record. What cannot be read of it is told and left out.
 * @param file as locators call it
 */
export function mapRow(
  row: TableRow,
  { localId, names }: KnownRow,
  mapping: TableMapping,
  targets: TargetRecords,
  file: string,
): RecordContent {
  return {
    localId,
    kind: mapping.kind,
    names,
    identifiers: distinct(identifiersOf(row, mapping)),
    values: distinct(mapping.values.flatMap((rule) => valuesOf(row, rule, mapping))),
    observations: [],
    relations: distinct(mapping.relations.flatMap((rule) => relationsOf(row, rule, localId, targets, file))),
    at: { file, words: localId },
  };
}

function namesOf(row: TableRow, { names }: TableMapping): NameStatement[] {
  return names.flatMap(({ column, lang, type, separator }) =>
    row.names(column, separator).map((text) => ({ text, ...(lang === undefined ? {} : { lang }), type, ours: false })),
  );
}

function identifiersOf(row: TableRow, { identifiers }: TableMapping): IdentifierStatement[] {
  return identifiers.flatMap(({ column, scheme, country, separator }) =>
    row.texts(column, separator).flatMap((text) => {
      const value = row.attempt(column, () => readIdentifier(scheme, text, country));
      return value === undefined ? [] : [{ scheme, value }];
    }),
  );
}

function valuesOf(row: TableRow, rule: ValueRule, { source }: TableMapping): ValueStatement[] {
  const { field, column, constant, separator } = rule;
  const texts = column === undefined ? [constant ?? ''] : row.texts(column, separator);
  const lang = rule.lang ?? (field === 'description' ? source.languages[0] : undefined);
  return texts.flatMap((text) => {
    const value = row.attempt(column, () => readValue(rule, text));
    return value === undefined ? [] : [{ field, value, ...(lang === undefined ? {} : { lang }), ours: false }];
  });
}

/** A value by its rule: as the map says, else as it stands. @throws ValueRefused when it cannot be one of the field */
export function readValue({ field, map }: ValueRule, text: string): string {
  const mapped = map === undefined ? undefined : findInMap(map, text);
  if (mapped !== undefined) return readField(field, mapped);
  try {
    return readField(field, text);
  } catch (error) {
    if (map === undefined || !(error instanceof ValueRefused)) throw error;
    throw new ValueRefused(`"${shorten(text)}" is not in the map of the mapping`);
  }
}

function relationsOf(
  row: TableRow,
  { type, target, role, from, to, when }: TableMapping['relations'][number],
  localId: string,
  targets: TargetRecords,
  file: string,
): RelationStatement[] {
  const condition = when === undefined ? undefined : row.text(when);
  if (condition !== undefined && (condition === '' || row.attempt(when, () => readBoolean(condition)) !== true))
    return [];
  const date = (given: typeof from): string | undefined => {
    const text = row.stated(given);
    return text === '' ? undefined : row.attempt(given?.column, () => readDate(text));
  };
  const [start, end, part] = [date(from), date(to), row.stated(role)];
  const texts = target.column === undefined ? [target.constant ?? ''] : row.texts(target.column, target.separator);
  return texts.flatMap((text) => {
    const id = row.attempt(target.column, () => targets.take(target, text, file));
    if (id === undefined) return [];
    if (id === localId) {
      row.report(target.column, 'points to its own row; left out');
      return [];
    }
    return [
      {
        type,
        target: id,
        ...(part === '' ? {} : { role: shorten(part) }),
        ...(start === undefined ? {} : { from: start }),
        ...(end === undefined ? {} : { to: end }),
      },
    ];
  });
}

function distinct<Statement>(statements: readonly Statement[]): Statement[] {
  return [...new Map(statements.map((statement) => [JSON.stringify(statement), statement])).values()];
}
