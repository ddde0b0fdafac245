import type { RowProblem } from '../../source-module.ts';
import { parseSmallTable, type SmallTable } from '../../parse-small-table.ts';
import type { ScienceField } from './science-field.ts';

type Column = 'code' | 'title' | 'parentCode';

const TABLE: SmallTable<Column> = {
  title: 'the table of EuroSciVoc',
  delimiters: [';', ','],
  columns: { code: ['code', 'euroSciVocCode'], title: ['title', 'euroSciVocTitle'], parentCode: ['parentCode'] },
  optional: ['parentCode'],
};

/** Fields by key, and what could not be taken over. */
export interface ReadFields {
  fields: Map<string, ScienceField>;
  problems: RowProblem[];
}

/**
 * The tree as a table, English titles only: `code;notation;title;parentCode;…`. A field that stands at two places of the
 * tree has two rows and becomes one field with two paths. Pure.
 * @throws FileRefused when it has another header
 */
export function readFieldTable(file: string, text: string): ReadFields {
  const fields = new Map<string, ScienceField>();
  const problems: RowProblem[] = [];
  const parents = new Map<string, Set<string>>();
  for (const read of parseSmallTable(file, text, TABLE)) {
    const problem = 'reason' in read ? { reason: read.reason } : takeRow(fields, parents, read.row);
    if (problem !== undefined) problems.push({ file, row: read.line, ...problem });
  }
  for (const field of fields.values()) {
    field.parents = [...(parents.get(field.key) ?? [])].filter((parent) => fields.has(parent));
  }
  return { fields, problems };
}

function takeRow(
  fields: Map<string, ScienceField>,
  parents: Map<string, Set<string>>,
  { code, title, parentCode }: Record<Column, string>,
): { field: Column; reason: string } | undefined {
  if (!/^(?:\/\d{1,12}){1,32}$/u.test(code)) return { field: 'code', reason: 'is no path of numbers (/23/53/373)' };
  if (title === '') return { field: 'title', reason: 'is empty' };
  const above = code.slice(0, code.lastIndexOf('/'));
  if (parentCode !== '' && parentCode !== above)
    return { field: 'parentCode', reason: `is not the code above ${code}` };
  const notation = lastPart(code);
  const known = fields.get(notation);
  if (known?.paths.includes(code) === true) return { field: 'code', reason: `${code} was already given` };
  const name = { text: title, lang: 'en', type: 'NAME' as const, ours: false };
  if (known === undefined) {
    const field = { key: notation, notation, names: [name], definitions: [], isDeprecated: false, parents: [] };
    fields.set(notation, { ...field, paths: [code] });
  } else {
    known.paths.push(code);
    if (known.names.every(({ text }) => text !== title)) known.names.push({ ...name, type: 'ALIAS' });
  }
  if (above !== '') parents.set(notation, (parents.get(notation) ?? new Set()).add(lastPart(above)));
  return undefined;
}

function lastPart(code: string): string {
  return code.slice(code.lastIndexOf('/') + 1);
}
