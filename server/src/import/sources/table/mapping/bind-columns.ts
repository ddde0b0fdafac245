import { foldText } from '../../../../fold-text.ts';
import type { YamlPath } from '../../../yaml-text.ts';
import { columnLetters, type Cell } from '../sheet.ts';
import { mappingRefused, type ReadMapping } from './read-mapping.ts';
import type { TableMapping } from './table-mapping.ts';

/** A column of a table by its header, as a mapping calls it. */
export interface TableColumn {
  /** The header as written; ` (2)` is added to one that stands twice, `column F` stands for an empty one. */
  name: string;
  /** From 0. */
  index: number;
}

/** Names the columns of a header row, each differently. */
export function nameColumns(header: readonly Cell[]): TableColumn[] {
  const seen = new Map<string, number>();
  return header.map((cell, index) => {
    const text = typeof cell === 'string' ? cell : '';
    const plain = text === '' ? `column ${columnLetters(index)}` : text;
    const times = (seen.get(comparableHeader(plain)) ?? 0) + 1;
    seen.set(comparableHeader(plain), times);
    return { name: times === 1 ? plain : `${plain} (${times})`, index };
  });
}

/** The columns that a mapping speaks of, found in a header, and those that it passes over. */
export interface BoundColumns {
  indexOf: (column: string) => number;
  /** Columns that the mapping neither uses nor ignores. */
  unused: readonly TableColumn[];
}

/** @throws FileRefused naming the line of every column that the table does not have */
export function bindColumns(read: ReadMapping, columns: readonly TableColumn[]): BoundColumns {
  const byName = new Map(columns.map(({ name, index }) => [comparableHeader(name), index]));
  const references = listReferences(read.mapping);
  const missing = references.filter(({ column }) => !byName.has(comparableHeader(column)));
  if (missing.length > 0) {
    const names = columns.map(({ name }) => `"${name}"`).join(', ');
    const problems = missing.map(({ path, column }) => ({
      line: read.lineOf(path),
      message: `${path.map(String).join('.')}: the table has no column "${column}"`,
    }));
    const [last = { line: 1, message: '' }] = problems.slice(-1);
    throw mappingRefused(read.file, [
      ...problems,
      { line: last.line, message: `the columns are: ${names.slice(0, 2_000)}` },
    ]);
  }
  const used = new Set([...references.map(({ column }) => column), ...read.mapping.ignore].map(comparableHeader));
  return {
    indexOf: (column) => byName.get(comparableHeader(column)) ?? -1,
    unused: columns.filter(({ name }) => !used.has(comparableHeader(name))),
  };
}

/** A place in a mapping that speaks of a column. */
export interface ColumnReference {
  path: YamlPath;
  column: string;
}

/** Every place of a mapping that speaks of a column, but for those that it ignores. */
export function listReferences(mapping: TableMapping): ColumnReference[] {
  const { names, identifiers, values, relations, persons } = mapping;
  const found: { path: YamlPath; column: string | undefined }[] = [
    ...keyColumns(mapping).map((column) => ({ path: ['key'], column })),
    ...names.map(({ column }, index) => ({ path: ['names', index, 'column'], column })),
    ...identifiers.map(({ column }, index) => ({ path: ['identifiers', index, 'column'], column })),
    ...values.map(({ column }, index) => ({ path: ['values', index, 'column'], column })),
    ...relations.flatMap(({ target, role, from, to, when }, index) => [
      { path: ['relations', index, 'target', 'column'], column: target.column },
      { path: ['relations', index, 'role', 'column'], column: role?.column },
      { path: ['relations', index, 'from', 'column'], column: from?.column },
      { path: ['relations', index, 'to', 'column'], column: to?.column },
      { path: ['relations', index, 'when'], column: when },
    ]),
    ...persons.flatMap(({ name, position, email, phone, orcid }, index) => [
      ...[name].flat().map((column) => ({ path: ['persons', index, 'name'], column })),
      { path: ['persons', index, 'position', 'column'], column: position?.column },
      { path: ['persons', index, 'email'], column: email },
      { path: ['persons', index, 'phone'], column: phone },
      { path: ['persons', index, 'orcid'], column: orcid },
    ]),
  ];
  return found.flatMap(({ path, column }) => (column === undefined ? [] : [{ path, column }]));
}

/** Columns that the key is made of. */
export function keyColumns({ key }: Pick<TableMapping, 'key'>): string[] {
  if (typeof key === 'string') return [key];
  return 'firstOf' in key ? key.firstOf : key;
}

/** Headers are compared without regard to case, accents, signs and spaces: `P. IVA` is `p.iva`. */
export function comparableHeader(header: string): string {
  const folded = foldText(header).replaceAll(' ', '');
  return folded === '' ? header.trim() : folded;
}
